import { type CaseSigns, caseCandidates, caseToldBy } from '../../knowledge/answering/case-signs.ts';
import type { FoundArticle } from '../../knowledge/answering/choose-article.ts';
import { type ComposeOptions, composeOptions, mainArticlesOf } from '../../knowledge/answering/compose-extractive.ts';
import { quotableChunks } from '../../knowledge/answering/quotable.ts';
import { type NeedPassages, understandingOf } from '../../knowledge/answering/state.ts';
import type { Chunk } from '../../knowledge/chunk.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { nuggetRecall } from '../metrics/nugget-recall.ts';
import type { Nugget, SetQuestion } from '../set/question.ts';
import { type Asked, askForStates } from './asked.ts';
import type { Observation } from './fit-logistic.ts';
import { type FittedWeights, fitWeights } from './fit-weights.ts';

/**
 * Fits the weights of `settings.answer.cases` to the questions that name vital facts: a special case is needed when it
 * holds one of them that no ordinary section of its article holds.
 */
export async function fitCaseWeights(
  all: readonly SetQuestion[],
  knowledge: Knowledge,
): Promise<FittedWeights<keyof CaseSigns>> {
  const asked = await askForStates(
    all.filter(({ nuggets = [] }) => nuggets.some(({ vital }) => vital)),
    knowledge,
  );
  return fitWeights(asked.map((each) => ({ question: each.question, observations: observe(each, knowledge) })));
}

function observe({ question, state }: Asked, knowledge: Knowledge): Observation<keyof CaseSigns>[] {
  const vital = (question.nuggets ?? []).filter((nugget) => nugget.vital);
  const options = composeOptions(knowledge, understandingOf(state).answerLanguage);
  return state.found.flatMap((each) => {
    const { local, national } = mainArticlesOf(each, options);
    return [local, national].flatMap((found) => (found ? observeArticle(found, each, vital, options) : []));
  });
}

function observeArticle(
  found: FoundArticle,
  { need }: NeedPassages,
  vital: readonly Nugget[],
  options: ComposeOptions,
): Observation<keyof CaseSigns>[] {
  const chunks = quotableChunks(found.article, options.language, options.store);
  const ordinary = textOf(chunks.filter((chunk) => caseToldBy(chunk, options.cases) === null));
  const special = vital.filter((nugget) => !nuggetRecall(ordinary, [nugget]).matched.some(Boolean));
  return caseCandidates(found, need, options).map(({ chunk, signs }) => {
    return { signs, isSo: nuggetRecall(textOf([chunk]), special).matched.some(Boolean) };
  });
}

function textOf(chunks: readonly Chunk[]): string {
  return chunks.map(({ headingPath, text }) => [...headingPath.slice(-1), text].join('\n')).join('\n');
}
