import { load } from 'cheerio';
import type { Element } from 'domhandler';
import type { Section } from '../../knowledge/article.ts';
import type { Language } from '../../knowledge/language.ts';
import { findMain, removeBoilerplate } from './boilerplate.ts';
import { type PageDates, readDeclaredDates, readVisibleDates } from './dates.ts';
import { disclose } from './disclose.ts';
import { readCanonical, readHeadTitle, readLanguage } from './head.ts';
import { removeHidden } from './hidden.ts';
import { nestingOf } from './nesting.ts';
import { type PageLinks, readIds, readLinks } from './page-links.ts';
import { readSections } from './sections.ts';
import { elementsBelow, textBelow } from './tree.ts';
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
  const elements = elementsBelow($.root().get(0));
  const declared = readDeclaredDates(elements);
  const about = { language: readLanguage(elements), canonicalUrl: readCanonical(elements) };
  const headTitle = readHeadTitle(elements);
  const ids = readIds(elements);

  disclose($, elements);
  removeHidden($, elements);
  for (const selector of options.drop) $(selector).remove();
  const visible = readVisibleDates(spacedText(elements.find(({ name }) => name === 'body')));
  removeBoilerplate($);
  const left = elementsBelow($.root().get(0));
  const main = findMain($, options.main, left);
  const content = elementsBelow(main.get(0));
  const heading = firstText('h1', content) || firstText('h1', left);
  const title = options.title ?? (heading || headTitle || firstText('h2', content));

  const slug = options.slug && noting(options.slug, ids);

  return {
    title,
    ...about,
    dates: {
      publishedAt: declared.publishedAt ?? visible.publishedAt,
      modifiedAt: declared.modifiedAt ?? visible.modifiedAt,
    },
    sections: readSections($, main, { title: heading || title, slug, language: about.language }),
    linked: { links: readLinks(content), ids },
  };
}

/** What the first of the elements with a name says; empty for none. */
function firstText(name: string, elements: readonly Element[]): string {
  return toVisibleText(textBelow(elements.find((element) => element.name === name)));
}

/** The same slugs, each noted as a place on the page: a heading without text below it is one too. */
function noting(slug: (text: string) => string, ids: string[]): (text: string) => string {
  return (text) => {
    const id = slug(text);
    ids.push(id);
    return id;
  };
}
