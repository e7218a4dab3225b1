import { answerQuestion } from '../../knowledge/answering/answer-question.ts';
import type { State } from '../../knowledge/answering/state.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { toQuestion } from '../run/in-process.ts';
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
    let state: State | null = null as State | null;
    await answerQuestion(toQuestion(question), knowledge, {
      signal: new AbortController().signal,
      emit: () => {},
      onStep: (_name, after) => {
        state = after;
      },
      onFault: (step, cause) => {
        throw new Error(`question ${question.id} broke in the step "${step}"`, { cause });
      },
    });
    if (state) asked.push({ question, state });
  }
  return asked;
}

/** In how many parts questions are divided for cross-validation; wordings of one question are in the same part. */
const parts = 5;

/** Each part of the questions with the rest, for fitting on the rest and judging on the part. */
export function crossParts<T extends { readonly question: SetQuestion }>(
  items: readonly T[],
): readonly { readonly rest: readonly T[]; readonly part: readonly T[] }[] {
  const partOf = ({ question }: T) => hashOf(question.family ?? question.id) % parts;
  return Array.from({ length: parts }, (_, number) => ({
    rest: items.filter((item) => partOf(item) !== number),
    part: items.filter((item) => partOf(item) === number),
  }));
}

function hashOf(text: string): number {
  return [...text].reduce((hash, letter) => (hash * 31 + (letter.codePointAt(0) ?? 0)) >>> 0, 7);
}
