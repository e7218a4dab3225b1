import { describe, expect, it } from 'vitest';
import type { Article } from '../../../knowledge/article.ts';
import { topicBelief } from '../../../knowledge/retrieval/topic-prior.ts';
import { corpusOf } from '../small-corpus.ts';

/** An article whose owner states these topics. */
function articleOn(id: string, ...topics: string[]): Article {
  const [article] = corpusOf([{ id, title: id, topic: topics[0] ?? id, sections: [] }]).articles;
  if (!article) throw new Error('expected an article');
  return { ...article, topics: topics.map((topic) => ({ id: topic, confidence: 1, evidence: [], by: 'owner' })) };
}

const beliefs = [
  { id: 'pleiepenger', p: 0.64 },
  { id: 'omsorgspenger', p: 0.32 },
  { id: 'etter-dodsfallet', p: 0.04 },
];

describe('topicBelief', () => {
  it('is the root of the belief in the topic of an article about one', () => {
    expect(topicBelief(articleOn('pleiepenger', 'pleiepenger'), beliefs)).toBeCloseTo(0.8);
    expect(topicBelief(articleOn('bil', 'bil'), beliefs)).toBe(0);
  });

  it('is that of a sum for a comparison, which is wanted when all its topics are asked about', () => {
    const comparison = articleOn('sammenlign', 'pleiepenger', 'omsorgspenger');
    expect(topicBelief(comparison, beliefs)).toBeCloseTo(Math.sqrt(0.75 * 0.96));
  });

  it('is that of its own matter for a main article which touches other topics', () => {
    const afterDeath = articleOn('etter-dodsfallet', 'etter-dodsfallet', 'pleiepenger');
    expect(topicBelief(afterDeath, beliefs)).toBeCloseTo(Math.sqrt(0.32));
    expect(topicBelief(afterDeath, [{ id: 'etter-dodsfallet', p: 0.81 }])).toBeCloseTo(0.9);
  });
});
