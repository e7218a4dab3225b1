import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

/** The ids a question set may use, and the corpus's own questions, which a set must not repeat. */
export interface CorpusFacts {
  readonly topics: ReadonlySet<string>;
  readonly services: ReadonlySet<string>;
  readonly municipalities: ReadonlySet<string>;
  /** Questions the guide has learned from, with the file each stands in. */
  readonly questions: readonly { readonly text: string; readonly file: string }[];
}

const topicsFile = z.object({ topics: z.array(z.object({ id: z.string() })) });
const servicesFile = z.object({ services: z.array(z.object({ id: z.string() })) });
const municipalitiesFile = z.object({ municipalities: z.array(z.object({ number: z.string() })) });
const frontMatter = z.object({ questions: z.array(z.string()).default([]) });

/** Reads what lint needs of `corpusDir`. @throws Error when the topics, services or municipalities are not there */
export async function readCorpusFacts(corpusDir: string): Promise<CorpusFacts> {
  const at = (...parts: string[]) => join(corpusDir, ...parts);
  const topics = topicsFile.parse(await readYaml(at('topics.yaml')));
  const services = await Promise.all((await filesBelow(at('services'), '.yaml')).map(readYaml));
  const municipalities = municipalitiesFile.parse(await readYaml(at('municipalities.yaml')));
  return {
    topics: new Set(topics.topics.map(({ id }) => id)),
    services: new Set(services.flatMap((file) => servicesFile.parse(file).services.map(({ id }) => id))),
    municipalities: new Set(municipalities.municipalities.map(({ number }) => number)),
    questions: [...(await layQuestions(at('questions'))), ...(await articleQuestions(at('articles')))],
  };
}

async function readYaml(file: string): Promise<unknown> {
  return parse(await readFile(file, 'utf8')) as unknown;
}

/** Files with this ending at any depth, in order; none when the folder does not exist. */
async function filesBelow(folder: string, ending: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  return names
    .filter((name) => name.endsWith(ending))
    .toSorted()
    .map((name) => join(folder, name));
}

async function layQuestions(folder: string): Promise<CorpusFacts['questions'][number][]> {
  const files = await filesBelow(folder, '.jsonl');
  const read = files.map(async (file) =>
    (await readFile(file, 'utf8'))
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => ({ text: (JSON.parse(line) as { q: string }).q, file })),
  );
  return (await Promise.all(read)).flat();
}

async function articleQuestions(folder: string): Promise<CorpusFacts['questions'][number][]> {
  const files = await filesBelow(folder, '.md');
  const read = files.map(async (file) => {
    const front = /^---\n([\s\S]*?)\n---/.exec(await readFile(file, 'utf8'))?.[1];
    const { questions } = frontMatter.catch({ questions: [] }).parse(front ? parse(front) : {});
    return questions.map((text) => ({ text, file }));
  });
  return (await Promise.all(read)).flat();
}
