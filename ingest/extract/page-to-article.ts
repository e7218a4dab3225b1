import { createHash } from 'node:crypto';
import { posix } from 'node:path';
import type { Article, Tag } from '../../knowledge/article.ts';
import { renderBlocks } from '../../knowledge/chunk.ts';
import { ExtractionError } from '../../knowledge/errors.ts';
import type { Language } from '../../knowledge/language.ts';
import { detectLanguage } from '../../knowledge/text/language.ts';
import { createSlugger, slugifyHeading } from '../../knowledge/text/slug.ts';
import type { Problem } from '../problem.ts';
import type { RawPage } from '../read/raw-page.ts';
import type { SourceEntry } from '../sources.ts';
import type { ArticleHead } from './article-head.ts';
import { markLanguages } from './block-language.ts';
import { type FrontMatter, type MarkdownFile, readMarkdownFile } from './front-matter.ts';
import { type ExtractedPage, extractHtml } from './html.ts';
import { markdownToHtml } from './markdown.ts';
import type { PageLinks } from './page-links.ts';

/** An article whose content hash is not taken yet, since tags may still be added. */
export type UnsealedArticle = Omit<Article, 'contentHash'>;

/** An article as its page states it: before ids are settled, tags checked and the rest tagged. */
export interface ArticleDraft extends DraftHead {
  readonly page: RawPage;
  readonly article: UnsealedArticle;
  readonly warnings: readonly Problem[];
}

/** What settling ids needs of a draft: not its text. */
export interface DraftHead {
  readonly page: Pick<RawPage, 'file' | 'path' | 'url'>;
  readonly entry: SourceEntry;
  /** `id` is the one stated, else the one the file name gives. */
  readonly article: ArticleHead;
  readonly hasStatedId: boolean;
  readonly hasStatedUrl: boolean;
  readonly linked: PageLinks;
  /** The line of a value in the front matter; 1 without front matter. */
  lineOf(path: readonly PropertyKey[]): number;
}

/** Makes an article of a page. @throws ExtractionError with the line when it is broken, has no title or no text. */
export function pageToArticle(page: RawPage, entry: SourceEntry): ArticleDraft {
  const markdown = page.format === 'markdown' ? readMarkdownFile(page.text, page.file) : null;
  const front = markdown?.frontMatter ?? null;
  const extracted = extract(page, entry, markdown);
  if (extracted.title === '') throw new ExtractionError(page.file, 1, 'has no title: expected a heading or a title');
  if (extracted.sections.length === 0) throw new ExtractionError(page.file, null, 'has no text that a reader can see');
  const warnings = (markdown?.warnings ?? []).map((warning): Problem => {
    return { outcome: 'warning', source: entry.source.id, file: page.file, ...warning };
  });
  return {
    page,
    entry,
    article: toArticle(page, entry, front, extracted),
    hasStatedId: front?.id !== undefined,
    hasStatedUrl: (front?.url ?? page.url ?? extracted.canonicalUrl ?? entry.url) !== null,
    linked: extracted.linked,
    lineOf: markdown?.lineOf ?? (() => 1),
    warnings,
  };
}

function extract(page: RawPage, entry: SourceEntry, markdown: MarkdownFile | null): ExtractedPage {
  const html = markdown ? markdownToHtml(markdown.body) : page.text;
  return extractHtml(html, {
    main: markdown ? null : entry.main,
    drop: entry.drop,
    title: markdown?.frontMatter?.title ?? page.stated?.title ?? null,
    // On a page that others publish only its own anchors lead anywhere.
    slug: page.url === null ? createSlugger() : null,
  });
}

function toArticle(
  page: RawPage,
  entry: SourceEntry,
  front: FrontMatter | null,
  extracted: ExtractedPage,
): UnsealedArticle {
  const id = front?.id ?? (page.url === null ? idFromPath(posix.basename(page.path)) : idFromUrl(page, entry));
  const { stated } = page;
  const language =
    front?.language ?? writtenLanguage(extracted) ?? stated?.language ?? extracted.language ?? entry.language;
  return {
    id,
    translationOf: front?.translationOf ?? id,
    source: front?.kommune ? { ...entry.source, level: 'municipal', kommune: front.kommune } : entry.source,
    title: extracted.title,
    language,
    url: front?.url ?? ownUrl(page, extracted) ?? publishedUrl(entry, page) ?? articlePath(id),
    sections: markLanguages(extracted.sections, language),
    topics: (front?.topics ?? []).map(ownerTag),
    los: (front?.los ?? []).map(ownerTag),
    phase: front?.phase ?? null,
    audience: front?.audience ?? stated?.audience ?? [],
    responsible: front?.responsible ?? null,
    basedOn: front?.basedOn ?? [],
    services: front?.services ?? [],
    questions: front?.questions ?? [],
    dates: {
      publishedAt: extracted.dates.publishedAt ?? stated?.publishedAt ?? null,
      modifiedAt: extracted.dates.modifiedAt ?? stated?.modifiedAt ?? null,
      reviewedAt: front?.reviewedAt ?? null,
    },
  };
}

/** The page of an article on this guide. */
export function articlePath(id: string): string {
  return `/artikkel/${encodeURIComponent(id)}`;
}

/** `Avlastning i helgen.html` -> `avlastning-i-helgen`. */
export function idFromPath(path: string): string {
  return slugifyHeading(path.replace(/\.[a-z]+$/i, '')) || 'artikkel';
}

/** Ids are written in addresses and file names: a longer one is cut, and told apart by a hash. */
const longestId = 80;

/** `<source>-<path>`: two sources with a page of the same name must not change places when one of them goes. */
function idFromUrl({ path }: RawPage, { source }: SourceEntry): string {
  const id = `${source.id}-${idFromPath(path)}`;
  if (id.length <= longestId) return id;
  return `${id.slice(0, longestId - 9)}-${createHash('sha256').update(path).digest('hex').slice(0, 8)}`;
}

/** A page states its own address; one on another host would be somebody else's page. */
function ownUrl(page: RawPage, { canonicalUrl }: ExtractedPage): string | null {
  if (page.url === null || canonicalUrl === null) return page.url ?? canonicalUrl;
  return new URL(canonicalUrl).host === new URL(page.url).host ? canonicalUrl : page.url;
}

/** Characters that tell in which language the rest is. */
const readForLanguage = 2000;
/** Fewer words than this do not tell nynorsk from bokmål. */
const tellingWords = 40;

/** The language that a page is written in, since systems declare one for the whole site; null when there is little text. */
function writtenLanguage({ sections }: ExtractedPage): Language | null {
  const text = sections.map(({ blocks }) => renderBlocks(blocks)).join('\n');
  if (text.split(/\s+/, tellingWords + 1).length <= tellingWords) return null;
  const language = detectLanguage(text.slice(0, readForLanguage));
  return language === 'other' ? null : language;
}

/** The article with its content hash: SHA-256 (hex) of all that shapes its chunks. */
export function sealArticle(article: UnsealedArticle): Article {
  return { ...article, contentHash: createHash('sha256').update(JSON.stringify(article)).digest('hex') };
}

function publishedUrl({ url }: SourceEntry, { path }: RawPage): string | null {
  return url === null ? null : new URL(path, url.endsWith('/') ? url : `${url}/`).href;
}

function ownerTag(id: string): Tag {
  return { id, confidence: 1, evidence: [], by: 'owner' };
}
