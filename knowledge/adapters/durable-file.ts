import { createHash } from 'node:crypto';
import { open, rename } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Writes a file and waits until it is on the disk, not only in the operating system's memory. */
export async function writeDurably(path: string, content: string | Uint8Array): Promise<void> {
  const file = await open(path, 'w');
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** A file that is written part by part. */
export interface GrowingFile {
  append(bytes: Uint8Array): Promise<void>;
  /** Waits until everything is on the disk, and closes the file. Returns the SHA-256 (hex) of all of it. */
  finish(): Promise<string>;
  /** Closes the file as it is, if it is open. */
  abandon(): Promise<void>;
}

/** Begins a file, empty at first. */
export async function beginFile(path: string): Promise<GrowingFile> {
  const file = await open(path, 'w');
  const hash = createHash('sha256');
  let isOpen = true;
  const close = async () => {
    if (isOpen) await file.close();
    isOpen = false;
  };
  return {
    async append(bytes) {
      hash.update(bytes);
      // Goes on where the last part ended.
      await file.writeFile(bytes);
    },
    async finish() {
      await file.sync();
      await close();
      return hash.digest('hex');
    },
    abandon: close,
  };
}

/** Replaces a file's content in one step: a reader, and a machine that loses power, sees the old or the new, whole. */
export async function replaceAtomically(path: string, content: string): Promise<void> {
  const next = `${path}.${process.pid}.tmp`;
  await writeDurably(next, content);
  await rename(next, path);
  await syncFolder(dirname(path));
}

/** Waits until a folder's list of names is on the disk. */
export async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
