import { describe, expect, it } from 'vitest';
import { createHashedEmbedder } from '../../../knowledge/adapters/hashed-embedder.ts';

const embedder = createHashedEmbedder();
const similarity = async (first: string, second: string) => {
  const [a, b] = await embedder.embed([first, second]);
  return a && b ? a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0) : Number.NaN;
};

describe('createHashedEmbedder', () => {
  it('gives unit vectors of its dimensions, also for nothing at all', async () => {
    for (const vector of await embedder.embed(['pleiepenger', '', '🙂', 'å '.repeat(5000)])) {
      expect(vector.length).toBe(embedder.dimensions);
      expect(Math.hypot(...vector)).toBeCloseTo(1, 4);
    }
  });

  it('finds likeness in spelling, across the written forms', async () => {
    const near = await similarity('søke om avlastning', 'søkje om avlasting');
    expect(near).toBeGreaterThan(0.9);
    expect(near).toBeGreaterThan((await similarity('søke om avlastning', 'klage på vedtak om bil')) + 0.5);
  });
});
