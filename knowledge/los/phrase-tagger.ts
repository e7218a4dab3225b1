import type { Tag } from '../article.ts';
import { stemTokens } from '../text/stem.ts';

/** Something that can be tagged, with the phrases that name it. */
export interface Tagged {
  readonly id: string;
  /** `weight` in (0, 1]: how surely the phrase means this. */
  readonly phrases: readonly { readonly text: string; readonly weight: number }[];
}

/** The texts of an article, by how much a mention there says about what it is about. */
export interface TaggedText {
  readonly title: string;
  readonly headings: string;
  readonly body: string;
}

/** Finds what a text is about: at most `limit` tags of at least `minConfidence`, surest first, ties by id. */
export type PhraseTagger = (text: TaggedText, limit: number, minConfidence: number) => Tag[];

/** A mention in the title says more than many in the body: judged on the hand-made cases of the tests. */
const fieldWeight = { title: 1.2, headings: 0.5, body: 0.2 } as const;
const evidenceShown = 5;

interface Phrase {
  readonly id: string;
  readonly text: string;
  readonly stems: readonly string[];
  readonly weight: number;
}

/**
 * A tagger that looks for phrases by their stems, so that «avlastningen» is found by «avlastning». A phrase that names
 * several things counts for each by its share. Confidence is `1 - exp(-score)`; the score sums, over phrases and
 * fields, weight × field weight × (1 + ln mentions). Evidence holds the phrases found.
 */
export function createPhraseTagger(entries: readonly Tagged[]): PhraseTagger {
  const byFirstStem = indexPhrases(entries);
  return (text, limit, minConfidence) => {
    const scores = new Map<string, { score: number; evidence: Set<string> }>();
    for (const field of ['title', 'headings', 'body'] as const) {
      for (const [phrase, mentions] of countPhrases(stemsOf(text)[field], byFirstStem)) {
        const found = scores.get(phrase.id) ?? { score: 0, evidence: new Set() };
        found.score += phrase.weight * fieldWeight[field] * (1 + Math.log(mentions));
        found.evidence.add(phrase.text);
        scores.set(phrase.id, found);
      }
    }
    return [...scores]
      .map(([id, { score, evidence }]): Tag => {
        const confidence = Math.round((1 - Math.exp(-score)) * 1000) / 1000;
        return { id, confidence, evidence: [...evidence].slice(0, evidenceShown), by: 'tagger' };
      })
      .filter(({ confidence }) => confidence >= minConfidence)
      .toSorted((a, b) => b.confidence - a.confidence || (a.id < b.id ? -1 : 1))
      .slice(0, limit);
  };
}

/** Texts are tagged by several vocabularies one after another. */
const stemsByText = new WeakMap<TaggedText, Readonly<Record<keyof TaggedText, readonly string[]>>>();

function stemsOf(text: TaggedText) {
  const known = stemsByText.get(text);
  if (known) return known;
  const { title, headings, body } = text;
  const stems = { title: stemTokens(title), headings: stemTokens(headings), body: stemTokens(body) };
  stemsByText.set(text, stems);
  return stems;
}

function indexPhrases(entries: readonly Tagged[]): ReadonlyMap<string, readonly Phrase[]> {
  const named = new Map<string, Phrase[]>();
  for (const { id, phrases } of entries) {
    const seen = new Set<string>();
    for (const { text, weight } of phrases) {
      const stems = stemTokens(text);
      const key = stems.join(' ');
      if (key === '' || seen.has(key)) continue;
      seen.add(key);
      named.set(key, [...(named.get(key) ?? []), { id, text, stems, weight }]);
    }
  }
  const byFirstStem = new Map<string, Phrase[]>();
  for (const phrases of named.values()) {
    for (const phrase of phrases) {
      const [first = ''] = phrase.stems;
      const shared = { ...phrase, weight: phrase.weight / phrases.length };
      byFirstStem.set(first, [...(byFirstStem.get(first) ?? []), shared]);
    }
  }
  return byFirstStem;
}

function countPhrases(
  stems: readonly string[],
  byFirstStem: ReadonlyMap<string, readonly Phrase[]>,
): ReadonlyMap<Phrase, number> {
  const counts = new Map<Phrase, number>();
  for (let at = 0; at < stems.length; at += 1) {
    const phrases = byFirstStem.get(stems[at] as string);
    if (phrases === undefined) continue;
    for (const phrase of phrases) {
      if (standsAt(phrase.stems, stems, at)) counts.set(phrase, (counts.get(phrase) ?? 0) + 1);
    }
  }
  return counts;
}

/** Whether `stems` has all of `wanted` from `at` on; their first is known to stand there. */
function standsAt(wanted: readonly string[], stems: readonly string[], at: number): boolean {
  for (let offset = 1; offset < wanted.length; offset += 1) if (stems[at + offset] !== wanted[offset]) return false;
  return true;
}
