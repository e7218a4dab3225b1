import type { State } from '../../knowledge/answering/state.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { answerWithState } from '../run/in-process.ts';
import type { SetQuestion } from '../set/question.ts';

/** A question of a set, and the state after its last step. */
export interface Asked {
  readonly question: SetQuestion;
  readonly state: State;
}

/** Asks every question and keeps what the steps came to. @throws Error when a step breaks. */
export async function askForStates(questions: readonly SetQuestion[], knowledge: Knowledge): Promise<readonly Asked[]> {
  const asked: Asked[] = [];
  for (const question of questions) {
    const { state } = await answerWithState(question, knowledge, (step, cause) => {
      throw new Error(`question ${question.id} broke in the step "${step}"`, { cause });
    });
    if (state) asked.push({ question, state });
  }
  return asked;
}
