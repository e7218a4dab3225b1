import { findingAt, sentencesOf } from './article-text.ts';
import type { Corpus } from './corpus.ts';
import type { Finding } from './finding.ts';

const amount = /\d[\d .,]*\s?(?:kr|kroner|NOK)(?!\p{L})|(?<!\p{L})(?:kr|NOK)\.? ?\d[\d .]*|\d,-/iu;
/** An amount in words may be one that stands in law, such as NPE's ten thousand kroner: somebody must look. */
const inWords =
  /(?<!\p{L})(?:hundre|tusen|millionar?|million(?:er)?|hundred|thousand)(?: \p{L}+)? (?:kroner|NOK)(?!\p{L})/iu;

/** No amount that changes each year: the rule and a link to the rates are written instead. Shares of G may stand. */
export function checkAmounts({ articles }: Corpus): Finding[] {
  return articles.flatMap((draft) =>
    sentencesOf(draft).flatMap(({ text }) => {
      const written = amount.exec(text);
      const found = written ?? inWords.exec(text);
      if (!found) return [];
      const message = `«${found[0].trim()}» is an amount: write the rule and link to the rates`;
      return [findingAt(draft, text, { rule: 'amount', severity: written ? 'error' : 'warning', message })];
    }),
  );
}
