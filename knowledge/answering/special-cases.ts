import type { Article, Tag } from '../article.ts';
import type { Chunk } from '../chunk.ts';
import type { Settings } from '../settings.ts';
import type { SpecialCase } from '../special-case.ts';
import { logisticSum } from '../understanding/logistic-sum.ts';
import type { Need } from '../understanding/understanding.ts';
import { type CaseBelief, type CaseSignContext, caseBeliefs, caseCandidates, caseToldBy } from './case-signs.ts';
import { type FoundArticle, inLanguage } from './choose-article.ts';
import { quotableChunks } from './quotable.ts';

/** What knowing which special cases are asked about needs. */
export interface CaseContext extends CaseSignContext {
  readonly settings: Settings['answer'];
}

/**
 * The chunks of an article that tell of a special case asked about: likely enough by both models and by the question's own
 * words. Of 72 vital facts that stand in a special case alone, in 563 development questions (cross-validated), .82 are told,
 * and .037 cases an answer in vain; by the surer of both models .68 and .034. A case told in vain costs some forty words, and
 * one left out is the answer.
 */
export function casesAskedFor(found: FoundArticle, need: Need, context: CaseContext): readonly Chunk[] {
  const { caseAt, cases } = context.settings;
  return caseCandidates(found, need, context)
    .filter(({ signs }) => logisticSum(signs, cases) >= caseAt)
    .map(({ chunk }) => chunk);
}

/**
 * The special case that a need asks about and that no article quoted tells of, for this need or another: an answer must say
 * so, since what holds for most families may not hold then. `topic`: what the article quoted for the need is about. Null: no
 * case is asked about, or it is told of, or another that is asked about is, or its name would not say what is missing, or the
 * owner of the page states no topic. Both models must agree: of 35,000 lay questions that neither had learned from, at .1, .68
 * of those that the articles are silent on are heard, and .014 of the ordinary ones taken for such. Of 328 questions written
 * afterwards 2 of 41 (some are told by now, most are about a detail that is no case), and 1 of 287.
 */
export function silentOn(
  need: Need,
  topic: Tag | undefined,
  quoted: readonly FoundArticle[],
  context: CaseContext,
): SpecialCase | null {
  if (topic?.by !== 'owner') return null;
  const [most] = [...caseBeliefs(need.asks, topic.id, context)].toSorted(([, a], [, b]) => byBoth(b) - byBoth(a));
  if (!most || byBoth(most[1]) < context.settings.silentAt) return null;
  const [asked] = most;
  const chunks = quoted.flatMap(({ article }) => quotableChunks(article, context.language, context.store));
  const isTold =
    chunks.some((chunk) => caseToldBy(chunk, context.cases) === asked || chunk.sectionKind === asked.kind) ||
    quoted.some(({ article }) => article.translationOf === asked.article || article.topics[0]?.id === asked.id);
  if (isTold || !asked.isTelling) return null;
  // Asked last, since it reads the articles' words: most needs ask about no case at all.
  return quoted.some((found) => casesAskedFor(found, need, context).length > 0) ? null : asked;
}

/** The article that is about a case in whatever topic, in the language where there is one; null when none is. */
export function articleOn({ article }: SpecialCase, { store, language }: CaseContext): Article | null {
  const found = article ? store.article(article) : undefined;
  return found ? inLanguage(found, language, store) : null;
}

/** The geometric mean of what both models believe. */
function byBoth({ inTopic, anywhere }: CaseBelief): number {
  return Math.sqrt(inTopic * anywhere);
}
