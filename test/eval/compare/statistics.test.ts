import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bootstrapInterval } from '../../../eval/compare/bootstrap.ts';
import { holm } from '../../../eval/compare/holm.ts';
import { randomisationTest } from '../../../eval/compare/randomisation-test.ts';
import { wordDiff } from '../../../eval/compare/word-diff.ts';
import { createRandom } from '../../../knowledge/understanding/random.ts';

describe('randomisationTest', () => {
  it('is exact for few differences: three alike in sign are the two extremes of eight patterns', () => {
    expect(randomisationTest([1, 2, 3])).toBe(2 / 8);
    expect(randomisationTest([1, 0, 0, -1])).toBe(1);
    expect(randomisationTest([0, 0])).toBe(1);
  });

  // By hand, |±1 ±2 ±3 ±4| >= 8 for -1+2+3+4: the patterns with sum 10 and 8, and their mirrors.
  it('agrees with enumeration by hand', () => {
    expect(randomisationTest([-1, 2, 3, 4])).toBe(4 / 16);
  });

  it('agrees between counting and sampling', () => {
    const random = createRandom(7);
    const many = Array.from({ length: 40 }, () => random() - 0.4);
    const p = randomisationTest(many, 1);
    expect(Math.abs(p - randomisationTest(many, 2))).toBeLessThan(0.02);
    expect(randomisationTest(many.map((difference) => difference + 1))).toBeLessThan(0.001);
  });
});

describe('bootstrapInterval', () => {
  it('holds the mean, is the same each time, and shrinks with more questions', () => {
    const values = [0, 1, 0, 1, 1, 0, 1, 1];
    const few = bootstrapInterval(values);
    expect(few).toEqual(bootstrapInterval(values));
    expect(few.low).toBeLessThan(0.625);
    expect(few.high).toBeGreaterThan(0.625);
    const many = bootstrapInterval(Array.from({ length: 25 }, () => values).flat());
    expect(many.high - many.low).toBeLessThan((few.high - few.low) / 3);
  });

  it('is a point for values that are all alike', () => {
    expect(bootstrapInterval([2, 2, 2])).toEqual({ low: 2, high: 2 });
    expect(bootstrapInterval([])).toEqual({ low: 0, high: 0 });
  });
});

describe('holm', () => {
  it('multiplies the smallest most, and keeps the order', () => {
    const adjusted = holm([0.01, 0.04, 0.03]);
    expect(adjusted.map((p) => Number(p.toFixed(12)))).toEqual([0.03, 0.06, 0.06]);
    expect(holm([])).toEqual([]);
  });

  it('never makes a p-value smaller, nor larger than 1', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 20 }), (values) => {
        for (const [index, p] of holm(values).entries()) {
          expect(p).toBeGreaterThanOrEqual((values[index] ?? 0) - 1e-12);
          expect(p).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});

describe('wordDiff', () => {
  it('shows what went and what came', () => {
    expect(wordDiff('Fristen er seks uker.', 'Fristen er tre uker.')).toEqual([
      { kind: 'same', text: 'Fristen er ' },
      { kind: 'removed', text: 'seks ' },
      { kind: 'added', text: 'tre ' },
      { kind: 'same', text: 'uker.' },
    ]);
  });

  it('holds both texts whole', () => {
    const text = fc
      .array(fc.constantFrom('en', 'to', 'tre', 'fire'), { maxLength: 12 })
      .map((words) => words.join(' '));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const words = (...kinds: string[]) =>
          wordDiff(before, after)
            .filter(({ kind }) => kinds.includes(kind))
            .map((part) => part.text)
            .join('')
            .split(/\s+/)
            .join(' ')
            .trim();
        expect(words('same', 'removed').replaceAll(' ', '')).toBe(before.replaceAll(' ', ''));
        expect(words('same', 'added').replaceAll(' ', '')).toBe(after.replaceAll(' ', ''));
      }),
    );
  });

  it('gives up on the table for very long texts', () => {
    const long = 'ord '.repeat(3000);
    expect(wordDiff(long, `${long}til`).map(({ kind }) => kind)).toEqual(['removed', 'added']);
  });
});
