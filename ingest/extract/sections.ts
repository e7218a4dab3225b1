import type { Cheerio, CheerioAPI } from 'cheerio';
import { type AnyNode, type Element, isTag, isText } from 'domhandler';
import type { Block, Section } from '../../knowledge/article.ts';
import type { Language } from '../../knowledge/language.ts';
import { isDateLine } from './dates.ts';
import { toDefinitions } from './definitions.ts';
import { languageOfTag } from './language-tag.ts';
import { isList, isPlainList, toListItems } from './list-items.ts';
import { isDataTable, toTable } from './tables.ts';
import { closest, elementsBelow, textBelow } from './tree.ts';
import { toVisibleText } from './visible-text.ts';

/** Elements that stand in the line of text; everything else ends a paragraph. */
const inline = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd mark q s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

/** How sections are made of a page. */
export interface SectionOptions {
  /** The article's title: the first heading with this text is not a section of its own. */
  readonly title: string;
  /** Gives a heading without an `id` one; null leaves its anchor null. */
  readonly slug: ((text: string) => string) | null;
  /** What the page as a whole declares; null when it does not. A part that declares the same says nothing new. */
  readonly language: Language | null;
}

interface OpenHeading {
  readonly level: number;
  readonly text: string;
  readonly anchor: string | null;
}

/**
 * Reads the content as sections: blocks under their heading path, in the order of the page. A `details` is a section
 * under its `summary`; what follows it belongs to the heading before. Sections without blocks are left out. A block within
 * an element that states its language carries it.
 */
export function readSections($: CheerioAPI, main: Cheerio<Element>, options: SectionOptions): Section[] {
  const sections: Section[] = [];
  let headings: OpenHeading[] = [];
  let blocks: Block[] = [];
  let line = '';
  let stated: Language | null = null;
  let titleSeen = false;

  const push = (block: Block) => blocks.push(stated === null ? block : { ...block, language: stated });
  const endParagraph = () => {
    const text = toVisibleText(line);
    line = '';
    if (text !== '' && !isDateLine(text)) push({ kind: 'paragraph', text });
  };
  const endSection = () => {
    endParagraph();
    const anchor = headings.at(-1)?.anchor ?? null;
    if (blocks.length > 0) sections.push({ headingPath: headings.map(({ text }) => text), anchor, blocks });
    blocks = [];
  };
  const addBlock = (block: Block | null) => {
    endParagraph();
    if (block) push(block);
  };
  const openHeading = (level: number, element: Element) => {
    endSection();
    const text = toVisibleText(textBelow(element));
    if (text === '') return;
    if (!titleSeen && level <= 2 && text === options.title) {
      titleSeen = true;
      headings = [];
      return;
    }
    headings = headings.filter((heading) => heading.level < level);
    headings.push({ level, text, anchor: anchorOf(element) ?? options.slug?.(text) ?? null });
  };
  const readDetails = (element: Element) => {
    endSection();
    const outside = headings;
    const summary = $(element).children('summary').first();
    const inner = summary.find('h1, h2, h3, h4, h5, h6').get(0);
    const level = inner ? Number(inner.tagName.slice(1)) : (outside.at(-1)?.level ?? 1) + 1;
    const label = inner ?? summary.get(0);
    if (label) openHeading(level, label);
    for (const child of element.children) if (child !== summary.get(0)) visit(child);
    endSection();
    headings = outside;
  };
  const visit = (node: AnyNode): void => {
    if (isText(node)) line += node.data;
    if (!isTag(node)) return;
    const language = inline.has(node.tagName) ? null : languageOfTag(node.attribs['lang']);
    if (language === null) {
      read(node);
      return;
    }
    endParagraph();
    const around = stated;
    stated = language === options.language ? null : language;
    read(node);
    endParagraph();
    stated = around;
  };
  const read = (node: Element): void => {
    const { tagName } = node;
    if (/^h[1-6]$/.test(tagName)) openHeading(Number(tagName.slice(1)), node);
    else if (tagName === 'details') readDetails(node);
    else if (isList(node) && isPlainList(node)) {
      addBlock({ kind: 'list', ordered: tagName === 'ol', items: toListItems(node) });
    } else if (tagName === 'dl') addBlock(toDefinitions($, node));
    else if (tagName === 'table' && isDataTable($, node)) {
      endParagraph();
      const caption = toVisibleText($(node).children('caption').text());
      if (caption !== '') addBlock({ kind: 'paragraph', text: caption });
      addBlock(toTable($, node));
    } else if (tagName === 'br') line += ' ';
    else if (inline.has(tagName)) node.children.forEach(visit);
    else {
      endParagraph();
      node.children.forEach(visit);
      endParagraph();
    }
  };

  for (const child of main.get(0)?.children ?? []) visit(child);
  endSection();
  return sections.map((section) => ({ ...section, blocks: section.blocks.filter(hasText) }));
}

function hasText(block: Block): boolean {
  return block.kind === 'paragraph' || (block.kind === 'list' ? block.items.length > 0 : block.rows.length > 0);
}

/** The heading's own id, that of an element in it, or that of the section it opens. */
function anchorOf(element: Element): string | null {
  const within = elementsBelow(element);
  const own =
    element.attribs['id'] ??
    within.find(({ attribs }) => attribs['id'] !== undefined)?.attribs['id'] ??
    within.find(({ name, attribs }) => name === 'a' && attribs['name'] !== undefined)?.attribs['name'];
  if (own) return own;
  const around = closest(element, ({ name, attribs }) => sectionNames.has(name) && attribs['id'] !== undefined);
  const opensIt = around !== null && firstHeading(around) === element;
  return opensIt ? (around.attribs['id'] ?? null) : null;
}

const sectionNames = new Set(['section', 'div', 'article']);

function firstHeading(root: Element): Element | undefined {
  return elementsBelow(root).find(({ name }) => /^h[1-6]$/.test(name));
}
