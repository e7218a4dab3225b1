import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { CorpusError } from '../../knowledge/errors.ts';
import { createLosVocabulary, type LosVocabulary } from '../../knowledge/los/vocabulary.ts';
import { type Problem, shownPath } from '../problem.ts';

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

/** Reads `los/los.json`; none = an empty vocabulary. Dangling links are warnings. @throws CorpusError when the file is broken. */
export async function readLos(corpusDir: string): Promise<{ vocabulary: LosVocabulary; problems: Problem[] }> {
  const path = shownPath(join(corpusDir, 'los', 'los.json'));
  const text = await readFile(path, 'utf8').catch(() => null);
  if (text === null) return { vocabulary: createLosVocabulary([]), problems: [] };
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
    const reason = `${from}: ${relation} leads to "${to}", which Los does not hold`;
    return { outcome: 'warning', source: null, file: path, line: start < 0 ? null : start + offset + 1, reason };
  });
  return { vocabulary, problems };
}

function parseJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new CorpusError(path, null, 'expected JSON, could not parse it', { cause: error });
  }
}
