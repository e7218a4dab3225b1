import type { Tag } from '../../knowledge/article.ts';
import type { Catalogue } from '../../knowledge/catalogue.ts';
import type { TaggedText } from '../../knowledge/los/phrase-tagger.ts';
import { createLosTagger } from '../../knowledge/los/tagger.ts';
import type { LosVocabulary } from '../../knowledge/los/vocabulary.ts';

const mostLos = 3;
const leastConfidence = 0.7;
/** What a topic adds to its concept, times how often the lexicon files the topic's words under it, times how sure the topic is. */
const topicWeight = 2;

/** Finds the concepts of Los and of our extension that a text with these topics is about, surest first. */
export type LosTagger = (text: TaggedText, topics: readonly Tag[]) => Tag[];

/**
 * A tagger over the labels of the vocabulary, and over the text's topics: the lexicon says which concept each topic's words
 * are filed under. Confidence is `1 - exp(-score)`, as for phrases. Evidence: the labels found, and what the topic rests on.
 */
export function createLosTags(vocabulary: LosVocabulary, { lexicon }: Pick<Catalogue, 'lexicon'>): LosTagger {
  const tagByLabels = createLosTagger(vocabulary);
  const shares = conceptsByTopic(lexicon);
  return (text, topics) => {
    const found = new Map(
      tagByLabels(text, vocabulary.concepts.size, 0).map(({ id, confidence, evidence }) => [
        id,
        { score: -Math.log(1 - confidence), evidence: [...evidence] },
      ]),
    );
    for (const topic of topics) {
      for (const [id, share] of shares.get(topic.id) ?? []) {
        if (!vocabulary.concepts.has(id)) continue;
        const { score, evidence } = found.get(id) ?? { score: 0, evidence: [] };
        const added = topicWeight * share * topic.confidence;
        found.set(id, { score: score + added, evidence: [...new Set([...evidence, ...topic.evidence])] });
      }
    }
    return [...found]
      .map(([id, { score, evidence }]): Tag => {
        const confidence = Math.round((1 - Math.exp(-score)) * 1000) / 1000;
        return { id, confidence, evidence, by: 'tagger' };
      })
      .filter(({ confidence }) => confidence >= leastConfidence)
      .toSorted((a, b) => b.confidence - a.confidence || (a.id < b.id ? -1 : 1))
      .slice(0, mostLos);
  };
}

/** For each topic the share of its expressions that stand under each concept. */
function conceptsByTopic(lexicon: Catalogue['lexicon']): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const counts = new Map<string, { all: number; of: Map<string, number> }>();
  for (const { topics, los } of lexicon) {
    const [topic] = topics;
    if (topic === undefined) continue;
    const count = counts.get(topic) ?? { all: 0, of: new Map<string, number>() };
    counts.set(topic, count);
    count.all += 1;
    for (const id of los) count.of.set(id, (count.of.get(id) ?? 0) + 1);
  }
  return new Map(
    [...counts].map(([topic, { all, of }]) => [topic, new Map([...of].map(([id, n]) => [id, n / all] as const))]),
  );
}
