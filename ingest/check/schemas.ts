import type { Problem } from '../problem.ts';
import type { Corpus } from './corpus.ts';
import type { Finding } from './finding.ts';

/**
 * What reading the corpus found: files that break their schema, ids that lead nowhere, pages that were passed over. What
 * ingest forgives in other people's pages is an error in ours; that Los itself has loose ends is not ours to mend.
 */
export function checkSchemas({ problems }: Corpus): Finding[] {
  return problems.map(({ file, line, reason, ...problem }) => ({
    file,
    line,
    rule: 'schema',
    severity: isOurs({ file, ...problem }) ? 'error' : 'warning',
    message: reason,
  }));
}

function isOurs({ file, outcome }: Pick<Problem, 'file' | 'outcome'>): boolean {
  return outcome !== 'skipped' && !file.endsWith('los.json');
}
