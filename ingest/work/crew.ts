import type { ClassifierData } from '../../knowledge/understanding/text-classifier.ts';
import { mapInOrder } from './in-order.ts';
import { createJobs, type JobOptions, type Jobs } from './jobs.ts';
import { hireThread } from './thread-member.ts';

/** Input and result of each job. */
export type JobInput<Job extends keyof Jobs> = Parameters<Jobs[Job]>[0];
export type JobResult<Job extends keyof Jobs> = Awaited<ReturnType<Jobs[Job]>>;

/** A result, and the number of the member that made it. */
export interface Done<Job extends keyof Jobs> {
  readonly member: number;
  readonly result: JobResult<Job>;
}

/** Does one input of a job after another. */
export interface Member {
  do<Job extends keyof Jobs>(job: Job, input: JobInput<Job>): Promise<JobResult<Job>>;
  close(): Promise<void>;
}

/** Does the jobs of a run, in this thread or in several. */
export interface Crew {
  /** The results in the order of the inputs. What they amount to does not depend on how many do the job. */
  map<Job extends keyof Jobs>(
    job: Job,
    inputs: AsyncIterable<JobInput<Job>> | Iterable<JobInput<Job>>,
  ): AsyncGenerator<Done<Job>>;
  /** Teaches every member the topics that articles are tagged with; null: they forget them, and the memory they take. */
  teach(topicModel: ClassifierData | null): Promise<void>;
  /** Lets the threads go, and what they hold; new ones are hired for the next job that is worth it. */
  close(): Promise<void>;
}

/** Starting a thread takes most of a second: fewer inputs than this are done before it is ready. */
const worthThreads = 12;
/** Jobs of which one input is worth a thread, and one with much more memory: training takes seconds. */
const heavyJobs: ReadonlySet<keyof Jobs> = new Set(['train']);
/** Inputs that are given to each member at a time, so that it never waits for the next. */
const queued = 2;

/** A crew of so many `threads`, hired when there is work for them; 0: everything is done here. */
export function createCrew(options: JobOptions, threads: number): Crew {
  const here: Member = { ...inThisThread(options), close: async () => undefined };
  const hired: Member[] = [];
  let topics: ClassifierData | null = null;
  const hire = async () => {
    while (hired.length < threads) {
      const member = hireThread(options, hired.length + 1, 'page');
      hired.push(member);
      if (topics !== null) await member.do('learn', topics);
    }
    return hired;
  };
  return {
    async *map(job, inputs) {
      if (threads > 0 && heavyJobs.has(job)) {
        yield* doByTrainers(job, inputs, hireTrainers(options, threads));
        return;
      }
      const { first, rest } = await takeFirst(inputs, threads > 0 && hired.length === 0 ? worthThreads : 0);
      const isMuch = threads > 0 && (hired.length > 0 || first.length === worthThreads);
      yield* doInOrder(job, joined(first, rest), isMuch ? await hire() : [here]);
    },
    async teach(topicModel) {
      topics = topicModel;
      await Promise.all((hired.length > 0 ? hired : [here]).map((member) => member.do('learn', topicModel)));
    },
    async close() {
      await Promise.all(hired.splice(0).map((member) => member.close()));
    },
  };
}

/** Gives each input to the member with the least to do; results come in the order of the inputs. */
function doInOrder<Job extends keyof Jobs>(
  job: Job,
  inputs: AsyncIterable<JobInput<Job>> | Iterable<JobInput<Job>>,
  members: readonly Member[],
): AsyncGenerator<Done<Job>> {
  const open = members.map(() => 0);
  return mapInOrder(inputs, members.length * queued, async (input) => {
    const chosen = open.indexOf(Math.min(...open));
    open[chosen] = (open[chosen] as number) + 1;
    const result = await (members[chosen] as Member).do(job, input);
    open[chosen] = (open[chosen] as number) - 1;
    return { member: chosen, result };
  });
}

/** The trainers end with the job, and so does the memory they took. */
async function* doByTrainers<Job extends keyof Jobs>(
  job: Job,
  inputs: AsyncIterable<JobInput<Job>> | Iterable<JobInput<Job>>,
  trainers: readonly Member[],
): AsyncGenerator<Done<Job>> {
  try {
    yield* doInOrder(job, inputs, trainers);
  } finally {
    await Promise.all(trainers.map((member) => member.close()));
  }
}

/** Threads of their own for the heavy jobs. */
function hireTrainers(options: JobOptions, threads: number): Member[] {
  return Array.from({ length: threads }, (_, at) => hireThread(options, at + 1, 'training'));
}

function inThisThread(options: JobOptions): Pick<Member, 'do'> {
  let jobs: Jobs | undefined;
  return {
    do(job, input) {
      jobs ??= createJobs(options);
      return doJob(jobs, job, input);
    },
  };
}

/** Does a job by its name. */
export function doJob<Job extends keyof Jobs>(jobs: Jobs, job: Job, input: JobInput<Job>): Promise<JobResult<Job>> {
  const run = jobs[job] as (given: JobInput<Job>) => Promise<JobResult<Job>>;
  return run(input);
}

async function takeFirst<T>(inputs: AsyncIterable<T> | Iterable<T>, most: number) {
  const rest = joined([], inputs);
  const first: T[] = [];
  while (first.length < most) {
    const next = await rest.next();
    if (next.done) break;
    first.push(next.value);
  }
  return { first, rest };
}

async function* joined<T>(first: readonly T[], rest: AsyncIterable<T> | Iterable<T>): AsyncGenerator<T> {
  yield* first;
  yield* rest;
}
