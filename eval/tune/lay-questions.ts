import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { LabelledText } from '../../knowledge/understanding/text-classifier.ts';

/** The lay questions of the corpus with their topic or class: what a topic model learns from, below `folder`. */
export async function readLayQuestions(folder: string): Promise<readonly LabelledText[]> {
  const parts = await Promise.all(['topics', 'classes'].map((name) => readFolder(join(folder, name))));
  return parts.flat();
}

async function readFolder(folder: string): Promise<LabelledText[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.jsonl')).toSorted();
  const files = await Promise.all(
    names.map(async (name) => {
      const lines = (await readFile(join(folder, name), 'utf8')).split('\n').filter((line) => line.trim() !== '');
      return lines.map((line): LabelledText => {
        const { q } = JSON.parse(line) as { readonly q: string };
        return { text: q, label: basename(name, '.jsonl') };
      });
    }),
  );
  return files.flat();
}
