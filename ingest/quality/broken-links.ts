import { join } from 'node:path';
import { z } from 'zod';
import { readDataFile } from '../catalogue/data-file.ts';
import type { ArticleHead } from '../extract/article-head.ts';
import type { PageBook } from '../links/page-book.ts';
import { resolveLink } from '../links/resolve-link.ts';
import { type Problem, shownPath } from '../problem.ts';
import { evidenceOf, type Finding, findingAbout } from './finding.ts';

const rule = z.strictObject({
  severity: z.enum(['low', 'medium', 'high']),
  action: z.enum(['index', 'demote', 'quarantine']),
});
const linksFile = z.object({
  rules: z.strictObject({
    /** A page of the same folder or of this guide that is not there. */
    'missing-page': rule,
    /** The page is there, and not the place on it. */
    'missing-place': rule,
    /** Another site answers that the page is gone. */
    gone: rule,
    /** Another site gives no useful answer, day after day. */
    unreachable: rule,
  }),
});

/** What is done about links that lead nowhere: `corpus/quality/links.yaml`. */
export type LinkRules = z.infer<typeof linksFile>['rules'];

/** Reads the rules; without the file links are not judged, and a broken one is a problem. */
export async function readLinkRules(
  corpusDir: string,
): Promise<{ rules: LinkRules | null; problems: readonly Problem[] }> {
  const { data, problems } = await readDataFile(shownPath(join(corpusDir, 'quality', 'links.yaml')), linksFile);
  return { rules: data?.value.rules ?? null, problems };
}

/** The links of an article that lead nowhere, each page once. */
export function findBrokenLinks(article: ArticleHead, book: PageBook, rules: LinkRules): Finding[] {
  const page = book.pageOf(article.id);
  const findings = new Map<string, Finding>();
  for (const { href, text } of page?.links ?? []) {
    const target = page && resolveLink(href, page);
    if (!target) continue;
    const found = book.find(target);
    const add = (key: string, id: keyof LinkRules, reason: string) => {
      if (findings.has(key)) return;
      const evidence = [evidenceOf(article, text || href)];
      findings.set(key, findingAbout(article, { kind: 'broken-link', ...rules[id], reason, evidence }));
    };
    if (found.kind === 'dead') {
      const id = target.kind !== 'web' ? 'missing-page' : found.isGone ? 'gone' : 'unreachable';
      add(target.key, id, `links to ${target.kind === 'web' ? target.key : href}, which ${found.reason}`);
    } else if (found.kind === 'page' && target.fragment !== null && !found.page.ids.includes(target.fragment)) {
      add(href, 'missing-place', `links to ${href}: the page has no place "${target.fragment}"`);
    }
  }
  return [...findings.values()];
}
