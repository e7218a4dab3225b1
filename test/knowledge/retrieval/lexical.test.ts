import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Hit } from '../../../knowledge/ports.ts';
import { createLexicalIndex } from '../../../knowledge/retrieval/lexical.ts';
import { buildPostings, type FieldTerms } from '../../../knowledge/retrieval/postings.ts';
import { settings } from '../../../knowledge/settings.ts';

const { lexical } = settings;

/** BM25F as the definition reads, without an index. */
function scoreNaively(documents: readonly FieldTerms[], terms: readonly string[]): Hit[] {
  const count = (list: readonly string[] | undefined, term: string) =>
    list?.filter((other) => other === term).length ?? 0;
  const mean = (field: string) => documents.reduce((sum, doc) => sum + (doc[field]?.length ?? 0), 0) / documents.length;
  const scores = documents.map((document) => {
    let score = 0;
    for (const term of terms) {
      const n = documents.filter((other) => Object.values(other).some((list) => list?.includes(term))).length;
      let frequency = 0;
      for (const [field, weight] of Object.entries(lexical.fields)) {
        const length = 1 - lexical.b + (lexical.b * (document[field]?.length ?? 0)) / (mean(field) || 1);
        frequency += (weight * count(document[field], term)) / length;
      }
      const idf = Math.log(1 + (documents.length - n + 0.5) / (n + 0.5));
      score += (idf * frequency * (lexical.k1 + 1)) / (frequency + lexical.k1);
    }
    return score;
  });
  return scores.map((score, ordinal) => ({ ordinal, score })).filter(({ score }) => score > 0);
}

const term = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f');
const terms = fc.array(term, { maxLength: 12 });
const corpus = fc.array(fc.record({ title: terms, body: terms }), { minLength: 1, maxLength: 30 });

describe('createLexicalIndex', () => {
  it('scores as BM25F is defined, and returns the best', async () => {
    await fc.assert(
      fc.asyncProperty(corpus, fc.uniqueArray(term), fc.nat(12), async (documents, query, limit) => {
        const index = createLexicalIndex(buildPostings(documents, { lexical, maxShare: 1 }));
        const hits = await index.search(
          query.map((word) => ({ term: word, weight: 1 })),
          limit,
        );
        const expected = scoreNaively(documents, query).sort((a, b) => b.score - a.score);
        expect(hits.length).toBe(Math.min(limit, expected.length));
        for (const [rank, hit] of hits.entries()) {
          expect(hit.score).toBeCloseTo(expected[rank]?.score ?? 0, 4);
          expect(hit.score).toBeCloseTo(expected.find(({ ordinal }) => ordinal === hit.ordinal)?.score ?? 0, 4);
        }
      }),
    );
  });

  it('gives the same answer to the same query after other queries', async () => {
    const index = createLexicalIndex(buildPostings([{ body: ['a', 'b'] }, { body: ['b'] }], { lexical, maxShare: 1 }));
    const first = await index.search([{ term: 'a', weight: 1 }], 5);
    await index.search([{ term: 'b', weight: 3 }], 5);
    expect(await index.search([{ term: 'a', weight: 1 }], 5)).toEqual(first);
  });

  it('returns only what is accepted, ties by ordinal, and ignores unknown terms', async () => {
    const same = Array.from({ length: 6 }, () => ({ body: ['a'] }));
    const index = createLexicalIndex(buildPostings(same, { lexical, maxShare: 1 }));
    const query = [
      { term: 'a', weight: 1 },
      { term: 'unknown', weight: 1 },
    ];
    const hits = await index.search(query, 2, (ordinal) => ordinal % 2 === 1);
    expect(hits.map(({ ordinal }) => ordinal)).toEqual([1, 3]);
  });

  it('reads the rarest terms first when the budget is short', async () => {
    const documents = Array.from({ length: 20 }, (_, ordinal) => ({
      body: ordinal === 7 ? ['common', 'rare'] : ['common'],
    }));
    const index = createLexicalIndex(buildPostings(documents, { lexical, maxShare: 1 }), 5);
    const hits = await index.search(
      [
        { term: 'common', weight: 1 },
        { term: 'rare', weight: 1 },
      ],
      10,
    );
    expect(hits.map(({ ordinal }) => ordinal)).toEqual([7]);
  });

  it('finds nothing in nothing', async () => {
    const index = createLexicalIndex(buildPostings([], { lexical, maxShare: 1 }));
    expect(await index.search([{ term: 'a', weight: 1 }], 3)).toEqual([]);
  });
});

describe('buildPostings', () => {
  it('leaves out terms in more than maxShare of the documents', () => {
    const documents = [{ body: ['a', 'b'] }, { body: ['a'] }, { body: ['a', 'c'] }];
    expect(buildPostings(documents, { lexical, maxShare: 0.5 }).terms).toEqual(['b', 'c']);
  });
});
