import type { Embedder } from '../ports.ts';
import { fnv1a } from '../text/fnv1a.ts';
import { charNgrams } from '../text/ngrams.ts';
import { stemTokens } from '../text/stem.ts';

const dimensions = 1024;
/** A stem says more than one of its n-grams. */
const stemWeight = 2;

/**
 * Vectors without a model or a download: stems and character 4-grams, hashed to 1,024 signed buckets (Weinberger et al.
 * 2009), square-rooted counts, length 1. It knows spelling, not meaning. nDCG@10 .785 alone on 4,752 Norwegian
 * questions; it adds nothing to stems and 4-grams with exact scores (.837 against .858), so it is not on by default.
 */
export function createHashedEmbedder(): Embedder {
  return {
    id: `hashed-stems-4grams-${dimensions}-v1`,
    dimensions,
    embed: async (texts) => texts.map(embedText),
  };
}

function embedText(text: string): Float32Array {
  const vector = new Float32Array(dimensions);
  for (const stem of stemTokens(text)) addFeature(vector, `s:${stem}`, stemWeight);
  for (const gram of charNgrams(text, 4)) addFeature(vector, gram, 1);
  // A text without words still needs a direction: the same one for all such texts.
  if (vector.every((value) => value === 0)) vector[0] = 1;
  const damped = vector.map((value) => Math.sign(value) * Math.sqrt(Math.abs(value)));
  const length = Math.sqrt(damped.reduce((sum, value) => sum + value * value, 0));
  return damped.map((value) => value / length);
}

function addFeature(vector: Float32Array, feature: string, weight: number): void {
  const hash = hashOf(feature);
  const bucket = hash % dimensions;
  vector[bucket] = (vector[bucket] ?? 0) + (hash & 0x80000000 ? -weight : weight);
}

/** FNV-1a with a final mix so that both the low bits (bucket) and the high one (sign) are spread. */
function hashOf(text: string): number {
  const first = fnv1a(text);
  const hash = Math.imul(first ^ (first >>> 16), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}
