import type { Settings } from '../settings.ts';
import { caseLabel, type SpecialCase } from '../special-case.ts';
import type { Need } from '../understanding/understanding.ts';
import type { FoundArticle } from './choose-article.ts';
import { quotableChunks } from './quotable.ts';
import { type SectionContext, sectionLabel } from './section-signs.ts';

/**
 * The special case that a need asks about and that no article quoted for it tells of: an answer must say so, since what
 * holds for most families may not hold then. Null: what is asked about most is something else, or is told of.
 */
export function silentOn(
  { asks }: Need,
  quoted: readonly FoundArticle[],
  context: SectionContext & { readonly settings: Settings['answer'] },
): SpecialCase | null {
  const { sectionModel, cases, language, store, settings } = context;
  const told = new Set(
    quoted.flatMap(({ article }) =>
      quotableChunks(article, language, store).map((chunk) => sectionLabel(chunk, cases)),
    ),
  );
  const topic = quoted[0]?.article.topics[0];
  if (topic?.by !== 'owner') return null;
  const [asked, belief] = [...sectionModel.sectionsFor(asks, topic.id)].reduce(
    (most, each) => (each[1] > most[1] ? each : most),
    ['other', 0] as const,
  );
  if (belief < settings.silentAt || told.has(asked)) return null;
  return cases.find((each) => caseLabel(each) === asked) ?? null;
}
