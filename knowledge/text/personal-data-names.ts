import { firstNames } from './first-names.ts';
import type { PersonalSpan } from './personal-data.ts';

/** Either case of the first letter: names are told by their capitals, the words around them need not be. */
function either(words: string): string {
  return words
    .split(/\s+/)
    .map((word) => `[${word.charAt(0)}${word.charAt(0).toUpperCase()}]${word.slice(1)}`)
    .join('|');
}

const start = '(?<![\\p{L}\\p{N}-])';
const stop = '(?![\\p{L}\\p{N}]|-\\p{Lu})';
const name = "\\p{Lu}[\\p{Ll}'’]+(?:-?\\p{Lu}[\\p{Ll}]+)?";
const fullName = `${name}(?:\\s(?:(?:van|von|de|al|el|bin)\\s)?${name}){0,3}`;
const kin = either(
  'sønn sønnen son sonen gutt gutten gut guten guttungen vesleguten datter datteren dattera dotter dottera datra dattra dotra jente jenta jentungen veslejenta barn barnet barnebarn barnebarnet fosterbarn fosterbarnet fostersønn fosterdatter tvilling tvillingen unge ungen tenåring tenåringen mann mannen kone kona kjæreste kjæresten samboer samboeren sambuar sambuaren ektefelle eks eksen mor mora moren far faren bror broren søster søstera søsteren syster systera nevø nevøen niese niesa daughter boy girl child husband wife partner brother sister baby babyen',
);
const possessive = either('min mi mitt mine vår vårt våre hans hennes hennar deres dykkar my our his her');
const role = either(
  'saksbehandler saksbehandleren saksbehandlar saksbehandlaren overlege overlegen lege legen fastlege fastlegen doktor dr. lærer læreren lærar læraren sosionom sosionomen rektor psykolog psykologen fysioterapeut helsesykepleier barnekoordinator koordinator pasienten',
);
const parent = either(
  'mor mora moren mamma mammaen far faren pappa pappaen foreldre bestemor bestefar fostermor fosterfar verge mum mom mother dad father parent parents guardian',
);
const person = `(?:${either('jeg eg æ je ho hun han hen i vi me barnet')}|(?:${kin})(?:\\s(?:${possessive}))?|(?:${possessive})\\s(?:${kin})|(?:${role}))`;

/** Each finds a name in its first group. */
const patterns: readonly RegExp[] = [
  new RegExp(`${start}(?:${kin})\\s(?:${possessive}),?\\s(${fullName})${stop}`, 'gu'),
  new RegExp(`${start}(?:${possessive})\\s(?:\\p{Ll}+\\s)?(?:${kin}),?\\s(${fullName})${stop}`, 'gu'),
  new RegExp(
    `${start}${person}\\s(?:heter|heiter|hete|heite|heit|hette|heitte|is called)\\s(${fullName})${stop}`,
    'gu',
  ),
  new RegExp(`${start}(?:${role})\\s(?:(?:${possessive}),?\\s)?(${fullName})${stop}`, 'gu'),
  new RegExp(
    `${start}(?:[Hh]ilsen|[Hh]elsing|[Mm]vh\\.?|MVH|[Rr]egards|[Hh]ilsning)[,:]?\\s+(?:fra\\s|frå\\s)?(${fullName})${stop}`,
    'gu',
  ),
  new RegExp(
    `${start}(?:[Mm]itt\\snavn\\ser|[Nn]avnet\\s(?:mitt|hans|hennes|hennar)\\ser|[Nn]amnet\\smitt\\ser|[Mm]y\\sname\\sis|[Nn]avn:|[Nn]amn:|[Nn]ame:)\\s(${fullName})${stop}`,
    'gu',
  ),
  new RegExp(
    `${start}(?:(?:[Jj]eg|[Ee]g|[Ææ]|[Dd]ette|[Hh]er|[Dd]et)\\ser|I['’]?m|I\\sam|[Tt]his\\sis)\\s(${name}\\s${name})${stop}`,
    'gu',
  ),
  new RegExp(`${start}(?:${parent})\\s(?:til|åt|of|to)\\s(${fullName})${stop}`, 'gu'),
  new RegExp(`${start}(?:${either('familien familia')})\\s(${fullName})${stop}`, 'gu'),
  new RegExp(
    `${start}(?:[Tt]his\\sis|[Dd]ette\\ser|[Hh]er\\ser)\\s(${fullName})(?=,\\s(?:(?:${possessive})\\s)?(?:${kin}|${parent}|aunt|uncle|tante|onkel))`,
    'gu',
  ),
  new RegExp(
    `(?<=\\p{Ll},?\\s)(${fullName})(?=,?\\s(?:på\\s\\d{1,2}\\sår|\\d{1,2}\\sår|\\(\\d{1,2}\\s?(?:år)?\\)))`,
    'gu',
  ),
];

/** «Ingeborg er 12»: what begins a sentence and has an age, when it is no word for a person. */
const aged = new RegExp(
  `(?:^|[.!?]\\s)(${name})(?=\\s(?:er|is|fyller|fyljer)\\s\\d{1,2}(?:\\s(?:år|og|and|years)|[!?]|[.,](?!\\s?\\d)|$))`,
  'gu',
);
/** «Hei, kari her». */
const hello = new RegExp(`${start}(?:[Hh]ei|[Hh]ello|[Hh]i),?\\s(\\p{L}+)\\s(?:her|here)${stop}`, 'gu');
const called = new RegExp(
  `${start}(?:kaller|kallar|call)\\s(?:ham|han|henne|ho|him|her)\\s(?:for\\s)?(${fullName})${stop}`,
  'gu',
);
const notAged = new RegExp(`^(?:${kin}|${role}|${possessive}|.*(?:en|et|a|ne|er))$`, 'u');

/** After a person and «heter», or «my name is», lower case is a name too. */
const lowerCaseName = new RegExp(
  `${start}(?:${person}\\s(?:heter|heiter|hete|heite|heit|is called)|[Mm]itt\\snavn\\ser|[Nn]am?v?net\\smitt\\ser|[Mm]y\\sname\\sis)\\s(\\p{Ll}+(?:\\s\\p{Ll}+){0,2})${stop}`,
  'gu',
);
const kinThenName = new RegExp(`${start}(?:${kin})\\s(?:${possessive}),?\\s(\\p{Ll}+)${stop}`, 'gu');
const anyName = new RegExp(`${start}(${fullName})${stop}`, 'gu');

/** Words with a capital that are no person: authorities, institutions, and words that begin a sentence or a greeting. */
const notNames = new Set(
  `nav helfo helsenorge helsami bup habu ppt statped kommunen kommune statsforvalteren husbanken pasientreiser frambu
  bestemor bestefar mamma pappa mor far mormor morfar farmor farfar foreldre forelder hilsen takk hei helsing dere du
  barnet gutten jenta sønnen datteren barnehagen skolen sykehuset rikshospitalet ullevål haukeland ahus radiumhospitalet
  lurer spørsmål fortvilet bekymret sliten en et ei han hun ho vi jeg eg
  har er får skal vil kan må trenger treng heter heiter ble vart går sier her der nå no
  januar februar mars april mai juni juli august september oktober november desember`.split(/\s+/),
);
const notAfterHeter = new Set(
  'det dette den noe noko nå no ikke ikkje også og vel egentlig eigentleg noe annet fortsatt framleis hva kva i som på så'.split(
    ' ',
  ),
);
/** What follows an eponym or an institution named after somebody. */
const namesakeFollows =
  /^(?:-\p{Ll}|(?:s|'s)?[\s-](?:syndrom|sykdom|sjukdom|disease|syndrome|anomali|hospital|sykehus|sjukehus|klinikk|stiftelse|legat|minde|hus|skole|skule|barnehage|senter|sos|metode|modell|vei|veg|gate|plass)(?!\p{Lu}))/u;

/** Names of people as the words around them tell, and common first names with the surname behind. Diagnoses and institutions named after people stay. */
export function findNames(text: string): PersonalSpan[] {
  const spans: PersonalSpan[] = [];
  const add = (match: RegExpExecArray, words: string) => {
    const from = match.index + match[0].lastIndexOf(words);
    if (namesakeFollows.test(text.slice(from + words.length))) return;
    spans.push({ start: from, end: from + words.length, type: 'name', label: 'navn' });
  };
  for (const pattern of patterns) {
    for (const match of text.matchAll(pattern)) {
      const words = peopleOnly(match[1] ?? '');
      if (words) add(match, words);
    }
  }
  for (const match of [...text.matchAll(aged), ...text.matchAll(called)]) {
    const words = peopleOnly(match[1] ?? '');
    if (words && (firstNames.has(words.toLowerCase()) || !notAged.test(words))) add(match, words);
  }
  for (const match of text.matchAll(hello)) {
    if (firstNames.has((match[1] ?? '').toLowerCase())) add(match, match[1] ?? '');
  }
  for (const match of text.matchAll(lowerCaseName)) {
    const [first = '', second = '', third = ''] = (match[1] ?? '').split(' ');
    if (notAfterHeter.has(first)) continue;
    const isWhole = firstNames.has(first) && firstNames.has(second);
    // A third word is a surname only where nothing else follows: «jeg heter anne marie og …».
    const isLast = /^\W*$/u.test(text.slice(match.index + match[0].length));
    add(match, isWhole ? [first, second, ...(third && isLast ? [third] : [])].join(' ') : first);
  }
  for (const match of text.matchAll(kinThenName)) {
    if (firstNames.has(match[1] ?? '')) add(match, match[1] ?? '');
  }
  for (const match of text.matchAll(anyName)) {
    const words = fromFirstName(match[1] ?? '');
    if (words) add(match, words);
  }
  return spans;
}

/** The words up to the first that is no person's name; empty when the first is none. */
function peopleOnly(words: string): string {
  const kept: string[] = [];
  for (const word of words.split(' ')) {
    if (notNames.has(word.toLowerCase())) break;
    kept.push(word);
  }
  return kept.join(' ');
}

/** From the first common first name on: «Fikk Emil Hansen» gives `Emil Hansen`. */
function fromFirstName(words: string): string {
  const parts = words.split(' ');
  const at = parts.findIndex((part) => firstNames.has((part.split('-')[0] ?? '').toLowerCase()));
  return at < 0 ? '' : peopleOnly(parts.slice(at).join(' '));
}
