import type { Word } from '../words.ts';
import { wordNames } from './first-names.ts';
import {
  any,
  kin,
  of,
  parent,
  person,
  plural,
  possessive,
  relation,
  relative,
  role,
  setOf,
  title,
} from './name-words.ts';

/** Words in a row before a name, the last right before it, and what may stand between the last and the name. */
interface Before {
  readonly words: readonly ReadonlySet<string>[];
  readonly gap: RegExp;
}

const space = /^ $/u;
const spaceOrComma = /^,? $/u;
const openOrComma = /^,? ["«“(]?$/u;
const spaceOrDot = /^\.? $/u;
/** After the word on a form: «Navn: Ola», or the name on the next line. */
const colon = /^(?: ?:\s{0,2}|\n)$/u;
const afterGreeting = /^[,.:!]?\s{1,2}$/u;

const is = setOf('er e is');
const calls = setOf('kaller kallar call');
const themselves = setOf('ham han henne ho hun him her');
const formName = setOf('navn namn name');
const nameWord = setOf('navn navnet namn namnet name fornavn fornamn etternavn etternamn');

const called = setOf('heter heiter hete heite heit hette heitte kalles kallast');
const actually = setOf('egentlig eigentleg nå no bare berre også');
/** What one says of oneself or of one's own before any name at all. */
const stating: readonly (readonly ReadonlySet<string>[])[] = [
  [person, called],
  [person, called, actually],
  [kin, setOf('som who'), called],
  [possessive, setOf('som who'), called],
  [setOf('my his her'), setOf('name'), is],
  [setOf('my his her'), setOf("name's name’s")],
  [
    setOf('mitt mit hans hennes hennar barnets guttens jentas sønnens datterens pasientens elevens'),
    setOf('navn namn'),
    is,
  ],
  [nameWord, setOf('mitt hans hennes hennar hass hannes'), is],
];

/** Words that make the next one a name, with a capital or a first name without. */
const telling: readonly Before[] = [
  { words: [kin, possessive], gap: openOrComma },
  { words: [possessive, kin], gap: openOrComma },
  { words: [possessive, any, kin], gap: openOrComma },
  { words: [setOf('eldste yngste minste mellomste'), kin], gap: spaceOrComma },
  { words: [kin, possessive, setOf('på'), any], gap: /^, $/u },
  { words: [kin, possessive, setOf('på'), any, setOf('år')], gap: /^, $/u },
  { words: [relative], gap: space },
  ...stating.map((words) => ({ words, gap: space })),
  { words: [nameWord, of, any, is], gap: space },
  { words: [nameWord, of, any, possessive, is], gap: space },
  { words: [setOf('is are'), setOf('called named')], gap: space },
  { words: [calls, themselves], gap: space },
  { words: [calls, themselves, setOf('for')], gap: space },
  { words: [setOf('by ved'), setOf('name navn namn')], gap: space },
  { words: [relation, of], gap: space },
  { words: [parent, setOf('to')], gap: space },
  { words: [plural, possessive], gap: /^[,:]? $/u },
  {
    words: [
      setOf(
        'tvillingene tvillingane trillingene twins søstrene brødrene jentene guttene gutane barna ungene ungane sønnene døtrene foreldrene besteforeldrene ekteparet søsknene',
      ),
    ],
    gap: space,
  },
  { words: [setOf('familien familia family')], gap: space },
  { words: [setOf('vegne'), setOf('av')], gap: space },
  { words: [setOf('hilsen helsing hilsning mvh hils hilser regards')], gap: afterGreeting },
  { words: [setOf('sincerely faithfully wishes truly')], gap: afterGreeting },
  { words: [setOf('skrevet signert underskrevet skrive written signed'), setOf('av by')], gap: space },
  { words: [setOf('hilsen helsing hilsning mvh'), setOf('fra frå')], gap: space },
];

/** Words that make the next one a name only when it has a capital. */
const tellingOfCapitals: readonly Before[] = [
  { words: [role], gap: space },
  { words: [role, possessive], gap: spaceOrComma },
  { words: [title], gap: spaceOrDot },
  { words: [setOf('undertegnede underteikna')], gap: spaceOrComma },
  { words: [setOf('kalt døpt')], gap: space },
  { words: [setOf('mistet mista begravde gravla adopterte')], gap: space },
];

/** Before two names: «jeg er Kåre Vik», but «jeg er Mamma». */
const introducing: readonly (readonly ReadonlySet<string>[])[] = [
  [setOf('jeg eg æ jei dette her det'), is],
  [setOf('i this'), setOf('am is')],
  [setOf("i'm i’m im")],
];

/** Words on a form that a name stands behind. */
const labels = setOf(
  `navn namn name fornavn etternavn søker søkjar applicant foresatt føresett forelder foreldre verge kontaktperson kontakt
  saksbehandler saksbehandlar lege behandler mottaker avsender forfatter underskrift signatur undertegnede pårørende ansvarlig
  att ref parent guardian avlaster`,
);
/** Words that a diagnosis stands behind, too: «Barn: Cystisk fibrose»; with a number, «Barn 2: Iris», a name is meant. */
const labelsOfFamily = setOf(
  'pasient pasienten patient barn barnet child elev eleven mor far mother father søsken bruker brukar',
);
/** Words on a form that institutions stand behind, too: two words with a capital, or a first name. */
const labelsOfAnyone = setOf('fra frå from til gjelder gjeld vedr vedrørende angående ang innkalling timeavtale');
/** «Gjelder Tindra Solheim», «vedr. Tindra Solheim». */
const matters = setOf('gjelder gjeld vedr vedrørende angående ang');
/** Of the family, too, with two names: «Ektefelle: Dariusz Nowak». */
const labelsOfKin = setOf(
  `ektefelle ektemann samboer sambuar kone mann husband wife spouse partner bror søster syster brother sister fostermor fosterfar
  stemor stefar bestemor bestefar mormor morfar farmor farfar bestevenn nabo kontaktlærer fastlege`,
);
const counted = setOf('1 2 3 4 5 6');

/** How surely the words before tell that somebody's name comes. */
export type Certainty = 'name' | 'name-in-capitals' | 'two-names' | 'none';

/** What the words before the one at `at` tell about it. */
export function certaintyBefore(words: readonly Word[], at: number): Certainty {
  const gap = words[at]?.gap ?? '';
  if (telling.some((context) => context.gap.test(gap) && standBefore(words, at, context.words))) return 'name';
  if (tellingOfCapitals.some((context) => context.gap.test(gap) && standBefore(words, at, context.words)))
    return 'name-in-capitals';
  if (
    gap === ' ' &&
    (nameWord.has(words[at - 1]?.lower ?? '') || introducing.some((row) => standBefore(words, at, row)))
  )
    return 'two-names';
  if (matters.has(words[at - 1]?.lower ?? '') && spaceOrDot.test(gap.replace('. ', ' '))) return 'two-names';
  if (!colon.test(gap)) return 'none';
  const label = words[at - 1];
  if (!label) return 'none';
  const numbered = counted.has(label.lower) ? (words[at - 2]?.lower ?? '') : '';
  const isLabel = labels.has(label.lower) || labels.has(numbered) || labelsOfFamily.has(numbered);
  if (isLabel) return gap.includes(':') ? 'name-in-capitals' : 'two-names';
  if (labelsOfFamily.has(label.lower)) return wordNames.has(words[at]?.lower ?? '') ? 'name-in-capitals' : 'two-names';
  return labelsOfAnyone.has(label.lower) ||
    labelsOfKin.has(label.lower) ||
    /^til stede$/u.test(`${words[at - 2]?.lower} ${label.lower}`)
    ? 'two-names'
    : 'none';
}

/** Whether somebody says right before what they are called: «jeg heter», «my name is». */
export function isStated(words: readonly Word[], at: number): boolean {
  const gap = words[at]?.gap ?? '';
  if (colon.test(gap) && gap.includes(':')) return formName.has(words[at - 1]?.lower ?? '');
  return gap === ' ' && stating.some((row) => standBefore(words, at, row));
}

function standBefore(words: readonly Word[], at: number, row: readonly ReadonlySet<string>[]): boolean {
  for (let back = 1; back <= row.length; back += 1) {
    const word = words[at - back];
    const allowed = row[row.length - back];
    if (!word || !allowed || (allowed !== any && !(allowed.has(word.lower) || allowed.has(word.text)))) return false;
    if (back > 1 && !spaceOrComma.test(words[at - back + 1]?.gap ?? '')) return false;
  }
  return true;
}
