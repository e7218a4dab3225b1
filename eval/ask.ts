import { parseArgs } from 'node:util';
import { processConfig } from '../config.ts';
import { configuredEmbedder, configuredLanguageModel } from '../knowledge/adapters/models.ts';
import { openKnowledge } from '../knowledge/adapters/open-knowledge.ts';
import { systemClock } from '../knowledge/adapters/system-clock.ts';
import { answerQuestion } from '../knowledge/answering/answer-question.ts';
import type { State } from '../knowledge/answering/state.ts';
import { answerLanguages } from '../knowledge/language.ts';
import type { Question } from '../knowledge/question.ts';
import { settings } from '../knowledge/settings.ts';
import { describeStep, type StepTrace } from './describe-step.ts';

const usage = `npm run ask -- "spørsmål" [--kommune 4601] [--language nb|nn|en] [--json]

One question through the pipeline, every step with its result and the milliseconds it took.`;

function readQuestion(args: string[]): { readonly question: Question; readonly json: boolean } {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { kommune: { type: 'string' }, language: { type: 'string' }, json: { type: 'boolean', default: false } },
  });
  const text = positionals.join(' ').trim();
  const language = answerLanguages.find((each) => each === values.language) ?? null;
  if (text === '') throw new TypeError('expected a question');
  if (values.language && !language)
    throw new TypeError(`--language: expected ${answerLanguages.join(', ')}, got "${values.language}"`);
  if (values.kommune && !/^\d{4}$/.test(values.kommune)) {
    throw new TypeError(`--kommune: expected four digits, got "${values.kommune}"`);
  }
  return {
    question: { text, history: [], kommune: values.kommune ?? null, language, audience: null },
    json: values.json,
  };
}

async function ask(args: string[]): Promise<void> {
  const { question, json } = readQuestion(args);
  const config = processConfig();
  const [embedder, languageModel] = await Promise.all([configuredEmbedder(config), configuredLanguageModel(config)]);
  const knowledge = await openKnowledge({
    dataDir: config.dataDir,
    embedder,
    languageModel,
    clock: systemClock,
    settings,
  });
  const trace: StepTrace[] = [];
  const onStep = (name: string, state: State) => {
    trace.push({ step: name, ms: state.timings[name] ?? 0, result: describeStep(name, state) });
  };
  const answer = await answerQuestion(question, knowledge, {
    signal: new AbortController().signal,
    emit: () => undefined,
    onStep,
    onFault: (step, error) => console.error(`${step} broke:`, error),
  });
  if (json) {
    console.log(JSON.stringify({ steps: trace, answer }, null, 2));
    return;
  }
  for (const { step, ms, result } of trace)
    console.log(`${step.padEnd(15)} ${ms.toFixed(2).padStart(8)} ms  ${result}`);
  console.log(`\n${answer.text}\n`);
  for (const { n, quote, url } of answer.citations)
    console.log(`[${n}] ${url}\n    «${quote.replaceAll('\n', ' / ').slice(0, 160)}»`);
  console.log(`\n${answer.timings.totalMs.toFixed(1)} ms in all`);
}

try {
  await ask(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  if (error instanceof TypeError) console.error(`\n${usage}`);
  process.exitCode = 1;
}
