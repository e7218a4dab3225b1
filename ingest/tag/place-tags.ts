import type { Article, Tag } from '../../knowledge/article.ts';
import type { TaggedText } from '../../knowledge/los/phrase-tagger.ts';
import type { Municipality } from '../../knowledge/municipality.ts';

/** Finds the municipality that a text is about: its number, with the words that say so. */
export type PlaceTagger = (text: TaggedText, source: Article['source']) => Tag[];

const weight = { title: 1.5, body: 0.8 } as const;
const longestName = 3;

/**
 * A tagger by «… kommune»: the name alone may be a town, a hospital or a street. The source's own municipality stands
 * first, since its owner states it. A text that names several is about none of them.
 */
export function createPlaceTagger(municipalities: readonly Municipality[]): PlaceTagger {
  const numbers = new Map(municipalities.map(({ number, name }) => [name.toLowerCase(), number]));
  return ({ title, body }, { kommune }) => {
    if (kommune !== null) return [{ id: kommune, confidence: 1, evidence: [], by: 'owner' }];
    const found = [...mentions(title, numbers, weight.title), ...mentions(body, numbers, weight.body)];
    const [first] = found;
    if (!first || found.some(({ number }) => number !== first.number)) return [];
    const score = found.reduce((sum, { score: each }) => sum + each, 0);
    const confidence = Math.round((1 - Math.exp(-score)) * 1000) / 1000;
    return [{ id: first.number, confidence, evidence: [...new Set(found.map(({ words }) => words))], by: 'tagger' }];
  };
}

/** Characters before «kommune» in which its name is looked for. */
const nameReach = 100;

function mentions(text: string, numbers: ReadonlyMap<string, string>, score: number) {
  return [...text.matchAll(/(?<= )kommunes?(?!\p{L})/gu)].flatMap(({ index }) => {
    const [before = ''] = /(?:[\p{L}-]+ ){1,3}$/u.exec(text.slice(Math.max(0, index - nameReach), index)) ?? [];
    const words = before.trim().split(' ');
    for (let count = Math.min(longestName, words.length); count > 0; count -= 1) {
      const name = words.slice(-count).join(' ');
      const number = /^\p{Lu}/u.test(name) ? numbers.get(name.toLowerCase()) : undefined;
      if (number !== undefined) return [{ number, score, words: `${name} kommune` }];
    }
    return [];
  });
}
