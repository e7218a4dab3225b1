import { existsSync } from 'node:fs';
import type { HierarchicalNSW } from 'hnswlib-node';
import { IndexFormatError } from '../errors.ts';
import type { Accept, Hit, Ordinal, VectorIndex } from '../ports.ts';
import { TopHits } from '../retrieval/top-hits.ts';
import type { Settings } from '../settings.ts';
import { ordinalsByLabel, type VectorTable } from './vector-table.ts';

/** Same seed, same vectors: the same file, byte for byte. */
const seed = 100;

/** Builds the graph over the distinct vectors and writes it to `path`. Blocking, 0.4 to 2 ms a vector: not in a server. */
export async function writeHnswIndex(path: string, table: VectorTable, settings: Settings['vector']): Promise<void> {
  const graph = await emptyGraph(table.dimensions);
  const count = table.values.length / table.dimensions;
  graph.initIndex({
    maxElements: Math.max(1, count),
    m: settings.m,
    efConstruction: settings.efConstruction,
    randomSeed: seed,
  });
  for (let label = 0; label < count; label += 1) graph.addPoint(Array.from(vectorAt(table, label)), label);
  graph.writeIndexSync(path);
}

/**
 * Opens the graph at `path` in a fresh object: hnswlib crashes when one that is searched is loaded again.
 * @throws IndexFormatError when the file is missing, damaged or was made from other vectors
 */
export async function openHnswIndex(
  path: string,
  table: VectorTable,
  settings: Settings['vector'],
): Promise<VectorIndex> {
  const graph = await emptyGraph(table.dimensions);
  const count = table.values.length / table.dimensions;
  if (!existsSync(path)) throw new IndexFormatError(path, 'a vector index', 'no file');
  try {
    graph.readIndexSync(path);
  } catch (error) {
    throw new IndexFormatError(path, 'a vector index', 'a damaged file', { cause: error });
  }
  if (graph.getCurrentCount() !== count) {
    throw new IndexFormatError(path, `${count} vectors`, `${graph.getCurrentCount()}`);
  }
  graph.setEf(settings.efSearch);
  return createVectorIndex(graph, table, settings);
}

function createVectorIndex(graph: HierarchicalNSW, table: VectorTable, settings: Settings['vector']): VectorIndex {
  const ordinals = ordinalsByLabel(table);
  return {
    size: table.labels.length,
    dimensions: table.dimensions,
    async search(vector, limit, accept = () => true) {
      if (vector.length !== table.dimensions) {
        throw new IndexFormatError('query vector', `${table.dimensions} dimensions`, `${vector.length}`);
      }
      const labels = acceptedLabels(table, accept, settings.exactBelow);
      if (labels) return scanExactly(table, labels, ordinals, { vector, limit, accept });
      return searchGraph(graph, ordinals, { vector, limit, accept });
    },
  };
}

interface VectorQuery {
  readonly vector: Float32Array;
  readonly limit: number;
  readonly accept: Accept;
}

/** The distinct vectors of accepted chunks, or null when more than `most` chunks are accepted. */
function acceptedLabels(table: VectorTable, accept: Accept, most: number): ReadonlySet<number> | null {
  const labels = new Set<number>();
  let accepted = 0;
  for (let ordinal = 0; ordinal < table.labels.length; ordinal += 1) {
    if (!accept(ordinal)) continue;
    accepted += 1;
    if (accepted > most) return null;
    labels.add(table.labels[ordinal] as number);
  }
  return labels;
}

function scanExactly(
  table: VectorTable,
  labels: ReadonlySet<number>,
  ordinals: readonly (readonly Ordinal[])[],
  { vector, limit, accept }: VectorQuery,
): Hit[] {
  const best = new TopHits(limit);
  for (const label of labels) {
    const score = dot(vector, table.values, label * table.dimensions);
    for (const ordinal of ordinals[label] ?? []) if (accept(ordinal)) best.add(ordinal, score);
  }
  return best.sorted();
}

function searchGraph(
  graph: HierarchicalNSW,
  ordinals: readonly (readonly Ordinal[])[],
  { vector, limit, accept }: VectorQuery,
): Hit[] {
  const { neighbors, distances } = graph.searchKnn(Array.from(vector), Math.min(limit, ordinals.length), (label) => {
    return isAccepted(ordinals[label] ?? [], accept);
  });
  const best = new TopHits(limit);
  for (const [index, label] of neighbors.entries()) {
    for (const ordinal of ordinals[label] ?? []) {
      if (accept(ordinal)) best.add(ordinal, 1 - (distances[index] ?? 1));
    }
  }
  return best.sorted();
}

/** An exception inside hnswlib's filter ends the process, so none may leave this function. */
function isAccepted(ordinals: readonly Ordinal[], accept: Accept): boolean {
  try {
    return ordinals.some(accept);
  } catch {
    return false;
  }
}

function vectorAt({ values, dimensions }: VectorTable, label: number): Float32Array {
  return values.subarray(label * dimensions, (label + 1) * dimensions);
}

function dot(vector: Float32Array, values: Float32Array, start: number): number {
  let sum = 0;
  for (let at = 0; at < vector.length; at += 1) sum += (vector[at] as number) * (values[start + at] as number);
  return sum;
}

/** hnswlib-node is CommonJS with a default export only, and native: loaded when first needed. */
async function emptyGraph(dimensions: number): Promise<HierarchicalNSW> {
  const { default: hnswlib } = await import('hnswlib-node');
  return new hnswlib.HierarchicalNSW('cosine', dimensions);
}
