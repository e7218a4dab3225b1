import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { takeLock } from '../../ingest/lock.ts';
import { temporaryFolder } from './temporary-folder.ts';

describe('takeLock', () => {
  it('lets one in at a time, and the next when the first is done', async () => {
    const folder = await temporaryFolder();
    const release = await takeLock(folder);
    await expect(takeLock(folder)).rejects.toMatchObject({
      kind: 'busy',
      message: expect.stringContaining(`${process.pid}`),
    });
    await release();
    await (await takeLock(folder))();
  });

  it.each([
    ['a process that is gone', '4194399 1'],
    ['an earlier process with our id', `${process.pid} 1`],
    ['nobody', 'tull'],
  ])('takes over the lock of %s', async (_, holder) => {
    const folder = await temporaryFolder({ 'ingest.lock': holder });
    await (await takeLock(folder))();
  });

  it('lets just one of many take over', async () => {
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'ingest.lock'), '4194399 1');
    const outcomes = await Promise.allSettled(Array.from({ length: 8 }, () => takeLock(folder)));
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await readFile(join(folder, 'ingest.lock'), 'utf8')).toMatch(new RegExp(`^${process.pid} `));
  });
});
