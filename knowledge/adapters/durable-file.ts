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
