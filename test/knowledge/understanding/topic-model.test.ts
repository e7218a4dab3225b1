import { describe, expect, it } from 'vitest';
import { decodeTopicModel, encodeTopicModel } from '../../../knowledge/adapters/topic-model-file.ts';
import { createNetwork } from '../../../knowledge/understanding/network.ts';
import { topicFeatures } from '../../../knowledge/understanding/topic-features.ts';
import { createTopicModel, trainTopicModel } from '../../../knowledge/understanding/topic-model.ts';

const questions = [
  ...[
    'Hvem betaler lønna mi når jeg sitter på sykehuset med gutten?',
    'Får jeg penger fra Nav når jeg må være borte fra jobb?',
    'Hvor lenge kan jeg være hjemme fra jobben med lønn?',
    'Sjefen vil vite hvem som betaler meg',
    'Får far også penger når han er borte fra jobb?',
    'Kor lenge får eg løn når eg må vere heime frå jobben?',
    'pleiepenger søknad',
  ].map((text) => ({ text, label: 'pleiepenger' })),
  ...[
    'Vi er utslitte, kan noen ta over en helg?',
    'Finnes det noen som kan passe ham en natt så vi får sove?',
    'Hvor mange timer avlastning får vi?',
    'Vi trenger en pause fra omsorgen',
    'Kan kommunen ta over gutten noen netter?',
    'Kan nokon ta over ei helg?',
    'avlastning kommune',
  ].map((text) => ({ text, label: 'avlastning' })),
  ...['Hei', 'Hei hei, hvordan går det?', 'Takk for hjelpen', 'God morgen', 'Tusen takk', 'Ha det'].map((text) => ({
    text,
    label: 'small-talk',
  })),
];
const services = [
  { text: 'søke om pleiepenger', label: 'nav-pleiepenger' },
  { text: 'søke pleiepenger digitalt', label: 'nav-pleiepenger' },
  { text: 'bestille time hos fastlegen', label: 'helsenorge-fastlege' },
  { text: 'time hos lege', label: 'helsenorge-fastlege' },
];
const data = trainTopicModel({ questions, services });
const model = createTopicModel(data);
const topicOf = (text: string) => model.predict(text).topics[0]?.id;

describe('createTopicModel', () => {
  it.each([
    ['Hvem betaler når jeg er borte fra jobb?', 'pleiepenger'],
    ['Kven betaler lønna mi når eg er på sjukehuset?', 'pleiepenger'],
    ['Vi orker ikke mer, kan noen ta ham en helg?', 'avlastning'],
    ['avlasting ei natt', 'avlastning'],
    ['hvem betaler lonna na', 'pleiepenger'],
  ])('tells what %s is about', (text, topic) => expect(topicOf(text)).toBe(topic));

  it('tells small talk from a question, and which service is meant', () => {
    expect(model.predict('hei, takk').classes['small-talk']).toBeGreaterThan(0.5);
    expect(model.predict('jeg vil søke pleiepenger').services[0]?.id).toBe('nav-pleiepenger');
  });

  it('spreads a belief of 1 over topics and classes, whatever it is given', () => {
    for (const text of ['Hvem betaler?', '', 'qqqq zzzz', '🙂'.repeat(500), 'ord '.repeat(3000)]) {
      const { classes, topics } = model.predict(text);
      expect(Object.values(classes).reduce((sum, p) => sum + p, 0)).toBeCloseTo(1, 4);
      expect(topics.every(({ p }) => p >= 0.005 && p <= 1)).toBe(true);
      expect(topics.map(({ p }) => p)).toEqual(topics.map(({ p }) => p).toSorted((a, b) => b - a));
    }
  });

  it('shows the words that spoke', () => {
    const { evidence } = model.predict('kan noen ta over en helg');
    expect(evidence.some(({ feature }) => feature.includes('helg'))).toBe(true);
    expect(evidence.every(({ weight }) => weight > 0)).toBe(true);
  });

  it('believes the geometric mean of what its two models believe, the linear model two fifths of it', () => {
    const text = 'får vi penger for en helg';
    const network = { ...data.network, classes: [] };
    const linear = new Map(
      createTopicModel({ ...data, network })
        .predict(text)
        .topics.map(({ id, p }) => [id, p]),
    );
    const rows = topicFeatures(text).flatMap((name) => {
      const row = data.topics.features.indexOf(name);
      return row < 0 ? [] : [row];
    });
    const second = createNetwork(data.network)(rows).beliefs;
    const both = model.predict(text).topics;
    const ratio = (of: (id: string) => number) => of('avlastning') / of('pleiepenger');
    const believed = (beliefs: typeof both) => (id: string) => beliefs.find((each) => each.id === id)?.p ?? Number.NaN;
    const ofLinear = ratio((id) => linear.get(id) ?? Number.NaN);
    const ofNetwork = ratio((id) => second[data.network.classes.indexOf(id)] ?? Number.NaN);
    const expected = ofLinear ** 0.4 * ofNetwork ** 0.6;
    expect(ratio(believed(both))).toBeCloseTo(expected, 3);
  });

  it('believes nothing when nothing was learned', () => {
    const empty = createTopicModel(trainTopicModel({ questions: [], services: [] }));
    expect(empty.predict('Hvem betaler?')).toMatchObject({ topics: [], services: [], evidence: [] });
  });
});

describe('trainTopicModel', () => {
  it('learns the same from the same', () => expect(trainTopicModel({ questions, services })).toEqual(data));

  it('survives being stored', () => {
    expect(decodeTopicModel(encodeTopicModel(data), 'topic-model.bin')).toEqual(data);
  });
});
