import { join } from 'node:path';
import { z } from 'zod';
import type { Tag } from '../../knowledge/article.ts';
import { readDataFile } from '../catalogue/data-file.ts';
import type { ArticleHead } from '../extract/article-head.ts';
import { type Problem, shownPath } from '../problem.ts';

const override = z.strictObject({
  /** The article's id, or its address. */
  article: z.string().min(1),
  topics: z.array(z.string().min(1)).optional(),
  los: z.array(z.string().min(1)).optional(),
  phase: z.string().min(1).optional(),
  audience: z.array(z.enum(['forelder', 'ungdom', 'fagperson'])).optional(),
  responsible: z.string().min(1).optional(),
  why: z.string().min(1),
});
const overridesFile = z.object({ overrides: z.array(override) });

/** What owners say an article is about, over what its page says and what we would guess. */
export interface Overrides {
  apply<Head extends ArticleHead>(article: Head): Head;
}

/** Changes nothing. */
export const noOverrides: Overrides = { apply: (article) => article };

/** Reads `overrides.yaml` in the corpus; without the file nothing is overridden, and a broken one is a problem. */
export async function readOverrides(
  corpusDir: string,
): Promise<{ overrides: Overrides; problems: readonly Problem[] }> {
  const { data, problems } = await readDataFile(shownPath(join(corpusDir, 'overrides.yaml')), overridesFile);
  const stated = new Map((data?.value.overrides ?? []).map((entry) => [entry.article, entry]));
  return { overrides: stated.size === 0 ? noOverrides : { apply }, problems };

  function apply<Head extends ArticleHead>(article: Head): Head {
    const found = stated.get(article.id) ?? stated.get(article.url);
    if (!found) return article;
    return {
      ...article,
      topics: found.topics?.map(ownerTag) ?? article.topics,
      los: found.los?.map(ownerTag) ?? article.los,
      phase: found.phase ?? article.phase,
      audience: found.audience ?? article.audience,
      responsible: found.responsible ?? article.responsible,
    };
  }
}

function ownerTag(id: string): Tag {
  return { id, confidence: 1, evidence: [], by: 'owner' };
}
