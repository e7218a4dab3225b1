import { lineOfWords, sentencesOf } from './article-text.ts';
import type { Corpus } from './corpus.ts';
import type { Finding } from './finding.ts';
import { doublets } from './nynorsk-spelling.ts';

/** Where nynorsk leaves a choice, the corpus makes one: each pair in use is reported once, at the first place of the rarer form. */
export function checkNynorskDoublets({ articles }: Corpus): Finding[] {
  const sentences = articles
    .filter(({ article }) => article.language === 'nn')
    .flatMap((draft) => sentencesOf(draft).map(({ text }) => ({ draft, text })));
  const using = (form: string) => {
    const word = new RegExp(`(?<!\\p{L})${form}(?!\\p{L})`, 'iu');
    return sentences.filter(({ text }) => word.test(text));
  };
  return doublets.flatMap((pair) => {
    const [common, rare] = pair
      .map((form) => ({ form, uses: using(form) }))
      .toSorted((a, b) => b.uses.length - a.uses.length);
    const first = rare?.uses[0];
    if (!common || !rare || !first) return [];
    const counts = [common, rare].map(({ form, uses }) => `«${form}» (${uses.length} sentences)`).join(' and ');
    const place = { file: first.draft.page.file, line: lineOfWords(first.draft, first.text) };
    return [{ ...place, rule: 'nynorsk-choice', severity: 'warning', message: `both ${counts} are used: choose one` }];
  });
}
