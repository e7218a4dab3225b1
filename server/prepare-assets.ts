import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { runNode } from './run-node.ts';

/** What the widget is built from: its own code, and the alert texts it carries for when the server is gone. */
const inputs = ['widget', 'corpus/alerts.yaml', 'corpus/helplines.yaml'];

/** Builds the widget when it was never built or its inputs have changed since. True when it is there. */
export async function prepareAssets(root: string, assetsDir: string): Promise<boolean> {
  const builtAt = modifiedAt(join(assetsDir, 'embed.js'));
  const changedAt = Math.max(...inputs.map((input) => newestBelow(join(root, input))));
  if (builtAt !== null && builtAt >= changedAt) return true;
  const vite = join('node_modules', 'vite', 'bin', 'vite.js');
  return runNode(root, [vite, 'build', '--config', 'widget/vite.config.ts', '--logLevel', 'warn']);
}

/** Newest change of a file or of anything below a folder, in milliseconds since 1970; 0 when there is nothing. */
function newestBelow(path: string): number {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats?.isDirectory()) return stats?.mtimeMs ?? 0;
  return Math.max(0, ...readdirSync(path).map((name) => newestBelow(join(path, name))));
}

function modifiedAt(path: string): number | null {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? null;
}
