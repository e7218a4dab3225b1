import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Config, processConfig } from '../../config.ts';
import { openKnowledge } from '../../knowledge/adapters/open-knowledge.ts';
import { systemClock } from '../../knowledge/adapters/system-clock.ts';
import { settings } from '../../knowledge/settings.ts';
import type { SetQuestion } from '../set/question.ts';
import { benchAnswers } from './answer-bench.ts';
import { benchQuestions } from './bench-questions.ts';
import { benchChat } from './chat-bench.ts';
import { benchIngest } from './ingest-bench.ts';
import { type BenchResult, printBench } from './print-bench.ts';
import { benchRetrieval } from './retrieval-bench.ts';
import { bundleSizes } from './sizes.ts';

const usage = `npm run bench -- [--only PART,...] [--chunks N] [--pages N,...] [--out FILE] [--json] [--check sizes]

  --only PART      sizes, chat, answers, retrieval, ingest; all of them by default
  --chunks N       chunks to search among (100000)
  --pages N,...    made-up pages to ingest, a run for each number (1000,10000)
  --out FILE       where the figures go as JSON (eval/results/bench.json)
  --json           print the JSON instead of text
  --check sizes    weigh the built widget only, and fail when a part is over its budget`;

const root = join(import.meta.dirname, '..', '..');
const parts = ['sizes', 'chat', 'answers', 'retrieval', 'ingest'] as const;
type Part = (typeof parts)[number];

function readArguments() {
  const { values } = parseArgs({
    options: {
      only: { type: 'string' },
      chunks: { type: 'string', default: '100000' },
      pages: { type: 'string', default: '1000,10000' },
      out: { type: 'string', default: join(root, 'eval', 'results', 'bench.json') },
      json: { type: 'boolean', default: false },
      check: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.check !== undefined && values.check !== 'sizes')
    throw new Error(`--check: expected "sizes", got "${values.check}"`);
  const only = values.check ?? values.only;
  const unknown = only?.split(',').find((name) => !parts.some((part) => part === name));
  if (unknown !== undefined) throw new Error(`--only: there is no part "${unknown}"`);
  const chunks = wholeNumber('chunks', values.chunks);
  const pages = values.pages.split(',').map((size) => wholeNumber('pages', size));
  const chosen = new Set<Part>(parts.filter((part) => only?.split(',').includes(part) ?? true));
  return { ...values, chunks, pages, chosen };
}

function wholeNumber(option: string, text: string): number {
  const number = Number(text);
  if (Number.isInteger(number) && number > 0) return number;
  throw new Error(`--${option}: expected a whole number from 1, got "${text}"`);
}

async function measure(
  { chosen, chunks, pages }: ReturnType<typeof readArguments>,
  config: Config,
): Promise<BenchResult> {
  const questions =
    chosen.has('answers') || chosen.has('retrieval') ? await benchQuestions(join(root, 'eval', 'sets')) : [];
  return {
    sizes: chosen.has('sizes') ? await bundleSizes(join(root, 'dist', 'widget')) : null,
    chat: chosen.has('chat') ? await benchChat(root) : null,
    answers: chosen.has('answers')
      ? await benchAnswers(
          root,
          questions.map(({ q }) => q),
        )
      : null,
    retrieval: chosen.has('retrieval') ? await retrieval(config, questions, chunks) : null,
    ingest: chosen.has('ingest') ? await benchIngest(root, pages) : null,
  };
}

async function retrieval({ dataDir }: Config, questions: readonly SetQuestion[], chunks: number) {
  const knowledge = await openKnowledge({ dataDir, embedder: null, languageModel: null, clock: systemClock, settings });
  return { chunks, contenders: await benchRetrieval(knowledge, questions, chunks) };
}

async function main(): Promise<number> {
  const asked = readArguments();
  const { out, json, check, help } = asked;
  if (help) {
    console.log(usage);
    return 0;
  }
  const result = await measure(asked, processConfig());
  const text = `${JSON.stringify(result, null, 2)}\n`;
  if (check === undefined) {
    await mkdir(dirname(out), { recursive: true });
    await writeFile(out, text);
  }
  console.log(json ? text : printBench(result));
  const isOver = result.sizes?.some(({ bytes, budget }) => bytes > budget) ?? false;
  return check !== undefined && isOver ? 1 : 0;
}

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 2;
  },
);
