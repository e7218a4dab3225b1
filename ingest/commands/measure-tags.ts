import { readdir, readFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { z } from 'zod';
import type { Tag } from '../../knowledge/article.ts';
import { readCatalogue } from '../catalogue/read-catalogue.ts';
import { readLos } from '../catalogue/read-los.ts';
import { IngestError } from '../errors.ts';
import type { UnsealedArticle } from '../extract/page-to-article.ts';
import { createArticleTagger } from '../tag/tag-article.ts';

const line = z.object({
  id: z.string().min(1),
  title: z.string().min(1),
  headings: z.array(z.string()).default([]),
  text: z.string().min(1),
  language: z.enum(['nb', 'nn', 'en', 'se']).default('nb'),
  /** What a person says it is about, most important first. */
  topics: z.array(z.string()),
  los: z.array(z.string()).optional(),
});

/** A text with the tags that a person gave it. */
type HandTagged = z.infer<typeof line>;

/** How well tags agree with a person's: counted over all texts together. */
export interface TagScore {
  readonly texts: number;
  /** Of the tags we gave, how many the person gave too. */
  readonly precision: number;
  /** Of the tags the person gave, how many we gave too. */
  readonly recall: number;
  /** Of the texts with a topic, how many got the person's first as our first. */
  readonly firstRight: number;
}

/** The sets beside the tests. */
const defaultSets = join(import.meta.dirname, '..', '..', 'test', 'fixtures', 'tags');

/** Tags the texts of hand-tagged sets (`.jsonl`) and tells precision and recall, by set and kind of tag. */
export async function measureTags(corpusDir: string, files: readonly string[], isJson: boolean): Promise<string> {
  const paths = files.length > 0 ? files.map((file) => resolve(file)) : await setsBelow(defaultSets);
  const los = await readLos(corpusDir);
  const { catalogue } = await readCatalogue(corpusDir, los.vocabulary);
  const tag = createArticleTagger(catalogue, los.vocabulary);
  const scores = await Promise.all(
    paths.map(async (path) => {
      const texts = await readSet(path);
      const tagged = texts.map((text) => ({ text, article: tag(toArticle(text)) }));
      const topics = score(tagged.map(({ text, article }) => ({ wanted: text.topics, given: article.topics })));
      const withLos = tagged.flatMap(({ text, article }) =>
        text.los ? [{ wanted: text.los, given: article.los }] : [],
      );
      return { set: basename(path), topics, los: score(withLos) };
    }),
  );
  if (isJson) return `${JSON.stringify(scores, null, 2)}\n`;
  return scores
    .map(({ set, topics, los }) => `${set}\n  topics  ${render(topics)}\n  los     ${render(los)}\n`)
    .join('');
}

/** Precision and recall of given tags against those a person wants. */
export function score(
  texts: readonly { readonly wanted: readonly string[]; readonly given: readonly Tag[] }[],
): TagScore {
  const hits = texts.map(({ wanted, given }) => given.filter(({ id }) => wanted.includes(id)).length);
  const sum = (numbers: readonly number[]) => numbers.reduce((total, n) => total + n, 0);
  const right = sum(hits);
  const withFirst = texts.filter(({ wanted }) => wanted.length > 0);
  return {
    texts: texts.length,
    precision: right / sum(texts.map(({ given }) => given.length)),
    recall: right / sum(texts.map(({ wanted }) => wanted.length)),
    firstRight: withFirst.filter(({ wanted, given }) => given[0]?.id === wanted[0]).length / withFirst.length,
  };
}

function render({ texts, precision, recall, firstRight }: TagScore): string {
  if (texts === 0) return 'none in the set';
  const share = (value: number) => (Number.isNaN(value) ? '-' : value.toFixed(3));
  return `${texts} texts, precision ${share(precision)}, recall ${share(recall)}, first right ${share(firstRight)}`;
}

async function setsBelow(folder: string): Promise<string[]> {
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.jsonl')).toSorted();
  if (names.length === 0) throw new IngestError('usage', `tags: expected sets (.jsonl) in ${folder}, found none`);
  return names.map((name) => join(folder, name));
}

async function readSet(path: string): Promise<HandTagged[]> {
  const lines = (await readFile(path, 'utf8')).split('\n');
  return lines.flatMap((text, index) => {
    if (text.trim() === '') return [];
    try {
      return [line.parse(JSON.parse(text))];
    } catch (error) {
      throw new IngestError('usage', `${path}:${index + 1}: expected a hand-tagged text`, { cause: error });
    }
  });
}

function toArticle({ id, title, headings, text, language }: HandTagged): UnsealedArticle {
  const source = { id: 'set', name: 'set', level: 'national', kommune: null, authority: 3, licence: null } as const;
  return {
    id,
    translationOf: id,
    source,
    title,
    language,
    url: `/artikkel/${id}`,
    sections: [{ headingPath: headings, anchor: null, blocks: [{ kind: 'paragraph', text }] }],
    topics: [],
    los: [],
    phase: null,
    audience: [],
    responsible: null,
    basedOn: [],
    services: [],
    questions: [],
    dates: { publishedAt: null, modifiedAt: null, reviewedAt: null },
  };
}
