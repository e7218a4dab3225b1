/** Either case of the first letter: names are told by their capitals, the words around them need not be. */
export function either(words: string): string {
  return words
    .split(/\s+/)
    .map((word) => `[${word.charAt(0)}${word.charAt(0).toUpperCase()}]${word.slice(1)}`)
    .join('|');
}

export const start = '(?<![\\p{L}\\p{N}-])';
export const stop = '(?![\\p{L}\\p{N}]|-\\p{Lu})';
/** A name with a capital, single or joined by a hyphen. */
export const name = "\\p{Lu}[\\p{Ll}'’]+(?:-?\\p{Lu}[\\p{Ll}]+)?";
/** Up to four of them. */
export const fullName = `${name}(?:\\s(?:(?:van|von|de|al|el|bin)\\s)?${name}){0,3}`;
/** The same with initials before it: «S. Bratthammer». */
export const withInitials = `(?:\\p{Lu}\\.\\s?){0,2}${fullName}`;

/** A member of the family. */
export const kin = either(
  'sønn sønnen sønen son sonen gutt gutten gut guten guttungen vesleguten datter datteren dattera dotter dottera datra dattra dotra jente jenta jentungen veslejenta barn barnet barnebarn barnebarnet fosterbarn fosterbarnet fostersønn fosterdatter tvilling tvillingen unge ungen tenåring tenåringen mann mannen kone kona kjæreste kjæresten samboer samboeren sambuar sambuaren ektefelle eks eksen mor mora moren far faren bror broren søster søstera søsteren syster systera nevø nevøen niese niesa daughter boy girl child husband wife partner brother sister baby babyen',
);
export const possessive = either('min mi mitt mine vår vårt våre hans hennes hennar deres dykkar my our his her');
/** Somebody whom the family meets in their work. */
export const role = either(
  'saksbehandler saksbehandleren saksbehandlar saksbehandlaren overlege overlegen lege legen fastlege fastlegen doktor dr. lærer læreren lærar læraren sosionom sosionomen rektor psykolog psykologen fysioterapeut fysioterapeuten ergoterapeut ergoterapeuten helsesykepleier helsesykepleieren helsesjukepleiar sykepleier sykepleieren sjukepleiar sjukepleiaren vernepleier vernepleieren vernepleiar kontaktlærer kontaktlæreren støttekontakt støttekontakten avlaster avlasteren avlastar avlastaren assistenten logoped logopeden kontaktperson kontaktpersonen barnekoordinator barnekoordinatoren koordinator koordinatoren pasienten naboen advokaten tolken nurse caseworker teacher',
);
/** Titles, which a name alone follows. */
export const title = '(?:Dr|Mr|Mrs|Ms|Miss|Prof|Fru|fru|Herr|herr|Frøken|frøken)\\.?';
export const parent = either(
  'mor mora moren mamma mammaen far faren pappa pappaen foreldre bestemor bestefar fostermor fosterfar verge mum mom mother dad father parent parents guardian',
);
/** Somebody who came into the family later. */
export const step =
  'stefaren|stefar|stemoren|stemora|stemor|stefather|stepmother|stepfather|stepdad|stepmum|bonusfar|bonusmor|fosterfaren|fostermora';
/** Who can be called something: «jeg», «sønnen min», «legen». */
export const person = `(?:${either('jeg jei jæ eg æ je ho hun han hen i vi me barnet')}|(?:${kin})(?:\\s(?:${possessive}))?|(?:${possessive})\\s(?:${kin})|(?:${role}))`;

/** Words with a capital that are no person: authorities, institutions, and words that begin a sentence or a greeting. */
const notNames = new Set(
  `nav helfo helsenorge helsami bup habu ppt statped kommunen kommune statsforvalteren husbanken pasientreiser frambu
  bestemor bestefar mamma pappa mor far mormor morfar farmor farfar foreldre forelder hilsen takk hei helsing dere du
  barnet gutten jenta sønnen datteren barnehagen skolen sykehuset rikshospitalet ullevål haukeland ahus radiumhospitalet
  lurer spørsmål fortvilet bekymret sliten en et ei han hun ho vi jeg eg
  mr mrs ms dr prof oss st downs aspergers asperger tourettes tourette retts rett dravet angelman angelmans noonan google he she it they you his her this that
  har er får skal vil kan må trenger treng heter heiter ble vart går sier her der nå no
  men og om når hvem hva hvor kvifor korleis er kven hvis dersom da då som også fikk fekk dear hello hi thanks thank best kind
  regards the is are can does who what how when my our mvh ps kongen dronningen norge noreg oslo bergen trondheim stavanger
  januar februar mars april mai juni juli august september oktober november desember`.split(/\s+/),
);

/** The words up to the first that is no person's name; empty when the first is none. */
export function peopleOnly(words: string): string {
  const kept: string[] = [];
  for (const word of words.split(' ')) {
    if (notNames.has(word.toLowerCase())) break;
    kept.push(word);
  }
  return kept.join(' ');
}
