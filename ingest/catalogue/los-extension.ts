import { z } from 'zod';
import type { LosConcept } from '../../knowledge/los/vocabulary.ts';
import type { Problem } from '../problem.ts';
import { type DataFile, readDataFile } from './data-file.ts';

const word = z.string().min(1);
const language = z.enum(['nb', 'nn', 'en', 'se']);
const texts = z.partialRecord(language, z.array(word)).default({});

const extensionFile = z.object({
  concepts: z.array(
    z.strictObject({
      id: z.string().regex(/^lv\/[a-z0-9-]+$/, 'must be lv/ and lower-case letters, digits and hyphens'),
      prefLabel: z.partialRecord(language, word),
      altLabel: texts,
      hiddenLabel: texts,
      definition: z.partialRecord(language, word).default({}),
      /** Concepts of Los that are wider. */
      broadMatch: z.array(word).min(1),
    }),
  ),
});

/** Our own concepts for what Los lacks, and where each stands in its file. */
export interface LosExtension {
  readonly concepts: readonly LosConcept[];
  readonly file: DataFile<z.infer<typeof extensionFile>> | null;
  readonly problems: readonly Problem[];
}

/** Reads `los/extension.yaml`: `broadMatch` becomes the wider concepts. Without the file there are none; a broken one is a problem. */
export async function readLosExtension(path: string): Promise<LosExtension> {
  const { data, problems } = await readDataFile(path, extensionFile);
  const concepts = (data?.value.concepts ?? []).map(
    ({ id, prefLabel, altLabel, hiddenLabel, broadMatch }): LosConcept => ({
      path: id,
      kind: 'own',
      prefLabel,
      altLabel,
      hiddenLabel,
      broader: broadMatch,
      related: [],
    }),
  );
  return { concepts, file: data, problems };
}

/** A link of ours that leads out of Los, where it stands. */
export function danglingMatch({ file }: LosExtension, from: string, to: string): Problem | null {
  const at = file?.value.concepts.findIndex(({ id }) => id === from) ?? -1;
  if (!file || at < 0) return null;
  const place = file.value.concepts[at]?.broadMatch.indexOf(to) ?? 0;
  const reason = `${from}: broadMatch leads to "${to}", which Los does not hold`;
  return {
    outcome: 'warning',
    source: null,
    file: file.file,
    line: file.lineOf(['concepts', at, 'broadMatch', place]),
    reason,
  };
}
