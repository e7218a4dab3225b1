/** How Chromium is started for tests and pictures: nothing that goes to the network or needs a screen; root has no sandbox. */
export function chromiumFlags(): string[] {
  const flags = [
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
  return process.getuid?.() === 0 ? ['--no-sandbox', ...flags] : flags;
}
