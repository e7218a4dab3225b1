import { describe, expect, it } from 'vitest';
import { createMemoryStore } from '../../../knowledge/adapters/memory-store.ts';
import { composeExtractive } from '../../../knowledge/answering/compose-extractive.ts';
import { sectionKindOf } from '../../../knowledge/section-kind.ts';
import { settings } from '../../../knowledge/settings.ts';
import { certainOf } from '../../../knowledge/understanding/certain-of.ts';
import { corpusOf } from '../small-corpus.ts';
import { unlearned } from '../unlearned.ts';

/** A section that was too long for one chunk, among others. */
const long = [
  ['Kort fortalt', 'Pleiepenger er penger fra Nav.'],
  ['Hvem kan få pleiepenger', 'Du kan få pleiepenger når barnet trenger tilsyn og pleie hele tiden.'],
  ['Hvem kan få pleiepenger', 'Steforeldre kan få pleiepenger på samme vilkår.'],
  ['Godt å vite', 'Nav svarer skriftlig.'],
] as const;

describe('composeExtractive', () => {
  it('tells a section whole, also where it is several chunks, under its heading once', () => {
    const made = corpusOf([{ id: 'pleiepenger', title: 'Pleiepenger', topic: 'pleiepenger', sections: long }]);
    const chunks = made.chunks.map((chunk) => ({ ...chunk, sectionKind: sectionKindOf(chunk.headingPath) }));
    const [article] = made.articles;
    const [, , second] = chunks;
    if (!article || !second) throw new Error('expected an article with three chunks');
    const need = {
      query: 'steforeldre',
      asks: 'steforeldre',
      kind: 'who' as const,
      prediction: certainOf('pleiepenger'),
    };
    const scores = { lexical: 1, ngram: 1, vector: 0, topic: 1 };
    const { blocks } = composeExtractive(
      [{ need, passages: [{ article, chunk: second, score: 1, scores }], confidence: 1 }],
      {
        store: createMemoryStore(made.articles, chunks),
        settings: { ...settings.answer, tellAt: 2 },
        language: 'nb',
        ...unlearned,
      },
    );
    expect(blocks.map(({ heading, items }) => [heading, items.map(({ text }) => text)])).toEqual([
      [undefined, [long[0][1]]],
      [long[1][0], [long[1][1]]],
      [undefined, [long[2][1]]],
    ]);
  });
});
