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

/**
 * What a thread may hold, in MB, without the young generation: bounds what a page can make it take. It also says how much
 * garbage is left lying: with room for 2 GB a thread of pages grew to 180 MB between two collections, with 512 to 130.
 */
const mostHeld = { page: 512, training: 2048 } as const;

/** What a thread is hired for. */
export type Trade = keyof typeof mostHeld;

/** In MB. Nearly all a page leaves is garbage, so that a large young generation is copied seldom. */
const youngGeneration = 24;

/** A thread that does jobs. When it dies, whatever is asked of it fails with an IngestError that says why. */
export function hireThread(options: JobOptions, number: number, trade: Trade): Member {
  const worker = new Worker(new URL('./start-thread.mjs', import.meta.url), {
    workerData: options,
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: mostHeld[trade], maxYoungGenerationSizeMb: youngGeneration },
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
