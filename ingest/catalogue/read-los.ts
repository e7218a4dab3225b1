import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { CorpusError } from '../../knowledge/errors.ts';
import {
  createLosVocabulary,
  type DanglingLink,
  type LosConcept,
  type LosVocabulary,
} from '../../knowledge/los/vocabulary.ts';
import { type Problem, shownPath } from '../problem.ts';
import { danglingMatch, readLosExtension } from './los-extension.ts';
import { readLosXml } from './los-xml.ts';

const language = z.enum(['nb', 'nn', 'en', 'se']);
const texts = z.partialRecord(language, z.array(z.string())).default({});

const file = z.object({
  concepts: z.array(
    z.object({
      path: z.string().regex(/^(ord|tema|hendelse)\/\S+$/),
      kind: z.enum(['ord', 'tema', 'hendelse']),
      prefLabel: z.partialRecord(language, z.string()),
      altLabel: texts,
      hiddenLabel: texts,
      broader: z.array(z.string()).default([]),
      related: z.array(z.string()).default([]),
    }),
  ),
});

/**
 * Reads `los/los.json`, or else `los/los.xml` (SKOS as Digdir publishes it), and our own concepts in `los/extension.yaml`;
 * without any the vocabulary is empty. Dangling links are warnings. @throws CorpusError when Los is broken.
 */
export async function readLos(corpusDir: string): Promise<{ vocabulary: LosVocabulary; problems: Problem[] }> {
  const at = (name: string) => shownPath(join(corpusDir, 'los', name));
  const extension = await readLosExtension(at('extension.yaml'));
  const los = (await readJson(at('los.json'))) ?? (await readXml(at('los.xml')));
  const vocabulary = createLosVocabulary([...los.concepts, ...extension.concepts]);
  const problems = vocabulary.dangling.map((link): Problem => {
    const ours = danglingMatch(extension, link.from, link.to);
    return (
      ours ?? { outcome: 'warning', source: null, file: los.file, line: los.lineOf(link), reason: danglingReason(link) }
    );
  });
  return { vocabulary, problems: [...extension.problems, ...problems] };
}

/** Los as it was read, and where a link stands in the file. */
interface LosFile {
  readonly file: string;
  readonly concepts: readonly LosConcept[];
  lineOf(link: DanglingLink): number | null;
}

async function readJson(path: string): Promise<LosFile | null> {
  const text = await readFile(path, 'utf8').catch(() => null);
  if (text === null) return null;
  const parsed = file.safeParse(parseJson(text, path));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new CorpusError(path, null, `${issue?.path.map(String).join('.') ?? ''}: ${issue?.message ?? 'is broken'}`);
  }
  const lines = text.split('\n');
  const lineOf = ({ from, to }: DanglingLink) => {
    const start = lines.findIndex((line) => line.includes(`"path": "${from}"`));
    const offset = lines.slice(start).findIndex((line) => line.includes(`"${to}"`));
    return start < 0 ? null : start + offset + 1;
  };
  return { file: path, concepts: parsed.data.concepts, lineOf };
}

async function readXml(path: string): Promise<LosFile> {
  const text = await readFile(path, 'utf8').catch(() => null);
  const concepts = text === null ? [] : readLosXml(text);
  if (text !== null && concepts.length === 0) {
    throw new CorpusError(path, null, 'expected concepts of Los in SKOS, found none');
  }
  return { file: path, concepts, lineOf: () => null };
}

function danglingReason({ from, relation, to }: DanglingLink): string {
  return `${from}: ${relation} leads to "${to}", which Los does not hold`;
}

function parseJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new CorpusError(path, null, 'expected JSON, could not parse it', { cause: error });
  }
}
