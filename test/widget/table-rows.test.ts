import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tableOf } from '../../widget/components/table-rows.ts';

const list = (lines: readonly string[], citations: readonly number[] = [1]) => ({
  kind: 'list' as const,
  items: lines.map((text) => ({ text, citations: [...citations] })),
});

describe('tableOf', () => {
  it('reads rows with a header whose first cell is empty, before or after trimming', () => {
    for (const first of [' | Grunnstønad | Hjelpestønad', '| Grunnstønad | Hjelpestønad']) {
      expect(tableOf(list([first, 'Hva dekker den? | utgifter | pleie']))).toEqual({
        header: ['', 'Grunnstønad', 'Hjelpestønad'],
        rows: [['Hva dekker den?', 'utgifter', 'pleie']],
        citations: [1],
      });
    }
  });

  it('keeps an empty cell inside a row', () => {
    expect(tableOf(list(['a | b | c', '1 |  | 3']))?.rows).toEqual([['1', '', '3']]);
  });

  it('names every citation once, in the order of the rows', () => {
    const rows = {
      kind: 'list' as const,
      items: [list(['a | b'], [2]), list(['1 | 2'], [2, 3])].flatMap((x) => x.items),
    };
    expect(tableOf(rows)?.citations).toEqual([2, 3]);
  });

  it.each([
    ['one row', list(['a | b'])],
    ['rows of different length', list(['a | b', 'a | b | c'])],
    ['plain items', list(['Ta med pass', 'Ring 116 117'])],
    ['a bar inside a word', list(['og|eller', 'ja|nei'])],
    ['a paragraph', { ...list(['a | b', '1 | 2']), kind: 'paragraph' as const }],
    ['nothing', list([])],
  ])('leaves %s as it is', (_name, block) => {
    expect(tableOf(block)).toBeNull();
  });

  it('gives back the cells that were joined', () => {
    const cell = fc.stringMatching(/^[a-zæøå0-9 .,|]{0,12}$/).map((text) => text.trim().replace(/\|/g, 'i'));
    const rows = fc
      .integer({ min: 2, max: 5 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 2, maxLength: 6 }),
      );
    fc.assert(
      fc.property(rows, (table) => {
        const read = tableOf(list(table.map((row) => row.join(' | '))));
        expect(read && [read.header, ...read.rows]).toEqual(table);
      }),
    );
  });
});
