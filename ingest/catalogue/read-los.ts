import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { CorpusError } from '../../knowledge/errors.ts';
import { createLosVocabulary, type DanglingLink, type LosVocabulary } from '../../knowledge/los/vocabulary.ts';
import { type Problem, shownPath } from '../problem.ts';
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
 * Reads `los/los.json`, or else `los/los.xml` (SKOS as Digdir publishes it); neither = an empty vocabulary. Dangling links
 * are warnings. @throws CorpusError when the file is broken.
 */
export async function readLos(corpusDir: string): Promise<{ vocabulary: LosVocabulary; problems: Problem[] }> {
  const path = shownPath(join(corpusDir, 'los', 'los.json'));
  const text = await readFile(path, 'utf8').catch(() => null);
  if (text === null) return readXml(shownPath(join(corpusDir, 'los', 'los.xml')));
  const parsed = file.safeParse(parseJson(text, path));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new CorpusError(path, null, `${issue?.path.map(String).join('.') ?? ''}: ${issue?.message ?? 'is broken'}`);
  }
  const vocabulary = createLosVocabulary(parsed.data.concepts);
  const lines = text.split('\n');
  const problems = vocabulary.dangling.map(({ from, relation, to }): Problem => {
    const start = lines.findIndex((line) => line.includes(`"path": "${from}"`));
    const offset = lines.slice(start).findIndex((line) => line.includes(`"${to}"`));
    const line = start < 0 ? null : start + offset + 1;
    return { outcome: 'warning', source: null, file: path, line, reason: danglingReason({ from, relation, to }) };
  });
  return { vocabulary, problems };
}

async function readXml(path: string): Promise<{ vocabulary: LosVocabulary; problems: Problem[] }> {
  const text = await readFile(path, 'utf8').catch(() => null);
  if (text === null) return { vocabulary: createLosVocabulary([]), problems: [] };
  const concepts = readLosXml(text);
  if (concepts.length === 0) throw new CorpusError(path, null, 'expected concepts of Los in SKOS, found none');
  const vocabulary = createLosVocabulary(concepts);
  const problems = vocabulary.dangling.map((link): Problem => {
    return { outcome: 'warning', source: null, file: path, line: null, reason: danglingReason(link) };
  });
  return { vocabulary, problems };
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
