import type { Catalogue } from '../../knowledge/catalogue.ts';
import { answerLanguages } from '../../knowledge/language.ts';
import type { ArticleDraft } from '../extract/page-to-article.ts';
import { findingAt, sentencesIn } from './article-text.ts';
import type { Corpus } from './corpus.ts';
import type { Finding } from './finding.ts';

/** Characters in a row that two articles may not share. */
const runLength = 40;

/** What may be the same anywhere: a sentence with a phone number or opening hours, and addresses. */
const contactFact = /(?:\d[\s.]?){8}|(?<!\d)(?:11\d|116 ?1\d\d|800 ?\d\d ?\d\d\d|0\d{4})(?!\d)/;
const address = /https?:\S+|\S+\.(?:no|org|com)(?:\/\S*)?/g;

interface Stretch {
  readonly draft: ArticleDraft;
  readonly text: string;
}

/** No two articles of one language say the same thing in the same words: an answer would say it twice. */
export function checkSharedRuns({ articles, catalogue }: Corpus): Finding[] {
  return answerLanguages.flatMap((language) => {
    const names = namesIn(catalogue, language);
    const own = articles.filter(({ article }) => article.language === language);
    return findRuns(own.flatMap((draft) => stretchesOf(draft, names))).map(({ draft, text: run, other }) => {
      const text = run.replace(/^[^\p{L}\p{N}]+|\s+$/gu, '');
      const shown = text.length > 80 ? `${text.slice(0, 80)}…` : text;
      const message = `${run.length} characters as in ${other.page.file}: «${shown}»`;
      return findingAt(draft, text, { rule: 'shared-run', severity: 'error', message });
    });
  });
}

/** The official names, which nobody can write otherwise, longest first. */
function namesIn(catalogue: Catalogue, language: 'nb' | 'nn' | 'en'): string[] {
  const localised = [
    ...catalogue.topics.flatMap(({ names, terms }) => [names[language] ?? '', ...(terms[language] ?? [])]),
    ...[...catalogue.services.map(({ names }) => names), ...catalogue.helplines.map(({ name }) => name)].map(
      (name) => name[language] ?? '',
    ),
  ];
  return [...new Set(localised)].filter((name) => name.includes(' ')).toSorted((a, b) => b.length - a.length);
}

/** The text of each section, cut where something stands that may be the same. English glosses (`(avlastning)`) are such. */
function stretchesOf(draft: ArticleDraft, names: readonly string[]): Stretch[] {
  const cut = '\n';
  return draft.article.sections.flatMap((section) => {
    const text = sentencesIn(section)
      .map((sentence) => (contactFact.test(sentence) ? cut : sentence))
      .join(' ')
      .replace(address, cut)
      .replace(draft.article.language === 'en' ? /\([^)]*\)/g : /$^/, cut);
    const masked = names.reduce((rest, name) => rest.replaceAll(name, cut), text);
    return masked
      .split(cut)
      .map((part) => part.replace(/\s+/g, ' '))
      .filter((part) => part.length >= runLength)
      .map((part) => ({ draft, text: part }));
  });
}

/** Every longest run that a stretch shares with one of an earlier article, once. One look-up a character. */
function findRuns(stretches: readonly Stretch[]): { draft: ArticleDraft; text: string; other: ArticleDraft }[] {
  const seen = new Map<string, { readonly stretch: Stretch; readonly at: number }>();
  const runs: { draft: ArticleDraft; text: string; other: ArticleDraft }[] = [];
  for (const stretch of stretches) {
    const { draft, text } = stretch;
    let end = 0;
    for (let at = 0; at + runLength <= text.length; at += 1) {
      const window = text.slice(at, at + runLength);
      const before = seen.get(window);
      if (before === undefined) seen.set(window, { stretch, at });
      else if (before.stretch.draft !== draft && at + runLength > end) {
        const length = commonLength(text, at, before.stretch.text, before.at);
        runs.push({ draft, text: text.slice(at, at + length), other: before.stretch.draft });
        end = at + length;
      }
    }
  }
  return runs;
}

function commonLength(a: string, fromA: number, b: string, fromB: number): number {
  let length = 0;
  while (fromA + length < a.length && a[fromA + length] === b[fromB + length]) length += 1;
  return length;
}
