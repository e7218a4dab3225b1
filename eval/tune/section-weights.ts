import { composeOptions, mainArticlesOf } from '../../knowledge/answering/compose-extractive.ts';
import { type SectionSigns, sectionCandidates } from '../../knowledge/answering/section-signs.ts';
import { understandingOf } from '../../knowledge/answering/state.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { nuggetRecall } from '../metrics/nugget-recall.ts';
import type { SetQuestion } from '../set/question.ts';
import { type Asked, askForStates } from './asked.ts';
import type { Observation } from './fit-logistic.ts';
import { type FittedWeights, fitWeights } from './fit-weights.ts';

/**
 * Fits the weights of `settings.answer.sections` to the questions that name vital facts: a section of an article on a gold
 * topic is needed when it holds one of them.
 */
export async function fitSectionWeights(
  all: readonly SetQuestion[],
  knowledge: Knowledge,
): Promise<FittedWeights<keyof SectionSigns>> {
  const asked = await askForStates(
    all.filter(({ nuggets = [] }) => nuggets.some(({ vital }) => vital)),
    knowledge,
  );
  return fitWeights(asked.map((each) => ({ question: each.question, observations: observe(each, knowledge) })));
}

function observe({ question, state }: Asked, knowledge: Knowledge): Observation<keyof SectionSigns>[] {
  const vital = (question.nuggets ?? []).filter((nugget) => nugget.vital);
  const options = composeOptions(knowledge, understandingOf(state).answerLanguage);
  return state.found.flatMap((each) => {
    const { local, national } = mainArticlesOf(each, options);
    const onTopic = [local, national].flatMap((found) =>
      found && question.topics?.includes(found.article.topics[0]?.id ?? '') ? [found] : [],
    );
    return onTopic.flatMap((found) =>
      sectionCandidates(found, each.need, options).map(({ chunk, signs }) => {
        const text = [...chunk.headingPath.slice(-1), chunk.text].join('\n');
        return { signs, isSo: nuggetRecall(text, vital).matched.some(Boolean) };
      }),
    );
  });
}
