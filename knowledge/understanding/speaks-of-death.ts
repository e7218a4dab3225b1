import { createPhraseFinder, foldText } from '../text/phrases.ts';

const words = createPhraseFinder([
  'død*|døde|dø|dør|døy|døyr|døydde|daud*|dau|dødsfall*|dødfødt|døende|døyande',
  'mistet|mista|mist|tapt|tapet|tap|sorg*|etterlatt*|etterlat*|begravelse*|begravd*|gravferd*|gravlagt|gravlagd|bisettelse*|obduksjon*|palliasjon*|palliativ*',
  'gikk|gjekk|går|gått|sovnet|sovna bort|inn',
  'livets|livet slutt*|over',
  'siste dager|dagar|dagene|dagane|tiden|tida|natten|natta|levetid',
  'ikke|ikkje|itj lever|lev|overlever|overlev|lenger|lengre',
  'lever|levde|lev ikke|ikkje|itj',
  'er|e|var borte|vekk|over|gone',
  'die|died|dies|dying|death|dead|stillborn|funeral|bereave*|grief|late|passed|passes|lost|loss|gone',
]);

/** Whether a text has a word for death, or one that may be: a hunch of a model is not enough to speak of it. */
export function speaksOfDeath(text: string): boolean {
  return words.find(foldText(text)).length > 0;
}
