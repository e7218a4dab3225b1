import { describe, expect, it } from 'vitest';
import { sealArticle, type UnsealedArticle } from '../../../ingest/extract/page-to-article.ts';
import { createArticleTagger } from '../../../ingest/tag/tag-article.ts';
import type { Catalogue } from '../../../knowledge/catalogue.ts';
import { createLosVocabulary } from '../../../knowledge/los/vocabulary.ts';
import { trainClassifier } from '../../../knowledge/understanding/train-classifier.ts';

function topic(id: string, terms: readonly string[]): Catalogue['topics'][number] {
  const names = { nb: id, nn: id };
  const rest = { responsible: 'nav', los: [], services: [], related: [], sensitive: false };
  return { id, phase: 'hverdag', names, terms: { nb: terms, nn: [] }, ...rest };
}

const concept = { altLabel: {}, hiddenLabel: {}, broader: [], related: [] };

const catalogue: Catalogue = {
  topics: [topic('avlastning', ['barnevakt']), topic('parkering', ['parkeringskort'])],
  services: [],
  lifeMap: { phases: [], next: [], ahead: [], begin: [] },
  helplines: [],
  alerts: [],
  lexicon: [{ expression: 'ta over en helg', language: 'nb', kind: 'lay', topics: ['avlastning'], los: [], now: null }],
  municipalities: [],
  cases: [],
};

const tag = createArticleTagger({ catalogue, vocabulary: createLosVocabulary([]), topicModel: null });

function article(title: string, body: string, more: Partial<UnsealedArticle> = {}): UnsealedArticle {
  return {
    id: 'a',
    translationOf: 'a',
    source: { id: 's', name: 'S', level: 'national', kommune: null, authority: 3, licence: null },
    title,
    language: 'nb',
    url: '/artikkel/a',
    sections: [{ headingPath: [], anchor: null, blocks: [{ kind: 'paragraph', text: body }] }],
    topics: [],
    los: [],
    phase: null,
    audience: [],
    responsible: null,
    basedOn: [],
    services: [],
    questions: [],
    dates: { publishedAt: null, modifiedAt: null, reviewedAt: null },
    ...more,
  };
}

describe('createArticleTagger', () => {
  it('finds topics by terms and by lay expressions, with evidence, phase and who decides', () => {
    expect(tag(article('Parkeringskort', 'Her søker du.'))).toMatchObject({
      topics: [{ id: 'parkering', by: 'tagger', evidence: ['parkeringskort'] }],
      phase: 'hverdag',
      responsible: 'nav',
    });
    expect(tag(article('Noen som kan ta over', 'Vi har fri en helg.')).topics).toEqual([]);
    expect(tag(article('Noen som kan ta over en helg', 'Vi kan ta over en helg.')).topics[0]?.id).toBe('avlastning');
  });

  it("leaves the owner's tags alone", () => {
    const stated = [{ id: 'avlastning', confidence: 1, evidence: [], by: 'owner' as const }];
    expect(tag(article('Parkeringskort', 'x', { topics: stated })).topics).toEqual(stated);
  });

  it('says the municipality decides on its own pages, and nothing of a page about something else', () => {
    const source = { ...article('', '').source, level: 'municipal' as const, kommune: '4601' };
    expect(tag(article('Parkeringskort', 'x', { source })).responsible).toBe('kommune');
    expect(tag(article('Åpningstider', 'Biblioteket er åpent.'))).toMatchObject({
      topics: [],
      phase: null,
      responsible: null,
    });
  });

  it('gives equal articles equal hashes, and others other ones', () => {
    const hash = (body: string) => sealArticle(tag(article('T', body))).contentHash;
    expect(hash('a')).toBe(hash('a'));
    expect(hash('a')).not.toBe(hash('b'));
  });
});

describe('a tagger with a topic model', () => {
  const about = (text: string, label: string) =>
    Array.from({ length: 6 }, (_, n) => ({
      text: `${text} ${n === 0 ? '' : ['nå', 'i dag', 'hos oss', 'her', 'igjen'][n - 1]}`,
      label,
    }));
  const examples = [
    ...about('Hvem kan ta over barnet en helg så vi får hvile', 'avlastning'),
    ...about('Hvor kan vi sette bilen når barnet ikke kan gå', 'parkering'),
  ];
  const outside = about('Når tømmes søppeldunken og hva koster det', 'out-of-scope');
  const parts = {
    catalogue: {
      ...catalogue,
      municipalities: [
        { number: '4601', name: 'Bergen' },
        { number: '1103', name: 'Stavanger' },
      ],
    },
    vocabulary: createLosVocabulary([
      { ...concept, path: 'ord/omsorgsavlastning', kind: 'ord', prefLabel: { nb: 'Omsorgsavlastning' } },
      { ...concept, path: 'lv/hvile', kind: 'own', prefLabel: { nb: 'Hvilehjem' }, broader: ['ord/omsorgsavlastning'] },
    ]),
  };
  const withModel = createArticleTagger({ ...parts, topicModel: trainClassifier([...examples, ...outside]) });

  it('finds what no phrase names, and says which words spoke for it', () => {
    const found = withModel(article('En helg fri', 'Noen kan ta over barnet en helg så familien får hvile.'));
    expect(found.topics).toMatchObject([{ id: 'avlastning', by: 'tagger' }]);
    const evidence = found.topics[0]?.evidence ?? [];
    expect(evidence.length).toBeGreaterThan(0);
    expect(evidence.every((stem) => /helg|barn|hvil|ta$/.test(stem))).toBe(true);
    expect(found.labels?.phase).toEqual([{ ...found.topics[0], id: 'hverdag' }]);
    expect(withModel(article('Søppel', 'Dunken tømmes hver uke, og det koster ikke noe.')).topics).toEqual([]);
  });

  it('does not believe a model that was never taught what is none of the topics', () => {
    const naive = createArticleTagger({ ...parts, topicModel: trainClassifier(examples) });
    expect(naive(article('En helg fri', 'Noen kan ta over barnet en helg.')).topics).toEqual([]);
  });

  it('tags concepts of Los and of our own by their labels, and by what the lexicon files the topic under', () => {
    expect(withModel(article('Hvilehjem', 'Et hvilehjem tar imot barn. Hvilehjem er gratis.')).los).toMatchObject([
      { id: 'lv/hvile', evidence: ['Hvilehjem'] },
    ]);
    const filed = createArticleTagger({
      ...parts,
      catalogue: {
        ...parts.catalogue,
        lexicon: catalogue.lexicon.map((entry) => ({ ...entry, los: ['lv/hvile', 'lv/ukjent'] })),
      },
      topicModel: null,
    });
    expect(filed(article('Avlastning: ta over en helg', 'Avlastning.')).los).toMatchObject([
      { id: 'lv/hvile', evidence: expect.arrayContaining(['avlastning']) },
    ]);
  });

  it.each([
    ['Til deg som er ungdom', 'Du kan snakke med legen uten foreldrene dine.', 'ungdom'],
    ['Er du 15?', 'Da kan du gå på helsestasjon for ungdom.', 'ungdom'],
    ['Samtykke', 'Helsepersonell skal dokumentere samtykket i journalen.', 'fagperson'],
    ['Avlastning', 'Foreldre kan søke når barnet er 15 år.', 'forelder'],
    ['Avlastning', 'Saksbehandleren svarer deg innen tre uker.', 'forelder'],
  ])('tells whom «%s» speaks to, with the words that say so', (title, body, expected) => {
    const tagged = withModel(
      article(title, body, { topics: [{ id: 'avlastning', confidence: 1, evidence: [], by: 'owner' }] }),
    );
    expect(tagged.audience).toEqual([expected]);
    expect(tagged.labels?.audience[0]?.evidence.length).toBeGreaterThan(0);
  });

  it('says nothing of whom a page about something else speaks to', () => {
    expect(withModel(article('Biblioteket', 'Du kan låne bøker.')).audience).toEqual([]);
  });

  it.each([
    ['Avlastning i Bergen kommune', 'Søk her.', '4601'],
    ['Avlastning', 'Bergen kommunes tilbud er gratis. Ring Bergen kommune.', '4601'],
    ['Avlastning', 'Bergen kommune og Stavanger kommune samarbeider.', null],
    ['Avlastning', 'Haukeland ligger i Bergen. Din kommune svarer.', null],
  ])('tells which municipality «%s: %s» is about', (title, body, expected) => {
    const place = withModel(article(title, body)).labels?.place ?? [];
    expect(place.map(({ id }) => id)).toEqual(expected === null ? [] : [expected]);
  });

  it('takes the place of a municipal page from its owner', () => {
    const source = { ...article('', '').source, level: 'municipal' as const, kommune: '1103' };
    expect(withModel(article('Avlastning', 'Bergen kommune', { source })).labels?.place).toEqual([
      { id: '1103', confidence: 1, evidence: [], by: 'owner' },
    ]);
  });
});
