import { link, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { IngestError } from './errors.ts';

/**
 * Lets one process at a time write to a data folder. The lock names its process by id and start time, since ids are
 * used again (in a container nearly at once); the lock of a process that is gone is taken over.
 * @throws IngestError `busy` when another run is at work. Returns what gives the lock back.
 */
export async function takeLock(dataDir: string): Promise<() => Promise<void>> {
  await mkdir(dataDir, { recursive: true });
  const path = join(dataDir, 'ingest.lock');
  const own = await identityOf(process.pid);
  for (let attempt = 0; attempt < 3; attempt += 1) {
    const isTaken = await writeFile(path, own, { flag: 'wx' }).then(() => false, isExisting);
    if (!isTaken) return () => rm(path, { force: true });
    const holder = await readFile(path, 'utf8').catch(() => null);
    if (holder === null) continue;
    if (await isAlive(holder)) throw busy(path, holder);
    await removeStale(path, holder);
  }
  throw busy(path, 'a process that came first');
}

function busy(path: string, holder: string): IngestError {
  return new IngestError('busy', `another ingest is running (process ${holder.split(' ')[0]}, ${path})`);
}

/** Takes the stale lock away; when another process was faster and this is its lock, puts it back. */
async function removeStale(path: string, stale: string): Promise<void> {
  const aside = `${path}.${process.pid}.stale`;
  await rename(path, aside).catch(() => undefined);
  const taken = await readFile(aside, 'utf8').catch(() => stale);
  if (taken !== stale) await link(aside, path).catch(() => undefined);
  await rm(aside, { force: true });
}

async function isAlive(holder: string): Promise<boolean> {
  const pid = Number(holder.split(' ')[0]);
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    // A process of somebody else is alive, though we may not signal it.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  return (await identityOf(pid)) === holder;
}

/** `<pid> <start time>`; the start time is Linux's, and `-` elsewhere. */
async function identityOf(pid: number): Promise<string> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  // The name in parentheses may hold spaces; the start time is the 20th field after it.
  const start = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19];
  return `${pid} ${start ?? '-'}`;
}

function isExisting(error: NodeJS.ErrnoException): true {
  if (error.code === 'EEXIST') return true;
  throw error;
}
