import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openHnswIndex, writeHnswIndex } from '../../../knowledge/adapters/hnsw-index.ts';
import { createVectorTable, type VectorTable } from '../../../knowledge/adapters/vector-table.ts';
import { IndexFormatError } from '../../../knowledge/errors.ts';
import type { VectorIndex } from '../../../knowledge/ports.ts';
import { settings } from '../../../knowledge/settings.ts';
import { createRandom } from '../../../knowledge/understanding/random.ts';

const dimensions = 32;
const random = createRandom(7);
const randomUnit = () => {
  const vector = Float32Array.from({ length: dimensions }, () => random() - 0.5);
  const length = Math.hypot(...vector);
  return vector.map((value) => value / length);
};
const shared = randomUnit();
// 1,500 different vectors, and 500 chunks with one vector between them.
const vectors = Array.from({ length: 2000 }, (_, ordinal) => (ordinal % 4 === 0 ? shared : randomUnit()));

let folder: string;
let path: string;
let table: VectorTable;
let byGraph: VectorIndex;
let exact: VectorIndex;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hnsw-'));
  path = join(folder, 'vectors.hnsw');
  table = createVectorTable(vectors, dimensions);
  await writeHnswIndex(path, table, settings.vector);
  byGraph = await openHnswIndex(path, table, { ...settings.vector, exactBelow: 0 });
  exact = await openHnswIndex(path, table, { ...settings.vector, exactBelow: 1_000_000 });
});
afterAll(() => rm(folder, { recursive: true }));

describe('the HNSW index', () => {
  it('finds at least 95 % of what exact search finds', async () => {
    let found = 0;
    for (let round = 0; round < 50; round += 1) {
      const query = randomUnit();
      const truth = new Set((await exact.search(query, 10)).map(({ ordinal }) => ordinal));
      const hits = await byGraph.search(query, 10);
      found += hits.filter(({ ordinal }) => truth.has(ordinal)).length;
    }
    expect(found / 500).toBeGreaterThanOrEqual(0.95);
  });

  it('keeps one vector for chunks that share it, and returns them all', async () => {
    expect(table.values.length / dimensions).toBe(1501);
    const hits = await byGraph.search(shared, 600);
    expect(hits.filter(({ score }) => score > 0.999).length).toBe(500);
  });

  it.each([
    ['by graph', () => byGraph],
    ['exactly', () => exact],
  ] as const)('obeys the filter when searching %s', async (_, index) => {
    const hits = await index().search(randomUnit(), 10, (ordinal) => ordinal < 100);
    expect(hits.length).toBe(10);
    expect(hits.every(({ ordinal }) => ordinal < 100)).toBe(true);
    expect(await index().search(randomUnit(), 10, () => false)).toEqual([]);
  });

  it('scores by cosine similarity, best first', async () => {
    const query = vectors[1] ?? shared;
    const [first, ...rest] = await byGraph.search(query, 5);
    expect(first?.ordinal).toBe(1);
    expect(first?.score).toBeCloseTo(1, 5);
    expect(rest.every((hit, index) => hit.score <= (index === 0 ? 1 : (rest[index - 1]?.score ?? 1)))).toBe(true);
  });

  it('refuses a query of other dimensions, a damaged file and vectors of another index', async () => {
    await expect(byGraph.search(new Float32Array(8), 3)).rejects.toThrow(IndexFormatError);
    const broken = join(folder, 'broken.hnsw');
    await writeFile(broken, 'not an index');
    await expect(openHnswIndex(broken, table, settings.vector)).rejects.toThrow(/broken\.hnsw/);
    const fewer = createVectorTable(vectors.slice(0, 9), dimensions);
    await expect(openHnswIndex(path, fewer, settings.vector)).rejects.toThrow(/vectors\.hnsw/);
  });
});

describe('createVectorTable', () => {
  it.each([
    ['of another size', new Float32Array(8).fill(0.5)],
    ['without direction', new Float32Array(dimensions)],
    ['that is not a number', new Float32Array(dimensions).fill(Number.NaN)],
  ])('refuses a vector %s', (_, vector) => {
    expect(() => createVectorTable([vector], dimensions)).toThrow(IndexFormatError);
  });
});
