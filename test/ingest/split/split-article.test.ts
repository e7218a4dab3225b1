import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { splitArticle } from '../../../ingest/split/split-article.ts';
import { loadTokenCounter, type TokenCounter } from '../../../ingest/split/tokens.ts';
import type { Block, Section } from '../../../knowledge/article.ts';
import { type Chunk, renderBlocks } from '../../../knowledge/chunk.ts';

/** Words as tokens: the laws hold for any counter, and this one is fast and easy to follow. */
const countWords: TokenCounter = (text) => text.split(/\s+/).filter(Boolean).length;
const budget = { maxTokens: 40, minTokens: 8 };

const word = fc.constantFrom('barnet', 'får', 'hjelp', 'av', 'kommunen', 'når', 'legen', 'skriver', 'erklæring', 'nå');
const words = (max: number) => fc.array(word, { minLength: 1, maxLength: max }).map((list) => list.join(' '));
const paragraph = fc
  .array(
    words(9).map((text) => `${text[0]?.toUpperCase()}${text.slice(1)}.`),
    { minLength: 1, maxLength: 8 },
  )
  .map((sentences): Block => ({ kind: 'paragraph', text: sentences.join(' ') }));
const list = fc
  .record({ ordered: fc.boolean(), items: fc.array(words(12), { minLength: 1, maxLength: 12 }) })
  .map((record): Block => ({ kind: 'list', ...record }));
const table = fc
  .array(fc.tuple(words(4), words(4)), { minLength: 1, maxLength: 12 })
  .map((rows): Block => ({ kind: 'table', header: ['Alder', 'Dager'], rows }));
const section = fc.record({
  headingPath: fc.array(fc.constantFrom('Frist', 'Klage', 'Annet', 'Mer', 'Slik søker du'), { maxLength: 2 }),
  anchor: fc.constantFrom(null, 'frist', 'mer'),
  blocks: fc.array(fc.oneof(paragraph, list, table), { minLength: 1, maxLength: 5 }),
});
const sections = fc.array(section, { maxLength: 8 });

function split(of: readonly Section[]): Chunk[] {
  return splitArticle({ id: 'artikkel', sections: of }, budget, countWords);
}

/** Everything that must come out once: sentences joined to words, items and rows. Headers may be repeated. */
function pieces(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'paragraph') return block.text.split(' ');
    return block.kind === 'list' ? block.items : block.rows.map((row) => row.join(' | '));
  });
}

describe('splitArticle', () => {
  it('loses nothing, doubles nothing, keeps order and cuts no item or row', () => {
    fc.assert(
      fc.property(sections, (of) => {
        expect(split(of).flatMap(({ blocks }) => pieces(blocks))).toEqual(of.flatMap(({ blocks }) => pieces(blocks)));
      }),
    );
  });

  it('stays within the budget, unless one sentence, item or row is larger', () => {
    fc.assert(
      fc.property(sections, (of) => {
        for (const { tokens } of split(of)) expect(tokens).toBeLessThanOrEqual(budget.maxTokens);
      }),
    );
  });

  it('renders the text from the blocks and gives every chunk an id of its own', () => {
    fc.assert(
      fc.property(sections, (of) => {
        const chunks = split(of);
        for (const { text, blocks, id } of chunks) {
          expect(text).toBe(renderBlocks(blocks));
          expect(id).toMatch(/^artikkel#[0-9a-f]{12}(-\d+)?$/);
        }
        expect(new Set(chunks.map(({ id }) => id)).size).toBe(chunks.length);
      }),
    );
  });

  it('keeps all ids below when a section too large to be merged is inserted above', () => {
    const above: Section = {
      headingPath: ['Nytt'],
      anchor: null,
      blocks: [{ kind: 'paragraph', text: 'Dette er nytt her, og det er langt nok til å stå alene.' }],
    };
    const own = section.map((s) => ({ ...s, headingPath: ['Over', ...s.headingPath] }));
    fc.assert(
      fc.property(fc.array(own, { maxLength: 6 }), (of) => {
        expect(
          split([above, ...of])
            .slice(1)
            .map(({ id }) => id),
        ).toEqual(split(of).map(({ id }) => id));
      }),
    );
  });

  it('keeps a list with the sentence that leads into it, in every part', () => {
    const items = Array.from({ length: 8 }, (_, n) => `punkt ${n} har nokre fleire ord enn dei andre`);
    const chunks = split([
      {
        headingPath: ['Krav'],
        anchor: 'krav',
        blocks: [
          { kind: 'paragraph', text: 'Først noen ord om noe annet enn listen, som tar opp plass i denne delen.' },
          { kind: 'paragraph', text: 'Du må:' },
          { kind: 'list', ordered: false, items },
        ],
      },
    ]);
    expect(chunks.length).toBeGreaterThan(2);
    for (const { blocks } of chunks.slice(1)) {
      expect(blocks[0]).toEqual({ kind: 'paragraph', text: 'Du må:' });
      expect(blocks[1]?.kind).toBe('list');
    }
    expect(chunks[0]?.text).not.toContain('Du må:');
  });

  it('merges small neighbours of one kind under one parent only', () => {
    const small = (headingPath: string[], text: string): Section => ({
      headingPath,
      anchor: headingPath.join('-'),
      blocks: [{ kind: 'paragraph', text }],
    });
    const merged = split([small(['Annet', 'Adresse'], 'Storgata 1'), small(['Annet', 'Åpent'], 'Alle dager')]);
    expect(merged.map(({ headingPath, anchor, text }) => [headingPath, anchor, text])).toEqual([
      [['Annet', 'Adresse · Åpent'], 'Annet-Adresse', 'Storgata 1\nAlle dager'],
    ]);
    expect(split([small(['A', 'Adresse'], 'Storgata 1'), small(['B', 'Åpent'], 'Alle dager')])).toHaveLength(2);
    expect(split([small(['Frist'], 'Fire uker'), small(['Klage'], 'Send brev')])).toHaveLength(2);
    const cases = ['På ferie', 'I utlandet'].map((name) => small(['Særlige tilfeller', name], 'Det samme.'));
    expect(split(cases)).toHaveLength(2);
    const large = 'ord '.repeat(10).trim();
    expect(split([small(['Adresse'], 'Storgata 1'), small(['Åpent'], large)])).toHaveLength(2);
  });

  it('tells equal chunks apart', () => {
    const twice: Section = {
      headingPath: ['Frist'],
      anchor: null,
      blocks: [{ kind: 'paragraph', text: 'Fire uker.' }],
    };
    const other: Section = { ...twice, headingPath: ['Klage'] };
    const ids = split([twice, other, twice]).map(({ id }) => id);
    expect(ids[2]).toBe(`${ids[0]}-2`);
  });
});

describe('loadTokenCounter', () => {
  let countTokens: TokenCounter;
  beforeAll(async () => {
    countTokens = await loadTokenCounter();
  });

  it('counts o200k_base tokens', () => {
    expect(countTokens('')).toBe(0);
    expect(countTokens('Hello world')).toBe(2);
  });

  it('counts text that looks like a control token as text, and does not hang on a long run', () => {
    expect(countTokens('<|endoftext|>')).toBeGreaterThan(1);
    expect(countTokens('a'.repeat(200_000))).toBeGreaterThan(1000);
  });
});
