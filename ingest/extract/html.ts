import { type CheerioAPI, load } from 'cheerio';
import type { Section } from '../../knowledge/article.ts';
import type { Language } from '../../knowledge/language.ts';
import { findMain, removeBoilerplate } from './boilerplate.ts';
import { type PageDates, readDeclaredDates, readVisibleDates } from './dates.ts';
import { disclose } from './disclose.ts';
import { removeHidden } from './hidden.ts';
import { languageOfTag } from './language-tag.ts';
import { nestingOf } from './nesting.ts';
import { type PageLinks, readIds, readLinks } from './page-links.ts';
import { readSections } from './sections.ts';
import { spacedText, toVisibleText } from './visible-text.ts';

/** How to read a page. */
export interface ExtractOptions {
  /** CSS selector of the main content; null = found by us. */
  readonly main: string | null;
  /** CSS selectors of parts that are not content. */
  readonly drop: readonly string[];
  /** The title when it is known from elsewhere. */
  readonly title: string | null;
  /** Gives headings without an `id` one: for pages that we publish ourselves. Null: they have no anchor. */
  readonly slug: ((text: string) => string) | null;
}

/** What a page says, and what it says about itself. */
export interface ExtractedPage {
  /** Empty when the page has neither heading nor title. */
  readonly title: string;
  /** Null when the page does not say, or says only «Norwegian». */
  readonly language: Language | null;
  /** The page's own address, when it states an absolute one. */
  readonly canonicalUrl: string | null;
  readonly dates: PageDates;
  readonly sections: readonly Section[];
  readonly linked: PageLinks;
}

/** Real pages nest some 40 deep; parsing takes time quadratic in the depth. */
const deepest = 250;

/**
 * Reads a page of HTML: its main content as sections, without navigation, notices and anything hidden.
 * @throws RangeError for a page that nests deeper than any real one
 */
export function extractHtml(html: string, options: ExtractOptions): ExtractedPage {
  if (nestingOf(html) > deepest) throw new RangeError(`nests more than ${deepest} elements`);
  const $ = load(html);
  const declared = readDeclaredDates($);
  const about = { language: readLanguage($), canonicalUrl: readCanonical($) };
  const headTitle = readHeadTitle($);
  const ids = readIds($);

  disclose($);
  removeHidden($);
  for (const selector of options.drop) $(selector).remove();
  const visible = readVisibleDates(spacedText($('body').get(0)));
  removeBoilerplate($);
  const main = findMain($, options.main);
  const heading = toVisibleText(main.find('h1').first().text()) || toVisibleText($('h1').first().text());
  const title = options.title ?? (heading || headTitle || toVisibleText(main.find('h2').first().text()));

  const slug = options.slug && noting(options.slug, ids);

  return {
    title,
    ...about,
    dates: {
      publishedAt: declared.publishedAt ?? visible.publishedAt,
      modifiedAt: declared.modifiedAt ?? visible.modifiedAt,
    },
    sections: readSections($, main, { title: heading || title, slug, language: about.language }),
    linked: { links: readLinks($, main), ids },
  };
}

/** The same slugs, each noted as a place on the page: a heading without text below it is one too. */
function noting(slug: (text: string) => string, ids: string[]): (text: string) => string {
  return (text) => {
    const id = slug(text);
    ids.push(id);
    return id;
  };
}

/** `og:title`, else `title` without the site's name after a separator. */
function readHeadTitle($: CheerioAPI): string {
  const shared = toVisibleText($('meta[property="og:title"]').attr('content') ?? '');
  if (shared !== '') return shared;
  const title = toVisibleText($('head title').first().text());
  return title.split(/\s+[|–-]\s+/)[0] ?? title;
}

function readLanguage($: CheerioAPI): Language | null {
  return languageOfTag($('html').attr('lang') ?? $('html').attr('xml:lang') ?? $('[lang]').first().attr('lang'));
}

function readCanonical($: CheerioAPI): string | null {
  const href = $('link[rel~="canonical" i]').attr('href') ?? $('meta[property="og:url"]').attr('content');
  if (!href || !URL.canParse(href)) return null;
  const url = new URL(href);
  url.hash = '';
  return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : null;
}
