import PQueue from 'p-queue';
import type { SetQuestion } from '../set/question.ts';
import type { RunEntry, Target } from './run-file.ts';

/** What to ask, and how. */
export interface GenerateOptions {
  readonly target: Target;
  readonly questions: readonly SetQuestion[];
  /** How often each question is asked, at least 1: more shows whether answers are stable. */
  readonly repeats: number;
  /** Questions under way at once. */
  readonly concurrency: number;
  /** Entries there already are, from a run that was cut off: not asked again. */
  readonly done: readonly RunEntry[];
  /** Called as each entry comes; the next question of its place waits for it. */
  readonly onEntry: (entry: RunEntry) => Promise<void>;
  readonly monotonicMs: () => number;
}

/** Asks everything that is not done. A question that fails gives an entry with the error; the rest goes on. */
export async function generate(options: GenerateOptions): Promise<void> {
  const { target, questions, repeats, concurrency, done, onEntry, monotonicMs } = options;
  const asked = new Set(done.map((entry) => keyOf(entry.question.id, entry.repeat)));
  const queue = new PQueue({ concurrency });
  const work = questions.flatMap((question) =>
    Array.from({ length: repeats }, (_, repeat) => ({ question, repeat })).filter(
      ({ repeat }) => !asked.has(keyOf(question.id, repeat)),
    ),
  );
  await queue.addAll(
    work.map(
      ({ question, repeat }) =>
        async () =>
          onEntry(await askOnce(target, question, repeat, monotonicMs)),
    ),
  );
}

function keyOf(id: string, repeat: number): string {
  return `${repeat} ${id}`;
}

async function askOnce(
  target: Target,
  question: SetQuestion,
  repeat: number,
  monotonicMs: () => number,
): Promise<RunEntry> {
  const start = monotonicMs();
  try {
    return { question, repeat, error: null, ...(await target.ask(question)) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { question, repeat, error: reason, ...nothing, wallMs: monotonicMs() - start };
  }
}

const nothing = { answer: null, passages: [], citations: [], steps: [], query: null, beliefs: [], confidence: null };
