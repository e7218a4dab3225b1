import { type ChildProcess, spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';

/** What a process has used, all its threads together. */
export interface Usage {
  /** Most memory it has held. */
  readonly peakMemoryMiB: number;
  readonly processorSeconds: number;
}

/** A process of ours under measurement. */
export interface Child {
  /** Everything it has written to standard output so far. */
  output(): string;
  /** Resolves with the first match in its output. Rejects when it ends first. */
  printed(pattern: RegExp): Promise<RegExpExecArray>;
  /** Resolves with its exit code. */
  readonly ended: Promise<number | null>;
  /** What it has used so far; null where the system does not tell (only Linux does), and when it has ended. */
  usage(): Promise<Usage | null>;
  stop(): Promise<void>;
}

/**
 * Starts a TypeScript file of ours in a process of its own, with `variables` added to its environment through `env(1)`:
 * what is measured shares neither memory nor event loop with what measures. `onComplaint` hears its standard error.
 */
export function startChild(
  root: string,
  parameters: readonly string[],
  variables: Readonly<Record<string, string>>,
  onComplaint: (text: string) => void = () => undefined,
): Child {
  const set = Object.entries(variables).map(([name, value]) => `${name}=${value}`);
  const command = [...set, process.execPath, '--import', 'tsx', ...parameters];
  const child = spawn('env', command, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  let [output, complaints] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaints = (complaints + text).slice(-2000);
    onComplaint(text);
  });
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  return {
    output: () => output,
    printed: (pattern) =>
      waitFor(
        child,
        pattern,
        () => output,
        () => complaints,
      ),
    ended,
    usage: () => usageOf(child.pid ?? 0),
    async stop() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

function waitFor(
  child: ChildProcess,
  pattern: RegExp,
  output: () => string,
  complaints: () => string,
): Promise<RegExpExecArray> {
  return new Promise((resolve, reject) => {
    const look = () => {
      const match = pattern.exec(output());
      if (match) resolve(match);
    };
    child.stdout?.on('data', look);
    child.once('close', (code) => reject(new Error(`ended with ${code} before printing ${pattern}:\n${complaints()}`)));
    look();
  });
}

/** Clock ticks a second, in which Linux counts processor time: the same on every machine that runs Node. */
const ticks = 100;

/** `VmHWM` of /proc/PID/status, the high-water mark of resident memory, and user and system time of /proc/PID/stat. */
async function usageOf(pid: number): Promise<Usage | null> {
  const read = (name: string) => readFile(`/proc/${pid}/${name}`, 'utf8').catch(() => '');
  const [status, stat] = await Promise.all([read('status'), read('stat')]);
  const kibibytes = /^VmHWM:\s+(\d+) kB/m.exec(status)?.[1];
  if (kibibytes === undefined) return null;
  // The name in parentheses may hold spaces; user and system time are the 12th and 13th field after it.
  const [user = 0, system = 0] = stat
    .slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .slice(11, 13)
    .map(Number);
  return { peakMemoryMiB: Number(kibibytes) / 1024, processorSeconds: (user + system) / ticks };
}
