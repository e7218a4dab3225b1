import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../temporary-folder.ts';

const root = join(import.meta.dirname, '../../..');

/** Runs the command on its own, over these sources. */
function run(args: readonly string[], sourcesFile: string): Promise<{ code: number; out: string; err: string }> {
  const env = { ...process.env, LIVSVEIVISER_SOURCES: sourcesFile };
  const command = [join(root, 'node_modules/tsx/dist/cli.mjs'), join(root, 'ingest/check/main.ts'), ...args];
  return new Promise((resolve) => {
    execFile(process.execPath, command, { env, cwd: root, maxBuffer: 1e8 }, (error, out, err) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err });
    });
  });
}

const outdated = join(root, 'test/fixtures/outdated/sources.yaml');

describe('npm run check:corpus', () => {
  it('tells how it is used', async () => {
    const { code, out } = await run(['--help'], outdated);
    expect([code, out.split('\n')[0]]).toEqual([0, 'Checks the corpus against the rules of corpus/README.md.']);
  });

  it('ends with 1 when there are errors, and gives them as JSON', async () => {
    const { code, out } = await run(['--json', '--errors'], outdated);
    const findings: unknown = JSON.parse(out);
    expect(code).toBe(1);
    expect(findings).toContainEqual({
      file: 'test/fixtures/outdated/pages/omsorgslonn.md',
      line: 15,
      rule: 'amount',
      severity: 'error',
      message: '«178 kr» is an amount: write the rule and link to the rates',
    });
    expect(out).not.toContain('"warning"');
  });

  it('shows the corpus in figures', async () => {
    const { out } = await run(['--table', '--errors'], join(root, 'corpus/sources.yaml'));
    expect(out).toMatch(/^language +articles +words +median LIX\nnb +\d+ +\d+ +\d\d\.\d\n/);
    expect(out).toMatch(/\npleiepenger +\d+ +\d\d\.\d +\d+ +\d\d\.\d/);
    expect(out).toMatch(/\d+ errors, \d+ warnings \(\d+\.\d s\)\n$/);
  });

  it.each([
    [['--today', '22.11.2026'], 'expected a day like 2026-11-22, found "22.11.2026"'],
    [['--today', '2026-02-31'], 'expected a day like 2026-11-22, found "2026-02-31"'],
    [['--tabel'], "Unknown option '--tabel'"],
  ])('ends with 2 for a wrong option: %s', async (args, message) => {
    const { code, err } = await run(args, outdated);
    expect(code).toBe(2);
    expect(err).toContain(message);
  });

  it('ends with 2 for a sources file that is not there', async () => {
    const folder = await temporaryFolder();
    const { code, err } = await run([], join(folder, 'sources.yaml'));
    expect(code).toBe(2);
    expect(err).toContain('expected a sources file');
  });
});
