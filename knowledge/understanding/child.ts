import type { Audience } from '../article.ts';
import { norwegianNumbers } from '../text/number-words.ts';
import { createPhraseFinder, foldText } from '../text/phrases.ts';

/** An adult may be of any age above this; below it, the speaker is a child or teenager. */
const adultFrom = 18;

const number = `(\\d{1,2}|${Object.keys(norwegianNumbers).join('|')})`;
const edge = '(?<![\\p{L}\\p{N},.])';

/** «Fyller 16 til våren» is 15 until then; «har fylt 16» is 16. */
const turning = new RegExp(
  `${edge}(?:fyller|fyljer|blir|vert|turns|turning)\\s(?:snart\\s)?${number}(?!\\s?(?:%|prosent|kr|uker|veker|dager|måned|kg|timer|i tallet|stykker|av))(?=\\s|$|[?.,!])`,
  'iu',
);
const stated: readonly RegExp[] = [
  new RegExp(`${edge}${number}[\\s-]?å?(?:åring|aring)(?:en|a|ar|er|ane|ene)?(?!\\p{L})`, 'iu'),
  new RegExp(
    `${edge}(?:er|på|er bare|er nå|er no|fylte|fylt|vart|ble|is|aged?|er berre)\\s${number}(?:\\s(?:og et halvt\\s)?(?:år|years? old))?(?=\\s?(?:[.,!?)]|$|og\\s|år|med\\s|som\\s|years?))`,
    'iu',
  ),
  new RegExp(`${edge}${number}\\sår(?:ig)?\\s(?:gammel|gamal|gammal|gamle|gutt|jente|gut|og (?:har|er))`, 'iu'),
  new RegExp(`${edge}${number}[\\s-]years?[\\s-]old`, 'iu'),
  new RegExp(`\\((${number.slice(1, -1)})(?:\\sår)?\\)`, 'iu'),
];
const baby = new RegExp(
  `${edge}(?:\\d{1,2}\\s(?:måneder|månader|måneders|uker|veker|dager|months|weeks)\\s?(?:gammel|gamal|gammal|gamle|old)|nyfødt|nyfødd|spedbarn|newborn)`,
  'iu',
);
const speakersAge = new RegExp(
  `${edge}(?:jeg|eg|æ|i am|i'm|im)\\s(?:er\\s)?(?:bare\\s|berre\\s|ei\\s|en\\s|ein\\s)?(?:jente\\s|gutt\\s|gut\\s)?(?:på\\s)?${number}(?=\\s?(?:år|years|[.,!?)]|$|og\\s|and\\s))`,
  'iu',
);

const childSpeaks = createPhraseFinder([
  'jeg|eg|æ går|gjeng|går i|på .. klasse|ungdomsskolen|ungdomsskulen|barneskolen|barneskulen|videregående|trinn',
  'mamma|pappa|foreldrene|foreldra mine|min|mi .. meg|jeg|eg|æ',
  'mamma og|eller pappa .. jeg|meg|eg',
  'jeg|eg|æ .. mammaen|pappaen|mamman|pappan min',
  'læreren|læraren min',
  'lærern min',
  'i klassen min',
  'helsesykepleieren på skolen|skulen min',
  'my mom|mum|dad .. me|i',
  'i am in .. grade',
  'my teacher',
]);

/**
 * The child's age in whole years when the text states it, else null. A child that «fyller 16» is 15; a baby is 0.
 * A grown-up speaker's own age is not a child's.
 */
export function childAgeIn(text: string): number | null {
  const own = speakersAge.exec(text);
  if (own && numberOf(own[1]) >= adultFrom) return childAgeIn(text.replace(own[0], ' '));
  if (own) return numberOf(own[1]);
  if (baby.test(text)) return 0;
  const next = turning.exec(text);
  if (next) return plausible(numberOf(next[1]) - 1);
  for (const pattern of stated) {
    const match = pattern.exec(text);
    if (match) return plausible(numberOf(match[1]));
  }
  return null;
}

/** Whether a child or teenager seems to ask for themselves: said to be the audience, says a young age, or speaks of school and parents as a child does. */
export function speaksAsChild(text: string, audience: Audience | null): boolean {
  if (audience === 'ungdom') return true;
  if (audience !== null) return false;
  const own = speakersAge.exec(text);
  if (own) return numberOf(own[1]) < adultFrom && numberOf(own[1]) > 4;
  return childSpeaks.find(foldText(text)).length > 0;
}

function numberOf(word: string | undefined): number {
  const lower = (word ?? '').toLowerCase();
  return norwegianNumbers[lower] ?? Number(lower);
}

function plausible(age: number): number | null {
  return age >= 0 && age <= 25 ? age : null;
}
