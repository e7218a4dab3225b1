import type { Chunk } from '../chunk.ts';
import type { AnswerLanguage } from '../language.ts';
import type { KnowledgeStore } from '../ports.ts';
import type { SectionKind } from '../section-kind.ts';
import type { SpecialCase } from '../special-case.ts';
import { scaledLogOdds } from '../understanding/logistic-sum.ts';
import type { SectionBeliefs, SectionModel } from '../understanding/section-model.ts';
import { speaksOfDeath } from '../understanding/speaks-of-death.ts';
import type { Need, QuestionKind } from '../understanding/understanding.ts';
import { caseToldBy } from './case-signs.ts';
import type { FoundArticle } from './choose-article.ts';
import { wordsAskedFor } from './overlap.ts';
import { quotableChunks } from './quotable.ts';
import { alwaysShown, sectionPlan } from './section-plan.ts';

/** What speaks for telling a section. The names of the weights in `settings.answer.sections`. */
export interface SectionSigns {
  /** Belief that its kind is asked for, as scaled log-odds in [-1, 1]. */
  readonly believed: number;
  /** Its place among the passages found: its score as a share of the article's best, in [0, 1]. */
  readonly found: number;
  /** How far it speaks to the question's own words, rare ones in the article most, in [0, 1]. */
  readonly asked: number;
  /** 1: it tells what to do, step by step. */
  readonly steps: number;
  /** 1: it tells who decides, or by when. */
  readonly decides: number;
}

/** A section that may be told, and what speaks for it. */
export interface SectionCandidate {
  readonly chunk: Chunk;
  readonly signs: SectionSigns;
}

/** What reading the signs needs beside the article. */
export interface SectionContext {
  readonly store: KnowledgeStore;
  readonly language: AnswerLanguage;
  readonly sectionModel: SectionModel;
  /** What the headings of special cases are called. */
  readonly cases: readonly SpecialCase[];
}

/** What the table by kind of question believes in sections it always shows, and in those it shows where there is room. */
const planned = { always: 0.3, further: 0.08 };
/**
 * Belief in a section whose heading we do not know: it grows with the words it shares with the question. With the kinds of
 * all sections hidden, vital facts told .80 in 201 words; .84 in 251 with .08 for all, .77 in 152 by sentences.
 */
const unknown = { least: 0.05, byWords: 0.1 };
/** Belief from which what holds after a death is told to somebody who has no word for it. */
const deathAt = 0.5;
const deciding: ReadonlySet<SectionKind> = new Set(['decider', 'deadline']);

/** The ordinary sections of an article beside its summary, in the order of the page, with what speaks for each. */
export function sectionCandidates(
  found: FoundArticle,
  need: Need,
  { store, language, sectionModel, cases }: SectionContext,
): readonly SectionCandidate[] {
  const chunks = quotableChunks(found.article, language, store);
  const learned = sectionModel.sectionsFor(need.asks, found.article.topics[0]?.id ?? null);
  const beliefs = learned.size > 0 ? learned : plannedBeliefs(need.kind);
  const askedFor = wordsAskedFor(need.asks, chunks);
  const scores = foundScores(found, chunks, store);
  return chunks.flatMap((chunk): SectionCandidate[] => {
    const kind = chunk.sectionKind;
    if (kind === 'summary' || caseToldBy(chunk, cases)) return [];
    if (kind === 'death' && !speaksOfDeath(need.query) && (beliefs.get(kind) ?? 0) < deathAt) return [];
    const asked = askedFor.get(chunk) ?? 0;
    const signs = {
      believed: scaledLogOdds(
        kind === 'other' || kind === 'case' ? unknown.least + unknown.byWords * asked : (beliefs.get(kind) ?? 0),
      ),
      found: scores.get(chunk) ?? 0,
      asked,
      steps: Number(kind === 'how'),
      decides: Number(deciding.has(kind)),
    };
    return [{ chunk, signs }];
  });
}

/** For an index without labelled questions: what the table by kind of question says. */
function plannedBeliefs(kind: QuestionKind): SectionBeliefs {
  return new Map(
    sectionPlan[kind].map((section, rank) => [section, rank < alwaysShown[kind] ? planned.always : planned.further]),
  );
}

/** Scores of the passages, for the chunks of the article in the language chosen: the same place in a translation with as many chunks. */
function foundScores(
  { article, passages }: FoundArticle,
  chunks: readonly Chunk[],
  store: KnowledgeStore,
): ReadonlyMap<Chunk, number> {
  const best = Math.max(0, ...passages.map(({ score }) => score));
  const scores = new Map<Chunk, number>();
  for (const passage of passages) {
    const original = passage.article.id === article.id ? chunks : store.chunksOf(passage.article.id);
    const chunk = chunks[original.findIndex(({ id }) => id === passage.chunk.id)];
    if (!chunk || original.length !== chunks.length || chunk.sectionKind !== passage.chunk.sectionKind) continue;
    const share = best > 0 ? Math.max(0, passage.score / best) : 0;
    scores.set(chunk, Math.max(scores.get(chunk) ?? 0, share));
  }
  return scores;
}
