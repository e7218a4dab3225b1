import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { generate } from '../run/generate.ts';
import type { Run, RunEntry, RunHeader, Target } from '../run/run-file.ts';
import { appendEntry, readRun, repairRunFile, startRunFile } from '../run/run-store.ts';
import type { SetQuestion } from '../set/question.ts';
import { type QuestionSet, readSet } from '../set/read-set.ts';
import type { TargetChoice, Workbench } from './workbench.ts';

/** The questions of the sets named, with the files they came from. */
export interface LoadedSets {
  readonly sets: readonly QuestionSet[];
  readonly questions: readonly SetQuestion[];
}

/** Reads the sets named on the command line. @throws Error naming file and line when one breaks the format or an id is used twice */
export async function loadSets(files: readonly string[]): Promise<LoadedSets> {
  if (files.length === 0) throw new Error('name at least one question set: --set FILE');
  const sets = await Promise.all(files.map(readSet));
  const fault = sets.flatMap((set) => set.problems).find(({ severity }) => severity === 'error');
  if (fault) throw new Error(`${fault.file}:${fault.line}: ${fault.reason}`);
  const questions = sets.flatMap((set) => set.questions.map(({ question }) => question));
  const seen = new Set<string>();
  for (const { id } of questions) {
    if (seen.has(id)) throw new Error(`the id "${id}" is used by two questions; npm run eval -- lint shows where`);
    seen.add(id);
  }
  if (questions.length === 0) throw new Error(`no questions in ${files.join(', ')}`);
  return { sets, questions };
}

/** `eval run`: asks everything and writes `<out>/<name>.jsonl`. Returns the file and the run. */
export async function run(
  workbench: Workbench,
  choice?: TargetChoice,
  name = workbench.arguments.name,
): Promise<{ file: string; run: Run }> {
  const { sets: setFiles, out, repeats, concurrency, resume, url, peer } = workbench.arguments;
  const { sets, questions } = await loadSets(setFiles);
  const target = await workbench.openTarget(choice ?? { url, peer, changes: {} });
  const file = join(out, `${name}.jsonl`);
  const header = await describeRun(workbench, target, sets, name);
  const done = resume ? await continueRun(file, header) : [];
  if (done.length === 0) await startRunFile(file, header);
  const tick = counter(workbench, questions.length * repeats, done.length);
  await generate({
    target,
    questions,
    repeats,
    concurrency: concurrency ?? (target.description.kind === 'server' ? 4 : 1),
    done,
    monotonicMs: workbench.monotonicMs,
    onEntry: async (entry) => {
      await appendEntry(file, entry);
      tick();
    },
  });
  return { file, run: await readRun(file) };
}

async function describeRun(
  { now, versions, promptsDir, arguments: { repeats } }: Workbench,
  target: Target,
  sets: readonly QuestionSet[],
  name: string,
): Promise<RunHeader> {
  return {
    kind: 'livsveiviser-run',
    version: 1,
    name,
    startedAt: now().toISOString(),
    target: target.description,
    versions,
    prompts: await promptHashes(promptsDir),
    sets: sets.map(({ file, sha256, questions }) => ({ file, sha256, questions: questions.length })),
    repeats,
  };
}

async function promptHashes(folder: string): Promise<Record<string, string>> {
  const names = (await readdir(folder).catch(() => [])).filter((file) => file.endsWith('.ts')).toSorted();
  const hashed = names.map(async (file) => {
    const hash = createHash('sha256').update(await readFile(join(folder, file)));
    return [file, hash.digest('hex')] as const;
  });
  return Object.fromEntries(await Promise.all(hashed));
}

/** The entries of a run that was cut off. @throws Error when the file is of another setup: its answers would be mixed with ours */
async function continueRun(file: string, header: RunHeader): Promise<readonly RunEntry[]> {
  const earlier = await readRun(file).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw error;
  });
  if (!earlier) return [];
  const setup = ({ target, prompts, sets, repeats }: RunHeader) => JSON.stringify({ target, prompts, sets, repeats });
  if (setup(earlier.header) !== setup(header)) {
    throw new Error(
      `${file}: this run was made with another index, settings, prompts or sets; run it anew without --resume`,
    );
  }
  const answered = earlier.entries.filter(({ error }) => error === null);
  await repairRunFile(file, { header: earlier.header, entries: answered });
  return answered;
}

/** Says how far it has come about every tenth of the way. */
function counter({ progress }: Workbench, total: number, from: number): () => void {
  let done = from;
  const stride = Math.max(1, Math.ceil(total / 10));
  return () => {
    done += 1;
    if (done % stride === 0 || done === total) progress(`${done} of ${total} asked`);
  };
}
