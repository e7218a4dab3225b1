import type { Chunk } from '../chunk.ts';
import type { KnowledgeStore } from '../ports.ts';
import type { Need } from '../understanding/understanding.ts';
import type { FoundArticle } from './choose-article.ts';
import { contentStems, countShared } from './overlap.ts';
import { alwaysShown, sectionPlan, shownOrder } from './section-plan.ts';

/** A passage below this share of the article's best is not shown for its own sake. */
const matchedShare = 0.75;
/** Sections a question «hva skjer hvis» is met with, besides the passage that matched. */
const likeliestSections = 2;

/**
 * The chunks of an article that answer a need, in the order they are shown: the summary, the sections that the kind of
 * question asks for, and the passage that matched best. Conditions and steps come whole; the rest while `maxWords` last,
 * counting sentences and not lists. Empty when the article has no sections we know: then sentences are chosen instead.
 */
export function chooseChunks(
  found: FoundArticle,
  need: Need,
  { store, maxWords }: { readonly store: KnowledgeStore; readonly maxWords: number },
): readonly Chunk[] {
  const chunks = store.chunksOf(found.article.id);
  const summary = chunks.filter(({ sectionKind }) => sectionKind === 'summary').slice(0, 1);
  const planned = plannedChunks(chunks, need);
  if (planned.must.length + planned.may.length === 0) return [];

  const matched = matchedChunk(found, chunks, store);
  const chosen = new Set([...summary, ...planned.must, ...(matched ? [matched] : [])]);
  let words = [...chosen].reduce((sum, chunk) => sum + sentenceWords(chunk), 0);
  for (const chunk of planned.may) {
    if (chosen.has(chunk) || words + sentenceWords(chunk) > maxWords) continue;
    chosen.add(chunk);
    words += sentenceWords(chunk);
  }
  return inOrder([...chosen], chunks);
}

interface PlannedChunks {
  readonly must: readonly Chunk[];
  readonly may: readonly Chunk[];
}

function plannedChunks(chunks: readonly Chunk[], need: Need): PlannedChunks {
  const kinds = sectionPlan[need.kind];
  const ofKinds = kinds.flatMap((kind) => chunks.filter(({ sectionKind }) => sectionKind === kind));
  if (need.kind === 'what-if') {
    const likeliest = byOverlap(ofKinds, need.query).slice(0, likeliestSections);
    return { must: likeliest, may: [] };
  }
  const present = kinds.filter((kind) => ofKinds.some(({ sectionKind }) => sectionKind === kind));
  const musts = new Set(present.slice(0, alwaysShown[need.kind]));
  return {
    must: ofKinds.filter(({ sectionKind }) => musts.has(sectionKind)),
    may: ofKinds.filter(({ sectionKind }) => !musts.has(sectionKind)),
  };
}

function byOverlap(chunks: readonly Chunk[], query: string): Chunk[] {
  const wanted = contentStems(query);
  const shared = new Map(
    chunks.map((chunk) => [
      chunk,
      countShared(wanted, contentStems(`${chunk.headingPath.at(-1) ?? ''}\n${chunk.text}`)),
    ]),
  );
  return chunks
    .filter((chunk) => (shared.get(chunk) ?? 0) > 0)
    .toSorted((a, b) => (shared.get(b) ?? 0) - (shared.get(a) ?? 0));
}

/** The chunk of the best passage, in the language chosen: the same place in a translation with as many chunks. */
function matchedChunk(found: FoundArticle, chunks: readonly Chunk[], store: KnowledgeStore): Chunk | undefined {
  const best = found.passages[0];
  const passage = found.passages.find(({ chunk }) => chunk.sectionKind !== 'summary');
  if (!best || !passage || passage.score < best.score * matchedShare) return undefined;
  if (passage.article.id === found.article.id) return chunks.find(({ id }) => id === passage.chunk.id);
  const original = store.chunksOf(passage.article.id);
  const place = original.findIndex(({ id }) => id === passage.chunk.id);
  const same = chunks[place];
  return original.length === chunks.length && same?.sectionKind === passage.chunk.sectionKind ? same : undefined;
}

function inOrder(chosen: readonly Chunk[], chunks: readonly Chunk[]): Chunk[] {
  const rank = (chunk: Chunk) => shownOrder.indexOf(chunk.sectionKind) * chunks.length + chunks.indexOf(chunk);
  return chosen.toSorted((a, b) => rank(a) - rank(b));
}

/** Words outside lists: conditions and steps are shown whole and not counted. */
function sentenceWords(chunk: Chunk): number {
  const texts = chunk.blocks.map((block) => (block.kind === 'paragraph' ? block.text : ''));
  return texts.join(' ').split(/\s+/).filter(Boolean).length;
}
