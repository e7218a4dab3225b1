import { type ChildProcess, spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';

/** A process of ours under measurement. */
export interface Child {
  /** Everything it has written to standard output so far. */
  output(): string;
  /** Resolves with the first match in its output. Rejects when it ends first. */
  printed(pattern: RegExp): Promise<RegExpExecArray>;
  /** Resolves with its exit code. */
  readonly ended: Promise<number | null>;
  /** Most memory it has held so far, in MiB; null where the system does not tell (only Linux does). */
  peakMemoryMiB(): Promise<number | null>;
  stop(): Promise<void>;
}

/**
 * Starts a TypeScript file of ours in a process of its own, with `variables` added to its environment through `env(1)`:
 * what is measured shares neither memory nor event loop with what measures.
 */
export function startChild(
  root: string,
  parameters: readonly string[],
  variables: Readonly<Record<string, string>>,
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
    peakMemoryMiB: () => peakMemory(child.pid ?? 0),
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

/** `VmHWM` of /proc/PID/status, the high-water mark of resident memory. */
async function peakMemory(pid: number): Promise<number | null> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  const kibibytes = /^VmHWM:\s+(\d+) kB/m.exec(status)?.[1];
  return kibibytes === undefined ? null : Number(kibibytes) / 1024;
}
