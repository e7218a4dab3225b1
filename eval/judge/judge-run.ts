import type { LanguageModel } from '../../knowledge/ports.ts';
import { givesAnswer } from '../metrics/abstention.ts';
import { cohenKappa } from '../metrics/cohen-kappa.ts';
import type { Outcome } from '../metrics/truthfulness.ts';
import type { Run } from '../run/run-file.ts';
import { scoreRun } from '../score/score-run.ts';
import { judgeAnswer, type Verdict } from './judge-answer.ts';

/** A verdict beside what the set's own patterns say. */
export interface Judged extends Verdict {
  readonly id: string;
  readonly outcome: Outcome;
}

/** What a model thinks of the answers of a run. */
export interface JudgedRun {
  /** Id of the model. */
  readonly model: string;
  readonly judged: readonly Judged[];
  /** Answers the model gave no verdict on, with why. */
  readonly failed: readonly { readonly id: string; readonly reason: string }[];
  /** Share of the verdicts that say the answer tells what was asked, and that its quotes hold it; null without any. */
  readonly answersShare: number | null;
  readonly supportedShare: number | null;
  /** Agreement with the sets' patterns on questions they judge; null without such. */
  readonly kappa: number | null;
}

/** As the sets' outcomes: what each verdict corresponds to. Holding back is not judged by the model. */
const outcomeOfVerdict: Readonly<Record<Verdict['answers'], Outcome>> = {
  yes: 'perfect',
  partly: 'acceptable',
  no: 'wrong',
};

/** Milliseconds one verdict may take. */
const timeoutMs = 60_000;

/** Judges every answer of substance, one after another. An answer whose verdict fails is listed; the rest goes on. */
export async function judgeRun(run: Run, model: LanguageModel, progress: (line: string) => void): Promise<JudgedRun> {
  const outcomes = new Map(scoreRun(run).questions.map(({ id, outcome }) => [id, outcome]));
  const judged: Judged[] = [];
  const failed: { id: string; reason: string }[] = [];
  for (const { question, repeat, answer } of run.entries) {
    if (repeat > 0 || !answer || !givesAnswer(answer.status)) continue;
    const { id } = question;
    try {
      const verdict = await judgeAnswer(model, answer, AbortSignal.timeout(timeoutMs));
      judged.push({ id, outcome: outcomes.get(id) ?? 'unjudged', ...verdict });
    } catch (error) {
      failed.push({ id, reason: error instanceof Error ? error.message : String(error) });
    }
    progress(`${id} ${judged.at(-1)?.id === id ? judged.at(-1)?.answers : 'no verdict'}`);
  }
  const comparable = judged.filter(({ outcome }) => outcome !== 'unjudged');
  return {
    model: model.id,
    judged,
    failed,
    answersShare: shareOf(judged, ({ answers }) => answers === 'yes'),
    supportedShare: shareOf(judged, ({ supported }) => supported),
    kappa: cohenKappa(comparable.map(({ answers, outcome }) => [outcomeOfVerdict[answers], outcome])),
  };
}

function shareOf(judged: readonly Judged[], fits: (entry: Judged) => boolean): number | null {
  return judged.length === 0 ? null : judged.filter(fits).length / judged.length;
}
