import { spawn } from 'node:child_process';

/** Runs Node with `parameters` in a process of its own, its output on ours. True when it ended with code 0. */
export function runNode(root: string, parameters: readonly string[]): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, parameters, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
    child.once('error', reject);
    child.once('exit', (code) => resolve(code === 0));
  });
}
