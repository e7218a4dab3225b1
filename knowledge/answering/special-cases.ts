import type { Tag } from '../article.ts';
import type { Chunk } from '../chunk.ts';
import type { AnswerLanguage } from '../language.ts';
import type { KnowledgeStore } from '../ports.ts';
import type { Settings } from '../settings.ts';
import { caseLabel, caseNamed, type SpecialCase } from '../special-case.ts';
import type { CaseModel } from '../understanding/case-model.ts';
import type { SectionModel } from '../understanding/section-model.ts';
import type { Need } from '../understanding/understanding.ts';
import type { FoundArticle } from './choose-article.ts';
import { quotableChunks } from './quotable.ts';

/** What knowing which special cases are asked about needs. */
export interface CaseContext {
  readonly store: KnowledgeStore;
  readonly language: AnswerLanguage;
  /** Knows what a case sounds like in any topic. */
  readonly caseModel: CaseModel;
  /** Knows what the sections of a topic are asked for. */
  readonly sectionModel: SectionModel;
  readonly cases: readonly SpecialCase[];
  readonly settings: Settings['answer'];
}

/** The special case that a chunk tells of; null when it is an ordinary section. */
export function caseToldBy({ sectionKind, headingPath }: Chunk, cases: readonly SpecialCase[]): SpecialCase | null {
  return sectionKind === 'case' ? caseNamed(headingPath.at(-1) ?? '', cases) : null;
}

/**
 * The chunks of an article that tell of a special case asked about: either model believes so. Of 35,000 lay questions that
 * neither had learned from, at .25: .64 of those about a case that the article tells of, and .014 of the ordinary ones; by the
 * topic's model alone .42 and .002. A case told in vain costs some forty words, and one left out is the answer.
 */
export function casesAskedFor({ article }: FoundArticle, { asks }: Need, context: CaseContext): readonly Chunk[] {
  const beliefs = beliefsIn(asks, article.topics[0]?.id ?? null, context);
  return quotableChunks(article, context.language, context.store).filter((chunk) => {
    const told = caseToldBy(chunk, context.cases);
    return told !== null && (beliefs.get(told)?.either ?? 0) >= context.settings.caseAt;
  });
}

/**
 * The special case that a need asks about and that no article quoted tells of, for this need or another: an answer must say
 * so, since what holds for most families may not hold then. `topic`: what the article quoted for the need is about. Null: no
 * case is asked about, or it is told of, or its name would not say what is missing, or the owner of the page states no
 * topic. Both models must agree: of the same questions, at .1, .68 of those that the articles are silent on are heard, and
 * .014 of the ordinary ones taken for such. Of 328 questions written afterwards 5 of 41 (most are about a detail that is no
 * case), and 3 of 287.
 */
export function silentOn(
  { asks }: Need,
  topic: Tag | undefined,
  quoted: readonly FoundArticle[],
  context: CaseContext,
): SpecialCase | null {
  if (topic?.by !== 'owner') return null;
  const [most] = [...beliefsIn(asks, topic.id, context)].toSorted(([, a], [, b]) => b.both - a.both);
  if (!most || most[1].both < context.settings.silentAt) return null;
  const [asked] = most;
  const chunks = quoted.flatMap(({ article }) => quotableChunks(article, context.language, context.store));
  const isTold = chunks.some((chunk) => caseToldBy(chunk, context.cases) === asked || chunk.sectionKind === asked.kind);
  return isTold || !asked.isTelling ? null : asked;
}

/** How far each case is believed to be asked about: by the surer of both models, and by both together (a geometric mean). */
function beliefsIn(
  asks: string,
  topic: string | null,
  { caseModel, sectionModel, cases }: CaseContext,
): ReadonlyMap<SpecialCase, { readonly either: number; readonly both: number }> {
  const anywhere = caseModel.casesIn(asks);
  const inTopic = sectionModel.sectionsFor(asks, topic);
  return new Map(
    cases.map((each) => {
      const [first, second] = [anywhere.get(caseLabel(each)) ?? 0, inTopic.get(caseLabel(each)) ?? 0];
      return [each, { either: Math.max(first, second), both: Math.sqrt(first * second) }];
    }),
  );
}
