import type { Chunk } from '../chunk.ts';
import type { AnswerLanguage } from '../language.ts';
import type { KnowledgeStore } from '../ports.ts';
import type { SectionKind } from '../section-kind.ts';
import type { SectionBeliefs, SectionModel } from '../understanding/section-model.ts';
import type { Need } from '../understanding/understanding.ts';
import type { FoundArticle } from './choose-article.ts';
import { facetChunks } from './facets.ts';
import { contentStems, countShared } from './overlap.ts';
import { quotableChunks } from './quotable.ts';
import { alwaysShown, sectionPlan, shownOrder } from './section-plan.ts';

/**
 * Belief from which a section is told however long it is, how many are, and from which it is told when there is room. On
 * the development questions with the right topic: vital facts held .957 by the table alone, .947 at .2, .963 at .12 with
 * 16 words fewer than the table, .974 at .08 and five sections with 10 words more.
 */
const mustBelieve = 0.12;
const mustSections = 4;
const mayBelieve = 0.05;
/** A passage below this share of the article's best is not shown for its own sake. */
const matchedShare = 0.75;
/** Sections a question «hva skjer hvis» is met with, besides those its words lead to. */
const likeliestSections = 2;
/** Who decides and by when are told whatever was asked, where that takes at most this many words. */
const briefKinds: ReadonlySet<SectionKind> = new Set(['decider', 'deadline']);
const briefWords = 45;
/** Of a municipality's own page whom to call and how long it takes as well: that is what it knows and nobody else. */
const localBriefKinds: ReadonlySet<SectionKind> = new Set([...briefKinds, 'help', 'duration']);
/** Sections told for the question's own words, besides those its kind asks for. */
const relevantSections = 2;
/** How far they may go beyond the words an answer aims at. */
const relevantStretch = 1.8;
/** How far a section must speak to the question's own words to be told; a side that was asked for counts as much. */
const relevantAt = 1.5;

/** What choosing needs beside the article. */
export interface ChunkChoice {
  readonly store: KnowledgeStore;
  readonly language: AnswerLanguage;
  readonly maxWords: number;
  readonly sectionModel: SectionModel;
}

/**
 * The chunks of an article that answer a need, in the order they are shown: the summary, the sections that the kind of
 * question asks for, those that speak to its own words or to the side of the subject it asks about, who decides and by
 * when where that is short, and the rest while `maxWords` last. What must be told is told whole. Empty when the article
 * has no sections we know: then sentences are chosen instead.
 */
export function chooseChunks(found: FoundArticle, need: Need, options: ChunkChoice): readonly Chunk[] {
  const { store, language, maxWords, sectionModel } = options;
  const chunks = quotableChunks(found.article, language, store);
  const summary = chunks.filter(({ sectionKind }) => sectionKind === 'summary').slice(0, 1);
  const beliefs = sectionModel.sectionsFor(need.query, found.article.topics[0]?.id ?? null);
  const planned = beliefs.size > 0 ? believedChunks(chunks, beliefs) : plannedChunks(chunks, need);
  if (planned.must.length + planned.may.length === 0) return [];

  const matched = matchedChunk(found, chunks, store);
  const chosen = new Set([...summary, ...planned.must, ...(matched ? [matched] : [])]);
  const brief = found.article.source.level === 'municipal' ? localBriefKinds : briefKinds;
  for (const chunk of chunks) {
    if (brief.has(chunk.sectionKind) && wordsOf(chunk) <= briefWords) chosen.add(chunk);
  }
  let words = [...chosen].reduce((sum, chunk) => sum + wordsOf(chunk), 0);
  for (const chunk of relevantChunks(chunks, chosen, need.query)) {
    if (words + wordsOf(chunk) > maxWords * relevantStretch) continue;
    chosen.add(chunk);
    words += wordsOf(chunk);
  }
  for (const chunk of planned.may) {
    if (chosen.has(chunk) || words + wordsOf(chunk) > maxWords) continue;
    chosen.add(chunk);
    words += wordsOf(chunk);
  }
  return inOrder([...chosen], chunks);
}

/** The sections not chosen yet that speak most to the question: words count by how few of the article's sections hold them. */
function relevantChunks(chunks: readonly Chunk[], chosen: ReadonlySet<Chunk>, query: string): Chunk[] {
  const wanted = contentStems(query);
  const stems = new Map(chunks.map((chunk) => [chunk, stemsOf(chunk)]));
  const rarity = (stem: string) => {
    const holding = chunks.filter((chunk) => stems.get(chunk)?.has(stem)).length;
    return holding === 0 ? 0 : Math.log(chunks.length / holding);
  };
  const weights = new Map([...wanted].map((stem) => [stem, rarity(stem)]));
  const asked = new Set(facetChunks(query, chunks));
  const scored = chunks
    .filter((chunk) => !chosen.has(chunk))
    .map((chunk) => {
      const shared = [...weights].filter(([stem]) => stems.get(chunk)?.has(stem));
      const score = shared.reduce((sum, [, weight]) => sum + weight, asked.has(chunk) ? relevantAt : 0);
      return { chunk, score };
    });
  const relevant = scored.filter(({ score }) => score >= relevantAt).toSorted((a, b) => b.score - a.score);
  return relevant.slice(0, relevantSections).map(({ chunk }) => chunk);
}

function stemsOf({ headingPath, text }: Chunk): ReadonlySet<string> {
  return contentStems(`${headingPath.at(-1) ?? ''}\n${text}`);
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

/** The sections the model believes in: the likeliest always, others as far as they are believed. */
function believedChunks(chunks: readonly Chunk[], beliefs: SectionBeliefs): PlannedChunks {
  const beliefIn = ({ sectionKind }: Chunk) => beliefs.get(sectionKind) ?? 0;
  const ranked = chunks
    .filter(({ sectionKind }) => sectionKind !== 'summary')
    .toSorted((a, b) => beliefIn(b) - beliefIn(a));
  const must = ranked.filter((chunk, at) => at === 0 || beliefIn(chunk) >= mustBelieve).slice(0, mustSections);
  return { must, may: ranked.filter((chunk) => !must.includes(chunk) && beliefIn(chunk) >= mayBelieve) };
}

function byOverlap(chunks: readonly Chunk[], query: string): Chunk[] {
  const wanted = contentStems(query);
  const shared = new Map(chunks.map((chunk) => [chunk, countShared(wanted, stemsOf(chunk))]));
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

function wordsOf(chunk: Chunk): number {
  return chunk.text.split(/\s+/).filter(Boolean).length;
}
