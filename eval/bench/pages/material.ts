import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { splitSentences } from '../../../knowledge/text/sentences.ts';

/** One subject that pages are written about: a real article taken apart. */
export interface Subject {
  readonly title: string;
  readonly headings: readonly string[];
  readonly sentences: readonly string[];
  readonly items: readonly string[];
}

/** What the pages of one language are made of. */
export interface Material {
  readonly subjects: readonly Subject[];
  /** Words that compounds are made of, commonest first. */
  readonly halves: readonly string[];
}

/** Reads the real articles below `folder`. @throws Error when there are none */
export async function readMaterial(folder: string): Promise<Material> {
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.md')).toSorted();
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
  const subjects = texts
    .map(toSubject)
    .filter(({ headings, sentences }) => headings.length > 2 && sentences.length > 4);
  if (subjects.length === 0) throw new Error(`${folder} holds no articles to make pages of`);
  return { subjects, halves: commonestFirst(subjects.flatMap(({ sentences }) => sentences)) };
}

function toSubject(text: string): Subject {
  const [, front = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(text) ?? [];
  const lines = body.split('\n').map((line) => line.trim());
  return {
    title: /^title: (.+)$/m.exec(front)?.[1]?.replace(/\s*\(.*\)$/, '') ?? '',
    headings: lines.filter((line) => line.startsWith('## ')).map((line) => line.slice(3)),
    sentences: lines.filter((line) => /^\p{L}/u.test(line)).flatMap(splitSentences),
    items: lines.filter((line) => /^(?:-|\d+\.) /.test(line)).map((line) => line.replace(/^\S+ /, '')),
  };
}

function commonestFirst(sentences: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const word of sentences.join(' ').match(/\p{Ll}{4,12}/gu) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].toSorted(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([word]) => word);
}
