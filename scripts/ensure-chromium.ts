import { execFileSync } from 'node:child_process';
import { findChromium } from './find-chromium.ts';

/** Makes sure that the browser tests have a browser: installs Debian's package when it may, else says what to run. */
function ensureChromium(): void {
  if (findChromium()) return;
  const isRoot = process.getuid?.() === 0;
  if (!isRoot) fail('The browser tests need Chromium or Chrome. Run:  sudo apt-get install -y chromium');
  console.log('Installing Chromium for the browser tests …');
  try {
    apt('update', '-q');
    apt('install', '-y', '-q', '--no-install-recommends', 'chromium', 'fonts-liberation');
  } catch {
    fail('Chromium could not be installed. Run:  apt-get update && apt-get install -y chromium');
  }
  if (!findChromium()) fail('Chromium was installed but is not on the PATH. Run:  apt-get install -y chromium');
}

function apt(...parameters: string[]): void {
  execFileSync('apt-get', parameters, { stdio: ['ignore', 'ignore', 'inherit'] });
}

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}

ensureChromium();
