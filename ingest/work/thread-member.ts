import { Worker } from 'node:worker_threads';
import { IngestError } from '../errors.ts';
import type { JobInput, JobResult, Member } from './crew.ts';
import type { JobOptions, Jobs } from './jobs.ts';

/** What is asked of a thread. */
export interface ThreadRequest {
  readonly number: number;
  readonly job: keyof Jobs;
  readonly input: JobInput<keyof Jobs>;
}

/** What a thread answers: the result, or the error with its stack. */
export type ThreadReply =
  | { readonly number: number; readonly result: JobResult<keyof Jobs> }
  | { readonly number: number; readonly error: unknown };

interface Waiting {
  readonly resolve: (result: never) => void;
  readonly reject: (error: unknown) => void;
}

/** Bounds what a page can make a thread take: training the topic model takes some 700 MB. The young generation is large, since nearly all a page leaves is garbage. */
const resourceLimits = { maxOldGenerationSizeMb: 2048, maxYoungGenerationSizeMb: 24 } as const;

/** A thread that does jobs. When it dies, whatever is asked of it fails with an IngestError that says why. */
export function hireThread(options: JobOptions, number: number): Member {
  const worker = new Worker(new URL('./start-thread.mjs', import.meta.url), {
    workerData: options,
    execArgv: [],
    resourceLimits,
  });
  const waiting = new Map<number, Waiting>();
  let asked = 0;
  let death: IngestError | null = null;
  let isClosing = false;
  const die = (reason: string, cause?: unknown) => {
    if (death !== null || isClosing) return;
    const problem = `Thread ${number} of the ingest ended before its work was done: ${reason}. What was served before still is.`;
    death = new IngestError('broken', problem, { cause });
    for (const { reject } of waiting.values()) reject(death);
    waiting.clear();
  };
  worker.on('message', (reply: ThreadReply) => {
    const open = waiting.get(reply.number);
    waiting.delete(reply.number);
    if ('error' in reply) open?.reject(reply.error);
    else open?.resolve(reply.result as never);
  });
  worker.on('error', (error: unknown) => die(error instanceof Error ? error.message : String(error), error));
  worker.on('exit', (code) => die(`it exited with ${code}`));
  return {
    do: (job, input) =>
      new Promise((resolve, reject) => {
        if (death !== null) return reject(death);
        asked += 1;
        waiting.set(asked, { resolve, reject });
        worker.postMessage({ number: asked, job, input } satisfies ThreadRequest);
      }),
    async close() {
      isClosing = true;
      await worker.terminate();
    },
  };
}
