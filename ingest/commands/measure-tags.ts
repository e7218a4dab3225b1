import { readdir, readFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { z } from 'zod';
import { generationPath } from '../../knowledge/adapters/generation-pointer.ts';
import { readGeneration } from '../../knowledge/adapters/read-generation.ts';
import type { Tag } from '../../knowledge/article.ts';
import { readCatalogue } from '../catalogue/read-catalogue.ts';
import { readLos } from '../catalogue/read-los.ts';
import { IngestError } from '../errors.ts';
import type { UnsealedArticle } from '../extract/page-to-article.ts';
import { servedManifest } from '../generations.ts';
import { createArticleTagger } from '../tag/tag-article.ts';

const halves = ['tune', 'test'] as const;

const line = z.object({
  id: z.string().min(1),
  title: z.string().min(1),
  headings: z.array(z.string()).default([]),
  text: z.string().min(1),
  language: z.enum(['nb', 'nn', 'en', 'se']).default('nb'),
  /** What a person says it is about, most important first. */
  topics: z.array(z.string()),
  los: z.array(z.string()).optional(),
  phase: z.string().nullable().optional(),
  audience: z.array(z.enum(['forelder', 'ungdom', 'fagperson'])).optional(),
  /** The municipality it is about: its number; null = none. */
  place: z.string().nullable().optional(),
  /** Thresholds are chosen on the one half, and reported on the other. */
  half: z.enum(halves).default('test'),
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

/** How well one half of a set is tagged, by kind of tag. */
export interface SetScore {
  readonly set: string;
  readonly half: HandTagged['half'];
  readonly kinds: Readonly<Record<Kind, TagScore>>;
}

/** Each kind of tag: what a person wants, undefined when nobody said, and what we give. */
const kinds = {
  topics: (text: HandTagged, article: UnsealedArticle) => ({ wanted: text.topics, given: article.topics }),
  los: (text: HandTagged, article: UnsealedArticle) => ({ wanted: text.los, given: article.los }),
  phase: (text: HandTagged, { labels }: UnsealedArticle) => ({
    wanted: listed(text.phase),
    given: labels?.phase ?? [],
  }),
  audience: (text: HandTagged, { labels }: UnsealedArticle) => ({
    wanted: text.audience,
    given: labels?.audience ?? [],
  }),
  place: (text: HandTagged, { labels }: UnsealedArticle) => ({
    wanted: listed(text.place),
    given: labels?.place ?? [],
  }),
};
type Kind = keyof typeof kinds;
const kindNames = Object.keys(kinds) as Kind[];

/** The sets beside the tests. */
const defaultSets = join(import.meta.dirname, '..', '..', 'test', 'fixtures', 'tags');

/** What to measure, and with which model. */
export interface MeasureOptions {
  readonly corpusDir: string;
  /** Its served index holds the topic model. */
  readonly dataDir: string;
  /** Hand-tagged sets (`.jsonl`); none = those beside the tests. */
  readonly files: readonly string[];
}

/**
 * Tags the texts of hand-tagged sets as ingest would, and tells precision and recall by set, half and kind of tag.
 * @throws IngestError `usage` for a broken set, or without an index
 */
export async function measureTags({ corpusDir, dataDir, files }: MeasureOptions): Promise<SetScore[]> {
  const paths = files.length > 0 ? files.map((file) => resolve(file)) : await setsBelow(defaultSets);
  const los = await readLos(corpusDir);
  const { catalogue } = await readCatalogue(corpusDir, los.vocabulary);
  const { topics: topicModel } = await servedModel(dataDir);
  const tag = createArticleTagger({ catalogue, vocabulary: los.vocabulary, topicModel });
  const scores = await Promise.all(
    paths.map(async (path) => {
      const tagged = (await readSet(path)).map((text) => ({ text, article: tag(toArticle(text)) }));
      return halves.flatMap((half): SetScore[] => {
        const chosen = tagged.filter(({ text }) => text.half === half);
        if (chosen.length === 0) return [];
        const scoreOf = (kind: Kind) =>
          score(
            chosen.flatMap(({ text, article }) => {
              const { wanted, given } = kinds[kind](text, article);
              return wanted ? [{ wanted, given }] : [];
            }),
          );
        const byKind = kindNames.map((kind) => [kind, scoreOf(kind)] as const);
        return [{ set: basename(path), half, kinds: Object.fromEntries(byKind) as SetScore['kinds'] }];
      });
    }),
  );
  return scores.flat();
}

/** The scores as people read them. */
export function renderScores(scores: readonly SetScore[]): string {
  return scores
    .map(({ set, half, kinds: byKind }) => {
      const lines = kindNames.map((kind) => `  ${kind.padEnd(9)} ${render(byKind[kind])}\n`);
      return `${set}, ${half} half\n${lines.join('')}`;
    })
    .join('');
}

function listed(value: string | null | undefined): string[] | undefined {
  return value === undefined ? undefined : value === null ? [] : [value];
}

async function servedModel(dataDir: string) {
  const served = await servedManifest(dataDir);
  if (!served)
    throw new IngestError(
      'usage',
      `tags: ${dataDir} holds no index, whose topic model is used: run npm run ingest first`,
    );
  return (await readGeneration(generationPath(dataDir, served.id))).topicModel;
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
