import { join } from 'node:path';
import { z } from 'zod';
import { renderBlocks } from '../../knowledge/chunk.ts';
import { sectionKindOf } from '../../knowledge/section-kind.ts';
import { splitSentences } from '../../knowledge/text/sentences.ts';
import { readDataFile } from '../catalogue/data-file.ts';
import type { UnsealedArticle } from '../extract/page-to-article.ts';
import { type Problem, shownPath } from '../problem.ts';
import { evidenceOf, type Finding, findingAbout } from './finding.ts';

const pattern = z.string().transform((text, context) => {
  try {
    return new RegExp(text, 'iu');
  } catch (error) {
    context.addIssue({
      code: 'custom',
      message: error instanceof Error ? error.message : 'must be a regular expression',
    });
    return z.NEVER;
  }
});

const outdatedFile = z.object({
  /** Words in a sentence which show that it tells what was, and knows it. */
  explaining: pattern,
  patterns: z.array(
    z.strictObject({
      id: z.string().min(1),
      pattern,
      now: z.string().min(1),
      since: z.iso.date(),
      severity: z.enum(['low', 'medium', 'high']),
      action: z.enum(['index', 'demote', 'quarantine']),
    }),
  ),
});

/** What is outdated: `corpus/quality/outdated.yaml`. */
export type OutdatedPatterns = z.infer<typeof outdatedFile>;

/** Reads the patterns; without the file there are none, and a broken one is a problem. */
export async function readOutdated(
  corpusDir: string,
): Promise<{ patterns: OutdatedPatterns | null; problems: readonly Problem[] }> {
  const { data, problems } = await readDataFile(shownPath(join(corpusDir, 'quality', 'outdated.yaml')), outdatedFile);
  return { patterns: data?.value ?? null, problems };
}

/**
 * Old names and repealed rules that an article states as if they held. A section of notes, and a sentence that says what
 * something used to be called, are about the past on purpose.
 */
export function findOutdated(article: UnsealedArticle, { patterns, explaining }: OutdatedPatterns): Finding[] {
  const found = new Map<string, string>();
  for (const { headingPath, blocks } of article.sections) {
    if (sectionKindOf(headingPath) === 'notes') continue;
    const text = renderBlocks(blocks);
    if (!patterns.some(({ pattern }) => pattern.test(text))) continue;
    for (const sentence of splitSentences(text)) {
      if (explaining.test(sentence)) continue;
      for (const { id, pattern } of patterns) {
        if (!found.has(id) && pattern.test(sentence)) found.set(id, sentence);
      }
    }
  }
  return patterns.flatMap(({ id, now, since, severity, action }) => {
    const sentence = found.get(id);
    if (sentence === undefined) return [];
    const reason = `no longer so since ${since}; now: ${now}`;
    return [
      findingAbout(article, { kind: 'outdated', severity, action, reason, evidence: [evidenceOf(article, sentence)] }),
    ];
  });
}
