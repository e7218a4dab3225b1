import type { Corpus } from './corpus.ts';
import type { Finding } from './finding.ts';

/** How many expressions the lexicon holds at the least: issue 3, item 9. */
const leastEntries = 1200;

/** The lexicon is large enough, leads somewhere, and says one thing of each expression of a language. */
export function checkLexicon({ files }: Corpus): Finding[] {
  const size = files.lexicon.reduce((sum, { value }) => sum + value.length, 0);
  const seen = new Map<string, { readonly place: string; readonly topics: string }>();
  const found = files.lexicon.flatMap((file) =>
    file.value.flatMap(({ expression, language, kind, topics, los, now }, index): Finding[] => {
      const line = file.lineOf([index]);
      const at = { file: file.file, line, rule: 'lexicon' };
      const key = `${language} ${expression}`;
      const before = seen.get(key);
      const own = topics.toSorted().join(', ');
      if (!before) seen.set(key, { place: `${file.file}:${line}`, topics: own });
      return [
        ...(topics.length + los.length > 0
          ? []
          : [{ ...at, severity: 'error' as const, message: `«${expression}» leads nowhere` }]),
        ...(kind === 'outdated' && now === null
          ? [{ ...at, severity: 'error' as const, message: `«${expression}» is outdated: "now" is missing` }]
          : []),
        ...(before ? [repeated(at, expression, before, own)] : []),
      ];
    }),
  );
  if (size >= leastEntries) return found;
  const message = `expected ${leastEntries} expressions, found ${size}`;
  return [...found, { file: 'corpus/lexicon', line: null, rule: 'lexicon', severity: 'warning', message }];
}

function repeated(
  at: Pick<Finding, 'file' | 'line' | 'rule'>,
  expression: string,
  before: { readonly place: string; readonly topics: string },
  topics: string,
): Finding {
  if (before.topics === topics)
    return { ...at, severity: 'warning', message: `«${expression}» stands at ${before.place}` };
  const message = `«${expression}» leads to ${topics} here, and to ${before.topics} at ${before.place}`;
  return { ...at, severity: 'error', message };
}
