import type { AnswerBench } from './answer-bench.ts';
import type { ChatBench } from './chat-bench.ts';
import type { IngestBench, IngestRun } from './ingest-bench.ts';
import type { SearchBench } from './retrieval-bench.ts';
import type { BundleSize } from './sizes.ts';

/** What was measured; parts that were not asked for are null. */
export interface BenchResult {
  readonly sizes: readonly BundleSize[] | null;
  readonly chat: ChatBench | null;
  readonly answers: AnswerBench | null;
  readonly retrieval: { readonly chunks: number; readonly contenders: readonly SearchBench[] } | null;
  readonly ingest: IngestBench | null;
}

/** What a tired parent with an old phone should wait at most, in milliseconds: the goal of the widget. */
const chatBudgetsMs = { paint: 300, interactive: 500 } as const;

/** The figures as a terminal shows them, each beside what it is measured against. */
export function printBench({ sizes, chat, answers, retrieval, ingest }: BenchResult): string {
  return [
    ...(sizes ? ['Bundle sizes (gzip -9)', ...sizes.map(printSize), ''] : []),
    ...(chat ? printChat(chat) : []),
    ...(answers ? printAnswers(answers) : []),
    ...(retrieval ? printRetrieval(retrieval) : []),
    ...(ingest ? printIngest(ingest) : []),
  ].join('\n');
}

function printSize({ name, bytes, budget }: BundleSize): string {
  return `  ${name.padEnd(28)} ${String(bytes).padStart(7)} bytes of ${budget}${bytes > budget ? '  OVER BUDGET' : ''}`;
}

function printChat({ slowdown, openings, paintMs, interactiveMs }: ChatBench): string[] {
  return [
    `Opened chat (loopback, processor ${slowdown} times slower, ${openings} cold openings)`,
    `  first paint                  median ${ms(paintMs)} of ${chatBudgetsMs.paint}`,
    `  takes words                  median ${ms(interactiveMs)} of ${chatBudgetsMs.interactive}`,
    '',
  ];
}

function printAnswers(bench: AnswerBench): string[] {
  const { serverSide, roundTrip, bareRoundTrip, perSecond, barePerSecond } = bench;
  return [
    `Answers (${bench.questions} questions)`,
    `  server side                  median ${ms(serverSide.p50)}, 95 % ${ms(serverSide.p95)}`,
    `  round trip                   median ${ms(roundTrip.p50)}, 95 % ${ms(roundTrip.p95)}`,
    `  bare Express route           median ${ms(bareRoundTrip.p50)}, 95 % ${ms(bareRoundTrip.p95)}  (ratio ${ratio(roundTrip.p50, bareRoundTrip.p50)})`,
    `  under load                   ${perSecond.toFixed(0)} a second; bare ${barePerSecond.toFixed(0)}  (ratio ${ratio(perSecond, barePerSecond)})`,
    `  memory of the server         ${mebibytes(bench.peakMemoryMiB)} at most`,
    '',
  ];
}

function printRetrieval({ chunks, contenders }: NonNullable<BenchResult['retrieval']>): string[] {
  const ours = contenders[0]?.search.p50 ?? 0;
  return [
    `Retrieval at ${chunks} chunks`,
    ...contenders.map(
      ({ name, buildSeconds, memoryMiB, search, ndcg }, index) =>
        `  ${name.padEnd(28)} median ${ms(search.p50)}, 95 % ${ms(search.p95)}, nDCG@10 ${ndcg.toFixed(3)}, built in ${buildSeconds.toFixed(1)} s, ${mebibytes(memoryMiB)}${
          index === 0 ? '' : `  (ratio ${ratio(search.p50, ours)})`
        }`,
    ),
    '',
  ];
}

function printIngest({ corpus, runs }: IngestBench): string[] {
  return [
    `Ingest of the corpus (${corpus.pages} pages)`,
    `  from nothing                 ${corpus.coldSeconds.toFixed(1)} s, training included`,
    `  nothing changed              ${corpus.unchangedSeconds.toFixed(1)} s`,
    '',
    'Ingest of made-up pages (no network, no vectors, topic model trained before)',
    ...runs.flatMap(printRun),
    ...runs.slice(1).map((run, index) => printGrowth(runs[index] ?? run, run)),
    '',
  ];
}

function printRun({ pages, seconds, pagesPerSecond, processorSeconds, peakMemoryMiB, steps }: IngestRun): string[] {
  const cores = processorSeconds === null ? '' : `, ${(processorSeconds / seconds).toFixed(1)} cores busy`;
  return [
    `  ${`${pages} pages`.padEnd(28)} ${seconds.toFixed(1)} s, ${pagesPerSecond.toFixed(0)} pages a second${cores}, ${mebibytes(peakMemoryMiB)} at most`,
    ...steps.map(
      (step) =>
        `    ${step.name.padEnd(26)} ${step.seconds.toFixed(2)} s, ${(pages / step.seconds).toFixed(0)} pages a second`,
    ),
  ];
}

/** Growth by the power that leads from the one to the other: 1 is linear, 2 quadratic. */
function printGrowth(small: IngestRun, large: IngestRun): string {
  const power = Math.log(large.seconds / small.seconds) / Math.log(large.pages / small.pages);
  return `  ${`${small.pages} to ${large.pages} pages`.padEnd(28)} time grows with the power ${power.toFixed(2)} of the pages`;
}

function ms(value: number): string {
  return `${value.toFixed(value < 10 ? 2 : 1)} ms`;
}

function ratio(value: number, base: number): string {
  return (value / base).toFixed(2);
}

function mebibytes(value: number | null): string {
  return value === null ? 'memory unknown' : `${value.toFixed(0)} MiB`;
}
