import { describe, expect, it } from 'vitest';
import { createMemoryStore } from '../../../knowledge/adapters/memory-store.ts';
import { ModelError } from '../../../knowledge/errors.ts';
import type { Embedder, VectorIndex } from '../../../knowledge/ports.ts';
import { articleFields, chunkFields, ngramFields, stemFields } from '../../../knowledge/retrieval/fields.ts';
import { createLexicalIndex } from '../../../knowledge/retrieval/lexical.ts';
import { buildPostings, type FieldTerms } from '../../../knowledge/retrieval/postings.ts';
import { createRetriever, type Query } from '../../../knowledge/retrieval/retrieve.ts';
import { settings } from '../../../knowledge/settings.ts';
import { type ArticleSketch, corpusOf, smallCorpus } from '../small-corpus.ts';

const small = corpusOf(smallCorpus);
const { chunks } = small;

function createSmallRetriever(
  vectors: VectorIndex | null = null,
  embedder: Embedder | null = null,
  { articles, chunks } = small,
) {
  const store = createMemoryStore(articles, chunks);
  const indexOf = (documents: readonly FieldTerms[]) =>
    createLexicalIndex(buildPostings(documents, { lexical: settings.lexical, maxShare: 1 }));
  const ofChunks = chunks.flatMap((chunk) => {
    const article = store.article(chunk.articleId);
    return article ? [chunkFields(chunk, article, new Map())] : [];
  });
  const ofArticles = articles.map((article) => articleFields(article, store.chunksOf(article.id), new Map()));
  const legs = {
    stems: indexOf(ofChunks.map(stemFields)),
    ngrams: indexOf(ofChunks.map(ngramFields)),
    articleStems: indexOf(ofArticles.map(stemFields)),
    articleNgrams: indexOf(ofArticles.map(ngramFields)),
    vectors,
  };
  const { legs: weights } = settings.fusion;
  const fusion = { ...settings.fusion, legs: { ...weights, vector: 0.5 } };
  return createRetriever({ store, legs, embedder, settings: { ...settings, fusion } });
}

const ask = (query: Partial<Query>, retriever = createSmallRetriever()) =>
  retriever.retrieve({ text: '', kommune: null, language: 'nb', topics: [], limit: 10, ...query });
const idsOf = async (query: Partial<Query>) => (await ask(query)).map(({ article }) => article.id);

describe('retrieve', () => {
  it('finds by stem, by misspelling, by compound and by lay question', async () => {
    for (const text of ['pleiepengene', 'pleipenger', 'sykehuslegen', 'hvem betaler lønna mi']) {
      expect((await idsOf({ text }))[0], text).toBe('pleiepenger');
    }
  });

  it('answers a nynorsk question from the nynorsk article when there is one, else from the bokmål one', async () => {
    const both = await idsOf({ text: 'søkje om pleiepengar', language: 'nn' });
    expect(both[0]).toBe('pleiepenger-nn');
    expect(both).not.toContain('pleiepenger');
    expect((await idsOf({ text: 'avlasting ei helg', language: 'nn' }))[0]).toBe('avlastning');
    expect(await idsOf({ text: 'pleiepenger', language: null })).toEqual(
      expect.arrayContaining(['pleiepenger', 'pleiepenger-nn']),
    );
  });

  it('puts the own municipality first and leaves the others out', async () => {
    const inBergen = await idsOf({ text: 'søke om avlastning', kommune: '4601' });
    expect(inBergen[0]).toBe('bergen-avlastning');
    expect(inBergen).toContain('avlastning');
    expect(inBergen).not.toContain('oslo-avlastning');
    expect((await idsOf({ text: 'avlastning i Oslo' })).filter((id) => id.startsWith('oslo'))).toEqual([]);
  });

  it('prefers, of pages that say the same, the publisher who decides, the newer one, and the one for parents', async () => {
    const page = {
      title: 'Om skyss',
      topic: 'skoleskyss',
      sections: [['Skyss', 'Barnet kan få skyss til skolen.']],
    } as const;
    const order = async (audience: Query['audience'], ...sketches: readonly Partial<ArticleSketch>[]) => {
      const corpus = corpusOf(sketches.map((sketch, number) => ({ ...page, id: `${number}`, ...sketch })));
      const found = await ask({ text: 'skyss til skolen', audience }, createSmallRetriever(null, null, corpus));
      return found.map(({ article }) => article.id);
    };
    expect(await order(null, { authority: 2 }, { authority: 5 })).toEqual(['1', '0']);
    expect(await order(null, { reviewedAt: '2021-03-01' }, { reviewedAt: '2026-03-01' }, {})).toEqual(['1', '0', '2']);
    expect(await order(null, { audience: ['fagperson'] }, { audience: ['forelder'] })).toEqual(['1', '0']);
    expect(await order('fagperson', { audience: ['fagperson'] }, { audience: ['forelder'] })).toEqual(['0', '1']);
    expect(await order(null, { audience: ['fagperson', 'forelder'] }, {})).toEqual(['0', '1']);
  });

  it('prefers the main article of a topic to one about a part of it, unless the words speak of the part', async () => {
    const page = { topic: 'klage-nav', sections: [['Klage', 'Klag til Nav innen fristen.']] } as const;
    const corpus = corpusOf([
      { ...page, id: 'tilbakebetaling', title: 'Klage' },
      { ...page, id: 'klage-nav', title: 'Klage' },
      { ...page, id: 'tilbakekreving', title: 'Nav krever pengene tilbake' },
    ]);
    const topics = [{ id: 'klage-nav', p: 0.9 }];
    const firstFor = async (text: string) =>
      (await ask({ text, topics }, createSmallRetriever(null, null, corpus)))[0]?.article.id;
    expect(await firstFor('hvordan klager jeg')).toBe('klage-nav');
    expect(await firstFor('nav krever pengene tilbake')).toBe('tilbakekreving');
  });

  it('finds what shares no word with the question when the topic is believed', async () => {
    const topics = [{ id: 'avlastning', p: 0.9 }];
    const [first] = await ask({ text: 'vi går på veggen', topics });
    expect(first?.article.id).toBe('avlastning');
    expect(first?.scores).toMatchObject({ lexical: 0, vector: 0, topic: Math.sqrt(0.9) });
  });

  it('gives nothing for words nobody wrote, and never more than asked for', async () => {
    expect(await ask({ text: 'xyzzy qwrt' })).toEqual([]);
    expect(await ask({ text: '' })).toEqual([]);
    expect((await ask({ text: 'søker', limit: 2 })).length).toBe(2);
  });

  it('orders by score, and gives the same answer twice', async () => {
    const [once, twice] = [
      await ask({ text: 'søke penger når barnet er sykt' }),
      await ask({ text: 'søke penger når barnet er sykt' }),
    ];
    expect(twice.map(({ chunk }) => chunk.id)).toEqual(once.map(({ chunk }) => chunk.id));
    expect(once.map(({ score }) => score)).toEqual(once.map(({ score }) => score).toSorted((a, b) => b - a));
  });

  it('shows what each leg gave, and goes on without an embedder that fails', async () => {
    const index: VectorIndex = {
      size: chunks.length,
      dimensions: 2,
      search: async (_, limit, accept) =>
        [{ ordinal: 0, score: 0.8 }].filter(({ ordinal }) => accept?.(ordinal)).slice(0, limit),
    };
    const works: Embedder = { id: 'e', dimensions: 2, embed: async () => [Float32Array.of(1, 0)] };
    const [passage] = await ask({ text: 'xyzzy' }, createSmallRetriever(index, works));
    expect(passage?.scores.vector).toBe(0.8);
    const fails: Embedder = { ...works, embed: () => Promise.reject(new ModelError('timeout', 'too slow')) };
    expect((await ask({ text: 'pleiepenger' }, createSmallRetriever(index, fails)))[0]?.article.id).toBe('pleiepenger');
  });
});
