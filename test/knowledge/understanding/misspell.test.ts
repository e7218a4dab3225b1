import { describe, expect, it } from 'vitest';
import { misspell } from '../../../knowledge/understanding/misspell.ts';

const question = 'Hvem betaler lønna mi når gutten vår ligger på sykehuset over lengre tid og jeg ikke får jobbet?';

describe('misspell', () => {
  it('gives the same slips for the same text', () => {
    expect(misspell(question)).toBe(misspell(question));
  });

  it('changes some of the longer words and leaves the first and the short ones', () => {
    const words = question.toLowerCase();
    const slipped = misspell(question);
    expect(slipped).not.toBe(words);
    expect(slipped.startsWith('hvem ')).toBe(true);
    for (const short of ['mi', 'når', 'på', 'og', 'jeg', 'får']) expect(slipped.split(' ')).toContain(short);
  });

  it('slips in about every fourth longer word over many texts', () => {
    const texts = Array.from({ length: 200 }, (_, at) => `${at} pleiepenger sykehuset kommunen skoleskyss`);
    const slipped = texts.filter((text) => misspell(text) !== text).length;
    // 1 - .75 ** 4 of them have one at least.
    expect(slipped / texts.length).toBeGreaterThan(0.55);
    expect(slipped / texts.length).toBeLessThan(0.8);
  });

  it('takes texts of one word, and none', () => {
    expect(misspell('')).toBe('');
    expect(misspell('Hjelp')).toBe('hjelp');
  });
});
