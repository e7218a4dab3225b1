import fs, { type FileHandle } from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';

/** How the disk fails at its chosen point. */
export type Fault =
  /** The process is gone: neither this nor anything after it happens. */
  | 'killed'
  /** The same, and half of what was being written is there. */
  | 'torn'
  /** The same, and what no fsync had secured is empty. */
  | 'power-loss'
  /** There is no room: this and every later write fails, the process lives on. */
  | 'full';

/** A disk that counts what changes it, and fails at one point. */
export interface FaultyDisk {
  /** Changes so far: writes, fsyncs, renames, removals, folders made. */
  readonly points: readonly string[];
  /** Gives the true disk back, and settles what a loss of power leaves. */
  restore(): Promise<void>;
}

/** What the process finds when it is dead: nothing of ours catches it. */
export class Killed extends Error {}

/**
 * Puts a faulty disk in place of `node:fs/promises`, for every module at once. `failAt`: the number of the point, from 0;
 * null counts only. SQLite writes by itself and is not seen here.
 */
export function installFaultyDisk(failAt: number | null, fault: Fault): FaultyDisk {
  const original = {
    open: fs.open,
    writeFile: fs.writeFile,
    rename: fs.rename,
    rm: fs.rm,
    mkdir: fs.mkdir,
    link: fs.link,
  };
  const points: string[] = [];
  const unsynced = new Set<string>();
  let hasFailed = false;

  /** Counts a change; throws when it must not happen. */
  const reach = (what: string) => {
    const number = points.push(what) - 1;
    if (number === failAt) hasFailed = true;
    if (!hasFailed) return;
    if (fault !== 'full') throw new Killed(what);
    if (/^(write|fsync|mkdir)/.test(what))
      throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
  };
  /** The same for a write, half of which may be done. */
  const reachWrite = async (
    path: string,
    content: string | Uint8Array,
    write: (half: Uint8Array) => Promise<unknown>,
  ) => {
    unsynced.add(path);
    try {
      reach(`write ${path}`);
    } catch (error) {
      const bytes = Buffer.from(content as Uint8Array);
      if ((fault === 'torn' || fault === 'full') && points.length - 1 === failAt)
        await write(bytes.subarray(0, bytes.length / 2));
      throw error;
    }
  };

  Object.assign(fs, {
    open: async (path: string, flags?: string, mode?: number): Promise<FileHandle> => {
      const file = await original.open(path, flags, mode);
      const { writeFile, sync } = file;
      return Object.assign(file, {
        writeFile: async (content: string | Uint8Array) => {
          await reachWrite(path, content, (half) => writeFile.call(file, half));
          await writeFile.call(file, content);
        },
        sync: async () => {
          reach(`fsync ${path}`);
          await sync.call(file);
          unsynced.delete(path);
        },
      });
    },
    writeFile: async (path: string, content: string | Uint8Array, options?: Parameters<typeof fs.writeFile>[2]) => {
      await reachWrite(path, content, (half) => original.writeFile(path, half, options));
      await original.writeFile(path, content, options);
    },
    rename: async (from: string, to: string) => {
      reach(`rename ${from} ${to}`);
      await original.rename(from, to);
      if (unsynced.delete(from)) unsynced.add(to);
    },
    rm: async (path: string, options?: Parameters<typeof fs.rm>[1]) => {
      reach(`remove ${path}`);
      await original.rm(path, options);
    },
    mkdir: async (path: string, options?: Parameters<typeof fs.mkdir>[1]) => {
      reach(`mkdir ${path}`);
      return original.mkdir(path, options);
    },
    link: async (from: string, to: string) => {
      reach(`link ${from} ${to}`);
      await original.link(from, to);
    },
  });
  syncBuiltinESMExports();

  return {
    points,
    async restore() {
      Object.assign(fs, original);
      syncBuiltinESMExports();
      if (fault !== 'power-loss') return;
      for (const path of unsynced) await fs.truncate(path, 0).catch(() => undefined);
    },
  };
}
