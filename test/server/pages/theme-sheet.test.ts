import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contrast, parseColour } from '../../../server/pages/colour.ts';
import { readColour, writeTheme } from '../../../server/pages/theme-sheet.ts';

const anyHex = fc.integer({ min: 0, max: 0xffffff }).map((number) => number.toString(16).padStart(6, '0'));

/** The tokens of the light sheet and of the dark one, by name. */
function tokensOf(hex: string): Record<string, string>[] {
  return writeTheme(hex)
    .split('\n')
    .map((line) =>
      Object.fromEntries([...line.matchAll(/accent-([\w-]+):#([\da-f]{6})/g)].map(([, name, value]) => [name, value])),
    );
}

const between = (a = '', b = '') => contrast(parseColour(a), parseColour(b));

describe('contrast', () => {
  it('is what WCAG says of black, white and a known grey', () => {
    expect(between('000000', 'ffffff')).toBeCloseTo(21, 5);
    expect(between('767676', 'ffffff')).toBeCloseTo(4.54, 2);
    expect(between('123456', '123456')).toBe(1);
  });
});

describe('writeTheme', () => {
  it('can be read whatever the colour: text on buttons, links and lines on paper and on tinted surfaces', () => {
    fc.assert(
      fc.property(anyHex, (hex) => {
        const [light = {}, dark = {}] = tokensOf(hex);
        for (const [tokens, ground] of [
          [light, 'fdfaf5'],
          [dark, '12201e'],
        ] as const) {
          expect(between(tokens['base-contrast-default'], tokens['base-default'])).toBeGreaterThanOrEqual(4.5);
          expect(between(tokens['base-contrast-default'], tokens['base-hover'])).toBeGreaterThanOrEqual(4.5);
          expect(between(tokens['text-subtle'], ground)).toBeGreaterThanOrEqual(4.5);
          expect(between(tokens['text-subtle'], tokens['surface-tinted'])).toBeGreaterThanOrEqual(4.5);
          expect(between(tokens['text-default'], tokens['surface-active'])).toBeGreaterThanOrEqual(4.5);
        }
      }),
    );
  });

  it('leaves a colour that can be read as it is', () => {
    expect(tokensOf('14407a')[0]).toMatchObject({ 'base-default': '14407a', 'text-subtle': '14407a' });
  });
});

describe('readColour', () => {
  it.each([
    ['14407A', '14407a'],
    ['#14407a', null],
    ['14407', null],
    ['red', null],
    ['14407a}', null],
    [['14407a'], null],
    [undefined, null],
  ])('reads %j as %j', (value, colour) => {
    expect(readColour(value)).toBe(colour);
  });
});
