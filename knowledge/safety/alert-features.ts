import { foldText } from '../text/phrases.ts';
import { alertWords } from './alert-words.ts';

/** Words up to which two meanings of a sentence belong together. */
const reach = 8;
/** Letters of a word that are its stem, near enough. */
const stemLength = 6;

const { whole, beginnings } = readWords();

/**
 * The distinct features of one sentence, folded by `foldText`: meanings of its words (`m:swallow`), pairs of meanings in
 * order (`p:swallow poison`), words cut short (`w:svelge`), pairs of those, and letters in fours (`g:svel`). Linear in the
 * length of the sentence.
 */
export function alertFeatures(folded: string): string[] {
  const words = folded.trim().split(' ');
  const features = new Set<string>();
  const recent: { readonly meaning: string; readonly at: number }[] = [];
  const isEnglish = readsAsEnglish(words);
  let before = '^';
  for (const [at, word] of words.entries()) {
    const stem = word.slice(0, stemLength);
    features.add(`w:${stem}`).add(`b:${before} ${stem}`);
    before = stem;
    for (let letter = 0; letter + 4 <= word.length + 2; letter += 1)
      features.add(`g:${`_${word}_`.slice(letter, letter + 4)}`);
    const meanings = meaningsOf(word, isEnglish);
    for (const meaning of meanings) {
      features.add(`m:${meaning}`);
      for (const other of recent) if (at - other.at <= reach) features.add(`p:${other.meaning} ${meaning}`);
    }
    for (const meaning of meanings) recent.push({ meaning, at });
    while (recent.length > 0 && at - (recent[0]?.at ?? 0) >= reach) recent.shift();
  }
  return [...features];
}

const englishWords = new Set(
  'the my am and is was are has she he with not dont cant wont want of his our been because how what which who when where can should do get long you we'.split(
    ' ',
  ),
);

/** Whether the folded words are English, near enough to tell `i` and `do` from the Norwegian words that look like them. */
export function readsAsEnglish(words: readonly string[]): boolean {
  return words.filter((word) => englishWords.has(word)).length >= Math.min(2, words.length / 3);
}

/** Whether a folded sentence has a word whose meaning is among `alertWords`. */
export function holdsMeaning(folded: string): boolean {
  const words = folded.trim().split(' ');
  const isEnglish = readsAsEnglish(words);
  return words.some((word) => meaningsOf(word, isEnglish).length > 0);
}

/** What a folded word may mean. */
export function meaningsOf(word: string, isEnglish: boolean): readonly string[] {
  if (/^(?:19|20)\d\d$/.test(word)) return ['longAgo'];
  const found = whole.get(`${isEnglish ? 'en' : 'no'}:${word}`) ?? whole.get(word);
  if (found) return found;
  for (let length = word.length; length >= 3; length -= 1) {
    const begun = beginnings.get(word.slice(0, length));
    if (begun) return begun;
  }
  return [];
}

function readWords() {
  const whole = new Map<string, string[]>();
  const beginnings = new Map<string, string[]>();
  for (const [meaning, list] of Object.entries(alertWords)) {
    for (const word of list.split(/\s+/)) {
      const table = word.endsWith('*') ? beginnings : whole;
      const [language, bare] = word.includes(':') ? [word.slice(0, 3), word.slice(3)] : ['', word];
      const folded = language + foldText(bare.replace('*', '')).trim();
      const known = table.get(folded);
      if (known?.includes(meaning)) continue;
      if (known) known.push(meaning);
      else table.set(folded, [meaning]);
    }
  }
  return { whole, beginnings };
}
