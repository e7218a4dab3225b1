import { beforeAll, describe, expect, it } from 'vitest';
import type { Knowledge } from '../../../knowledge/knowledge.ts';
import { namedByLexicon } from '../../../knowledge/understanding/named-by-lexicon.ts';
import type { TopicModel } from '../../../knowledge/understanding/understanding.ts';
import { openCorpus } from '../../corpus-knowledge.ts';

let corpus: Knowledge;
beforeAll(async () => {
  corpus = await openCorpus();
});

/** Believes this much in school transport, whatever it is asked. */
function believing(p: number): TopicModel {
  const classes = { ...corpus.topicModel.predict('hei').classes, topic: p };
  return { predict: () => ({ topics: [{ id: 'skoleskyss', p }], services: [], classes, evidence: [] }) };
}

describe('namedByLexicon', () => {
  const first = (p: number, text: string) =>
    namedByLexicon(believing(p), corpus.catalogue.lexicon).predict(text).topics[0];

  it('believes in what an old name stands for where the model is unsure, and adds up to no more than 1', () => {
    expect(first(0.3, 'Hvordan søker vi om syketransport?')).toEqual({ id: 'pasientreiser', p: 0.5 });
    const { topics, classes } = namedByLexicon(believing(0.3), corpus.catalogue.lexicon).predict('syketransport');
    expect(topics.reduce((sum, { p }) => sum + p, 0)).toBeCloseTo(0.65);
    expect(classes.topic).toBeCloseTo(0.65);
  });

  it('leaves a model alone that is sure, and a text without an old name', () => {
    expect(first(0.6, 'Hvordan søker vi om syketransport?')).toEqual({ id: 'skoleskyss', p: 0.6 });
    expect(first(0.3, 'Hvordan kommer vi oss dit?')).toEqual({ id: 'skoleskyss', p: 0.3 });
  });
});
