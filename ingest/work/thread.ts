import { parentPort, workerData } from 'node:worker_threads';
import { doJob } from './crew.ts';
import { createJobs } from './jobs.ts';
import type { ThreadReply, ThreadRequest } from './thread-member.ts';

/** A thread's program: does what it is asked, one thing after another. */
const port = parentPort;
if (port === null) throw new Error('thread.ts is started as a thread only');
const jobs = createJobs(workerData);
let last: Promise<void> = Promise.resolve();

port.on('message', ({ number, job, input }: ThreadRequest) => {
  last = last.then(async () => {
    port.postMessage(await answer(number, job, input));
  });
});

async function answer(number: number, job: ThreadRequest['job'], input: ThreadRequest['input']): Promise<ThreadReply> {
  try {
    return { number, result: await doJob(jobs, job, input) };
  } catch (error) {
    return { number, error };
  }
}
