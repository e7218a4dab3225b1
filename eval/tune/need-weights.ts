import type { Knowledge } from '../../knowledge/knowledge.ts';
import { type NeedSigns, needCandidates } from '../../knowledge/understanding/need-signs.ts';
import type { SetQuestion } from '../set/question.ts';
import { type FittedWeights, fitWeights } from './fit-weights.ts';

/** Fits the weights of `settings.needs` to the questions that name their topics and stand alone. */
export async function fitNeedWeights(
  all: readonly SetQuestion[],
  knowledge: Knowledge,
): Promise<FittedWeights<keyof NeedSigns>> {
  const questions = all.filter(({ topics = [], history = [] }) => topics.length > 0 && history.length === 0);
  return fitWeights(
    questions.map((question) => ({
      question,
      observations: needCandidates(question.q, knowledge.topicModel.predict(question.q), knowledge).map(
        (candidate) => ({
          signs: candidate.signs,
          isSo: question.topics?.includes(candidate.topic) === true,
        }),
      ),
    })),
  );
}
