import type { Section } from '../../knowledge/article.ts';
import { renderBlocks } from '../../knowledge/chunk.ts';
import { sectionKindOf } from '../../knowledge/section-kind.ts';
import type { ArticleDraft } from '../extract/page-to-article.ts';
import { lineOfWords } from './article-text.ts';
import type { Corpus } from './corpus.ts';
import type { Finding } from './finding.ts';

/** What an article and its translation state alike. `reviewedAt` may differ: they are read again one by one. */
const sharedFields = ['topics', 'phase', 'responsible', 'basedOn', 'los', 'services', 'audience'] as const;

/** Translations are in step with the bokmål article: the same fields, sections, and numbers section by section. */
export function checkTranslations({ articles }: Corpus): Finding[] {
  const originals = new Map(articles.filter(isOriginal).map((draft) => [draft.article.id, draft]));
  return articles.flatMap((draft) => {
    const original = originals.get(draft.article.translationOf);
    if (!original || original === draft) return [];
    return [...compareFields(original, draft), ...compareSections(original, draft)];
  });
}

function isOriginal({ article }: ArticleDraft): boolean {
  return article.id === article.translationOf;
}

function compareFields(original: ArticleDraft, draft: ArticleDraft): Finding[] {
  return sharedFields
    .filter((field) => JSON.stringify(draft.article[field]) !== JSON.stringify(original.article[field]))
    .map((field) => finding(draft, draft.lineOf([field]), `${field} is not as in ${original.page.file}`));
}

function compareSections(original: ArticleDraft, draft: ArticleDraft): Finding[] {
  const kinds = original.article.sections.map(kindOf);
  const own = draft.article.sections.map(kindOf);
  const odd = own.findIndex((kind, index) => kind !== kinds[index]);
  if (odd >= 0 || own.length !== kinds.length) {
    const at = odd >= 0 ? odd : own.length;
    const heading = draft.article.sections[at]?.headingPath.at(-1) ?? '';
    const message = `section ${at + 1} is ${own[at] ?? 'missing'}, in ${original.page.file} it is ${kinds[at] ?? 'missing'}`;
    return [finding(draft, lineOfWords(draft, `# ${heading}`), message)];
  }
  return draft.article.sections.flatMap((section, index) => {
    const difference = compareNumbers(original.article.sections[index], section);
    if (difference === '') return [];
    const heading = section.headingPath.at(-1) ?? '';
    return [finding(draft, lineOfWords(draft, `# ${heading}`), `«${heading}»: ${difference} (${original.page.file})`)];
  });
}

function kindOf({ headingPath }: Section): string {
  return sectionKindOf(headingPath);
}

function compareNumbers(original: Section | undefined, section: Section): string {
  const there = original ? numbersIn(original) : [];
  const here = numbersIn(section);
  const missing = without(there, here);
  const added = without(here, there);
  return [
    ...(missing.length > 0 ? [`the original has ${missing.join(', ')} more`] : []),
    ...(added.length > 0 ? [`the translation has ${added.join(', ')} more`] : []),
  ].join('; ');
}

/**
 * Numbers as written, addresses left out, in one notation: `1 October 2017` and `1. oktober 2017` are `1,10,2017`, the
 * English `37.5` is `37,5`, and `09:00` is `9`.
 */
function numbersIn({ blocks }: Section): string[] {
  const text = renderBlocks(blocks)
    .replace(/https?:\S+|\S+\.(?:no|org|com)\S*/g, ' ')
    .replace(writtenDate, (_, day: string, name: string, year?: string) => {
      return [day, months.get(name.toLowerCase()), year].filter(Boolean).join('.');
    });
  const numbers = text.match(/\d+(?:[.,:]\d+)*|[½¼¾]/g) ?? [];
  return numbers.map((number) =>
    number
      .replace(/[.:]00$/, '')
      .replace(/[.:]/g, ',')
      .replace(/^0(?=\d)/, ''),
  );
}

const months = new Map(
  [
    'januar january',
    'februar february',
    'mars march',
    'april',
    'mai may',
    'juni june',
    'juli july',
    'august',
    'september',
    'oktober october',
    'november',
    'desember december',
  ].flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)),
);
const writtenDate = new RegExp(`(\\d{1,2})\\.? (${[...months.keys()].join('|')})(?: (\\d{4}))?(?!\\p{L})`, 'giu');

/** `items` less those in `others`, one for one. */
function without(items: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return items.filter((item) => {
    const index = left.indexOf(item);
    if (index >= 0) left.splice(index, 1);
    return index < 0;
  });
}

function finding(draft: ArticleDraft, line: number | null, message: string): Finding {
  return { file: draft.page.file, line, rule: 'in-step', severity: 'error', message };
}
