import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../knowledge/article.ts';
import type { Chunk } from '../../../knowledge/chunk.ts';
import { createArticleIndexer } from '../../../knowledge/retrieval/article-indexer.ts';
import { articleFields, chunkFields, ngramFields, stemFields } from '../../../knowledge/retrieval/fields.ts';
import { collectIndexParts } from '../../../knowledge/retrieval/index-parts.ts';
import { buildPostings } from '../../../knowledge/retrieval/postings.ts';
import { settings } from '../../../knowledge/settings.ts';
import { catalogueOf, corpusOf, smallCorpus } from '../small-corpus.ts';

const { topics } = catalogueOf(smallCorpus);
const {
  articles: [model],
  chunks: [form],
} = corpusOf(smallCorpus);

interface Written {
  readonly article: Article;
  readonly chunks: readonly Chunk[];
}

/** Words that meet at the seams of chunks: a section sign waits for what follows it. */
const word = fc.constantFrom(
  'avlastning',
  'skulane',
  'skolene',
  '§',
  '§ 9-8',
  'a',
  'e-post',
  '14-åringen',
  '3,5',
  'é',
  '\n',
);
const text = fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(' '));
const written = fc
  .record({ title: text, bodies: fc.array(text, { maxLength: 4 }), questions: fc.array(text, { maxLength: 2 }) })
  .map(({ title, bodies, questions }): Written => {
    if (!model || !form) throw new Error('the small corpus is empty');
    const chunks = bodies.map((body, n) => ({ ...form, id: `${n}`, headingPath: [title], text: body }));
    return { article: { ...model, title, questions }, chunks };
  });

/** The indexes as they are defined: every text analysed by itself, all in one. */
function indexPlainly(all: readonly Written[]) {
  const byId = new Map(topics.map((topic) => [topic.id, topic]));
  const ofChunks = all.flatMap(({ article, chunks }) => chunks.map((chunk) => chunkFields(chunk, article, byId)));
  const ofArticles = all.map(({ article, chunks }) => articleFields(article, chunks, byId));
  const { lexical } = settings;
  const grams = { lexical, maxShare: lexical.gramMaxShare };
  return {
    stems: buildPostings(ofChunks.map(stemFields), { lexical, maxShare: 1 }),
    ngrams: buildPostings(ofChunks.map(ngramFields), grams),
    articleStems: buildPostings(ofArticles.map(stemFields), { lexical, maxShare: 1 }),
    articleNgrams: buildPostings(ofArticles.map(ngramFields), grams),
  };
}

describe('indexing in parts', () => {
  it('gives the same indexes to the last bit, however articles are shared among indexers', () => {
    const shared = fc.array(fc.record({ articles: fc.array(written, { maxLength: 3 }), indexer: fc.nat(2) }), {
      maxLength: 5,
    });
    fc.assert(
      fc.property(shared, (batches) => {
        const indexers = [0, 1, 2].map(() => createArticleIndexer(topics, settings));
        const parts = collectIndexParts(settings);
        for (const { articles, indexer } of batches) {
          for (const { article, chunks } of articles) indexers[indexer]?.add(article, chunks);
          const part = indexers[indexer]?.take();
          if (part) parts.add(indexer, part);
        }
        expect(Object.fromEntries(parts.postings())).toEqual(indexPlainly(batches.flatMap(({ articles }) => articles)));
      }),
    );
  });
});
