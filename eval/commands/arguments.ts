import { parseArgs } from 'node:util';

/** What was asked of `npm run eval`, checked. */
export interface Arguments {
  readonly command: Command;
  /** Files named without an option: run files, for the commands that take them. */
  readonly files: readonly string[];
  readonly sets: readonly string[];
  readonly url: string | null;
  /** A peer to run instead of the guide. */
  readonly peer: string | null;
  readonly matrix: string | null;
  readonly baseline: string;
  readonly out: string;
  readonly name: string;
  readonly reason: string | null;
  readonly repeats: number;
  /** Null: one at a time in process, where more share one thread and blur the timings; four against a server. */
  readonly concurrency: number | null;
  readonly resume: boolean;
  /** Hard failures that the baseline was accepted with do not fail the gate. */
  readonly allowKnown: boolean;
  /** Folder of the index; null: the one the environment names. */
  readonly data: string | null;
  readonly json: boolean;
}

const commands = [
  'eval',
  'lint',
  'run',
  'score',
  'compare',
  'gate',
  'accept',
  'report',
  'judge',
  'peers',
  'matrix',
  'schema',
] as const;

const runCommands: ReadonlySet<string> = new Set(['score', 'compare', 'gate', 'accept', 'report', 'judge']);

/** What eval can do; `eval` is the bare form: run, score and report in one. */
export type Command = (typeof commands)[number];

/** What `--help` prints. */
export const usage = `npm run eval -- [command] --set FILE... [options]

  (none)    run, score and report: the usual way
  lint      check the sets: npm run eval -- lint --set FILE...
  run       ask everything and write a run file            --repeats N --concurrency N --resume
  score     score run files again, asking nothing:         eval score RUN [--set FILE...]
  compare   hold two runs against each other:              eval compare BEFORE AFTER
  gate      run (or take RUN), score, and fail on a hard failure or a regression against --baseline
  accept    make a run the baseline:                       eval accept RUN --reason "why"
  report    write the HTML report of a run:                eval report RUN [--baseline FILE]
  judge     ask the configured model what it thinks:       eval judge RUN
  peers     run the sets through other people's parts too
  matrix    run several settings over one index:           --matrix FILE
  schema    print the JSON Schema of a question

  --set FILE       a question set (.jsonl, .yaml, .csv); may be repeated
  --data DIR       the index to ask (default LIVSVEIVISER_DATA)
  --url URL        ask a running server instead
  --peer NAME      ask a peer instead: minisearch, fts5-unicode61, fts5-trigram, orama, langchain
  --baseline FILE  a baseline or run file (default eval/baseline.json)
  --out DIR        where results go (default eval/results)
  --allow-known    gate: let hard failures pass that the baseline was accepted with
  --name NAME      name of the run (default "run")
  --json           print JSON instead of text`;

const options = {
  set: { type: 'string', multiple: true },
  data: { type: 'string' },
  url: { type: 'string' },
  peer: { type: 'string' },
  matrix: { type: 'string' },
  baseline: { type: 'string', default: 'eval/baseline.json' },
  out: { type: 'string', default: 'eval/results' },
  name: { type: 'string', default: 'run' },
  reason: { type: 'string' },
  repeats: { type: 'string', default: '1' },
  concurrency: { type: 'string' },
  resume: { type: 'boolean', default: false },
  'allow-known': { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
} as const;

/** Reads the command line. @throws Error that says what was wrong */
export function readArguments(argv: readonly string[]): Arguments {
  const { values, positionals, tokens } = parseArgs({
    args: argv as string[],
    allowPositionals: true,
    tokens: true,
    options,
  });
  // A command stands first: the same word later on is a file.
  const command = tokens[0]?.kind === 'positional' ? commands.find((name) => name === positionals[0]) : undefined;
  return {
    command: command ?? 'eval',
    ...setsAndFiles(tokens, command),
    url: values.url === undefined ? null : webAddress(values.url),
    peer: values.peer ?? null,
    matrix: values.matrix ?? null,
    baseline: values.baseline,
    out: values.out,
    name: values.name,
    reason: values.reason ?? null,
    repeats: wholeNumber('--repeats', values.repeats),
    concurrency: values.concurrency === undefined ? null : wholeNumber('--concurrency', values.concurrency),
    resume: values.resume,
    allowKnown: values['allow-known'],
    data: values.data ?? null,
    json: values.json,
  };
}

/** As `parseArgs` tells them, in the order they stand. */
type Token = { readonly kind: string; readonly name?: string; readonly value?: string | undefined };

/** `--set a b c` as the contract and shells write it: the words from `--set` to the next option are sets, all others run files. */
function setsAndFiles(tokens: readonly Token[], command: Command | undefined) {
  const [sets, files]: [string[], string[]] = [[], []];
  let afterSet = false;
  for (const { kind, name, value } of tokens) {
    if (kind === 'option') afterSet = name === 'set';
    if (value === undefined || (kind === 'option' && !afterSet)) continue;
    (afterSet ? sets : files).push(value);
  }
  if (command) files.shift();
  const takesRuns = command !== undefined && runCommands.has(command);
  if (takesRuns || files.length === 0) return { sets, files };
  if (command === 'lint' && sets.length === 0) return { sets: files, files: [] };
  throw new Error(`"${files[0]}" is neither a command nor follows --set`);
}

function wholeNumber(option: string, text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1)
    throw new Error(`${option}: expected a whole number from 1, got "${text}"`);
  return value;
}

function webAddress(text: string): string {
  const url = URL.parse(text);
  if (!url || !/^https?:$/.test(url.protocol)) throw new Error(`--url: expected http(s)://…, got "${text}"`);
  return text;
}
