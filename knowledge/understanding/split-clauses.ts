const questionWords =
  'hva|hvem|hvor|hvordan|hvilke|hvilken|hvilket|når|kva|kven|kor|korleis|kvar|korfor|what|how|who|where|when|which';
const verbs =
  'kan|får|fær|har|skal|må|bør|er|blir|finnes|finst|fins|dekker|dekkjer|gir|gjev|can|do|does|should|may|is|are|am|could|will|have';
const people =
  'jeg|eg|æ|vi|me|man|du|dere|de|han|hun|ho|hen|det|der|barnet|noen|nokon|i|we|he|she|they|you|there|it|my|our|someone';
const wonders =
  '(?:jeg|eg|æ|vi|me|i|we) (?:lurer|lurar|undres|undrast|wonder|trenger|treng|need|ønsker|ynskjer|want to know)';
const asks = `(?:${questionWords})(?!\\p{L})|(?:${verbs})\\s(?:${people})(?!\\p{L})|${wonders}(?!\\p{L})|(?:samtidig|samstundes|dessuten|forresten|also)(?!\\p{L})`;
/** Of fixed length before the words, so that rows of spaces cost no more than they are long. */
const border = new RegExp(`[\\s,–]\\s?(?:og|samt|men|so|så|and|but)\\s(?=${asks})|[,–]\\s?(?=${asks})`, 'iu');

/**
 * The clauses of a sentence, cut where one begins that asks for something: «hun har tatt tabletter | har vi rett på
 * pleiepenger». The first tells, or asks too; each after it asks. A sentence without such a border is one clause.
 */
export function splitClauses(sentence: string): string[] {
  return sentence
    .split(border)
    .map((clause) => clause.trim())
    .filter((clause) => clause !== '');
}
