import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { writeDurably } from '../knowledge/adapters/durable-file.ts';
import { formatVersion, sha256 } from '../knowledge/adapters/generation-manifest.ts';
import { decodeTopicModel, encodeTopicModel } from '../knowledge/adapters/topic-model-file.ts';
import type { Article } from '../knowledge/article.ts';
import type { Catalogue } from '../knowledge/catalogue.ts';
import type { LabelledText } from '../knowledge/understanding/text-classifier.ts';
import {
  otherClasses,
  type TopicExamples,
  type TopicModelData,
  trainTopicModel,
} from '../knowledge/understanding/topic-model.ts';
import { type Problem, shownPath } from './problem.ts';

const exampleLine = z.object({ q: z.string().min(1) });

/**
 * The questions a topic model learns from: `questions/{topics,classes,services}/<label>.jsonl` in the corpus, and the
 * questions that owners state for an article, which are about its first topic. Broken lines and unknown labels are warnings.
 */
export async function readExamples(
  corpusDir: string,
  catalogue: Catalogue,
  articles: readonly Article[],
): Promise<{ examples: TopicExamples; problems: Problem[] }> {
  const folder = (name: string, labels: Iterable<string>) =>
    readLabelled(join(corpusDir, 'questions', name), new Set(labels));
  const [topics, classes, services] = await Promise.all([
    folder(
      'topics',
      catalogue.topics.map(({ id }) => id),
    ),
    folder('classes', otherClasses),
    folder(
      'services',
      catalogue.services.map(({ id }) => id),
    ),
  ]);
  const stated = articles.flatMap(({ topics: [primary], questions }) =>
    primary?.by === 'owner' ? questions.map((text) => ({ text, label: primary.id })) : [],
  );
  return {
    examples: { questions: [...topics.examples, ...classes.examples, ...stated], services: services.examples },
    problems: [topics, classes, services].flatMap(({ problems }) => problems),
  };
}

async function readLabelled(folder: string, labels: ReadonlySet<string>) {
  const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.jsonl')).toSorted();
  const examples: LabelledText[] = [];
  const problems: Problem[] = [];
  for (const name of names) {
    const file = shownPath(join(folder, name));
    const label = basename(name, '.jsonl');
    const warn = (line: number | null, reason: string) =>
      problems.push({ outcome: 'warning', source: null, file, line, reason });
    if (!labels.has(label)) {
      warn(null, `unknown label "${label}": not used`);
      continue;
    }
    const lines = (await readFile(join(folder, name), 'utf8')).split('\n');
    lines.forEach((line, index) => {
      if (line.trim() === '') return;
      const question = parseLine(line);
      if (question === null) warn(index + 1, 'expected {"q": "a question"}');
      else examples.push({ text: question, label });
    });
  }
  return { examples, problems };
}

function parseLine(line: string): string | null {
  try {
    return exampleLine.parse(JSON.parse(line)).q;
  } catch {
    return null;
  }
}

/**
 * Trains the topic model, or takes it from `<dataDir>/topic-model/` when the same examples were learned before: a change
 * of content only does not train again. The last model is kept.
 */
export async function trainOrReuse(examples: TopicExamples, dataDir: string): Promise<TopicModelData> {
  const folder = join(dataDir, 'topic-model');
  const name = `${sha256(JSON.stringify([formatVersion, examples])).slice(0, 32)}.bin`;
  const path = join(folder, name);
  const kept = await readFile(path).then(
    (bytes) => decodeTopicModel(bytes, path),
    () => null,
  );
  if (kept) return kept;
  const model = trainTopicModel(examples);
  await mkdir(folder, { recursive: true });
  for (const old of await readdir(folder)) await rm(join(folder, old), { force: true });
  await writeDurably(`${path}.tmp`, encodeTopicModel(model));
  await rename(`${path}.tmp`, path);
  return model;
}
