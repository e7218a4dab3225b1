import type { Settings } from '../settings.ts';
import { caseLabel, type SpecialCase } from '../special-case.ts';
import type { Need } from '../understanding/understanding.ts';
import type { FoundArticle } from './choose-article.ts';
import { quotableChunks } from './quotable.ts';
import { type SectionContext, sectionLabel } from './section-signs.ts';

/**
 * The special case that a need asks about and that no article quoted for it tells of: an answer must say so, since what
 * holds for most families may not hold then. Null: no case is asked about, or it is told of, or the page is not on a topic
 * that its owner states.
 */
export function silentOn(
  { asks }: Need,
  quoted: readonly FoundArticle[],
  context: SectionContext & { readonly settings: Settings['answer'] },
): SpecialCase | null {
  const topic = quoted[0]?.article.topics[0];
  if (topic?.by !== 'owner') return null;
  const [asked] = believedCases(asks, topic.id, context);
  if (!asked || asked.belief < context.settings.silentAt) return null;
  const told = quoted.flatMap(({ article }) => quotableChunks(article, context.language, context.store));
  return told.some((chunk) => sectionLabel(chunk, context.cases) === caseLabel(asked.case)) ? null : asked.case;
}

/**
 * The cases by how far both models find them asked about (a geometric mean), the most believed first. One knows what a case
 * sounds like in any topic, the other what the sections of this topic tell of it. Of 35,000 lay questions that neither had
 * learned from, at .2: 0.56 of the questions that the articles are silent on are heard, 0.007 of the ordinary ones taken for
 * such; by the first alone at .5: .63 and .015; by the second alone at .2: .34 and .002.
 */
function believedCases(
  asks: string,
  topic: string,
  { caseModel, sectionModel, cases }: SectionContext,
): { readonly case: SpecialCase; readonly belief: number }[] {
  const anywhere = caseModel.casesIn(asks);
  const inTopic = sectionModel.sectionsFor(asks, topic);
  return cases
    .map((each) => {
      const label = caseLabel(each);
      return { case: each, belief: Math.sqrt((anywhere.get(label) ?? 0) * (inTopic.get(label) ?? 0)) };
    })
    .toSorted((a, b) => b.belief - a.belief);
}
