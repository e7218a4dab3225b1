import { load } from 'cheerio';
import { readMarkdownFile } from '../extract/front-matter.ts';
import { markdownToHtml } from '../extract/markdown.ts';
import { type ArticleDraft, articlePath } from '../extract/page-to-article.ts';
import { findingAt, sentencesOf } from './article-text.ts';
import type { Corpus } from './corpus.ts';
import type { Finding } from './finding.ts';

/** What is left in the text of a link that was not read as one. */
const unread = /\]\(|\[[^\]]*\]\s*\(|https?:(?!\/\/\S+\.\S)|www\.\s|<https?:/i;

/** Links are whole: https or `mailto:`, or an article of ours that exists; and none is left as text by a slip. */
export function checkLinks({ articles }: Corpus): Finding[] {
  const known = new Set(articles.map(({ article }) => articlePath(article.id)));
  return articles.flatMap((draft) => [
    ...linksOf(draft).flatMap(({ href, text }) => {
      const fault = faultOf(href, known);
      return fault ? [findingAt(draft, text, { ...rule, message: `link «${text}» to ${href}: ${fault}` })] : [];
    }),
    ...sentencesOf(draft).flatMap(({ text }) => {
      const match = unread.exec(text);
      return match
        ? [
            findingAt(draft, text, {
              ...rule,
              message: `a link was not read: «${text.slice(match.index, match.index + 40)}»`,
            }),
          ]
        : [];
    }),
  ]);
}

const rule = { rule: 'link', severity: 'error' } as const;

function linksOf({ page }: ArticleDraft): { href: string; text: string }[] {
  const source = page.format === 'markdown' ? readMarkdownFile(page.text, page.file).body : page.text;
  // Most articles have no link at all, and parsing is what takes time.
  if (!/[\]<]/.test(source)) return [];
  const $ = load(page.format === 'markdown' ? markdownToHtml(source) : source);
  return [...$('main a[href]')].map((link) => ({ href: $(link).attr('href') ?? '', text: $(link).text().trim() }));
}

function faultOf(href: string, known: ReadonlySet<string>): string | null {
  if (href.startsWith('/')) return known.has(href.split('#')[0] ?? '') ? null : 'no such article';
  if (/^(?:#[\p{L}\p{N}-]+|mailto:[^@\s]+@[^@\s]+\.\p{L}+)$/u.test(href)) return null;
  if (!URL.canParse(href)) return 'is no address';
  const { protocol, hostname } = new URL(href);
  if (protocol !== 'https:') return 'expected https';
  return hostname.includes('.') ? null : 'has no domain';
}
