import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Names that Chromium and Chrome go by on a PATH, the freest first. */
const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const macPaths = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** Path of a Chromium or Chrome on this machine, or null. */
export function findChromium(): string | null {
  return names.map(onPath).find((path) => path !== null) ?? macPaths.find((path) => existsSync(path)) ?? null;
}

function onPath(name: string): string | null {
  try {
    return execFileSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' }).trim() || null;
  } catch {
    return null;
  }
}
