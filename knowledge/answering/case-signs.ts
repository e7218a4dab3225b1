import type { Chunk } from '../chunk.ts';
import type { AnswerLanguage } from '../language.ts';
import type { KnowledgeStore } from '../ports.ts';
import { caseLabel, caseNamed, type SpecialCase } from '../special-case.ts';
import type { CaseModel } from '../understanding/case-model.ts';
import { scaledLogOdds } from '../understanding/logistic-sum.ts';
import type { SectionModel } from '../understanding/section-model.ts';
import type { Need } from '../understanding/understanding.ts';
import type { FoundArticle } from './choose-article.ts';
import { wordsAskedFor } from './overlap.ts';
import { quotableChunks } from './quotable.ts';

/** What speaks for telling a special case. The names of the weights in `settings.answer.cases`. */
export interface CaseSigns {
  /** Belief that it is asked about by the model of what a topic is asked about, as scaled log-odds in [-1, 1]. */
  readonly inTopic: number;
  /** The same by the model of what the case sounds like in any topic. */
  readonly anywhere: number;
  /** How far it speaks to the question's own words, rare ones in the article most, in [0, 1]. */
  readonly asked: number;
}

/** A special case that may be told, and what speaks for it. */
export interface CaseCandidate {
  readonly chunk: Chunk;
  readonly signs: CaseSigns;
}

/** What reading the signs needs beside the article. */
export interface CaseSignContext {
  readonly store: KnowledgeStore;
  readonly language: AnswerLanguage;
  /** Knows what a case sounds like in any topic. */
  readonly caseModel: CaseModel;
  /** Knows what the sections of a topic are asked for. */
  readonly sectionModel: SectionModel;
  readonly cases: readonly SpecialCase[];
}

/** How far a special case is believed to be asked about, in [0, 1]. */
export interface CaseBelief {
  readonly inTopic: number;
  readonly anywhere: number;
}

/** The special case that a chunk tells of; null when it is an ordinary section. */
export function caseToldBy({ sectionKind, headingPath }: Chunk, cases: readonly SpecialCase[]): SpecialCase | null {
  return sectionKind === 'case' ? caseNamed(headingPath.at(-1) ?? '', cases) : null;
}

/** The special cases of an article, in the order of the page, with what speaks for each. */
export function caseCandidates(
  { article }: FoundArticle,
  { asks }: Pick<Need, 'asks'>,
  context: CaseSignContext,
): readonly CaseCandidate[] {
  const chunks = quotableChunks(article, context.language, context.store);
  const askedFor = wordsAskedFor(asks, chunks);
  const beliefs = caseBeliefs(asks, article.topics[0]?.id ?? null, context);
  return chunks.flatMap((chunk): CaseCandidate[] => {
    const told = caseToldBy(chunk, context.cases);
    const belief = told && beliefs.get(told);
    if (!belief) return [];
    const [inTopic, anywhere] = [scaledLogOdds(belief.inTopic), scaledLogOdds(belief.anywhere)];
    return [{ chunk, signs: { inTopic, anywhere, asked: askedFor.get(chunk) ?? 0 } }];
  });
}

/** How far each case is believed to be asked about. `topic`: what the article is about; null when no topic of ours. */
export function caseBeliefs(
  asks: string,
  topic: string | null,
  { caseModel, sectionModel, cases }: CaseSignContext,
): ReadonlyMap<SpecialCase, CaseBelief> {
  const anywhere = caseModel.casesIn(asks);
  const inTopic = sectionModel.sectionsFor(asks, topic);
  return new Map(
    cases.map((each) => {
      const label = caseLabel(each);
      return [each, { inTopic: inTopic.get(label) ?? 0, anywhere: anywhere.get(label) ?? 0 }];
    }),
  );
}
