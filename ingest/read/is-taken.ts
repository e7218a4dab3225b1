import type { SourceEntry } from '../sources.ts';

/** Whether a source takes the page at `path` (starting with `/`): in `allow` where there is one, and not in `deny`. */
export function isTaken({ allow, deny }: Pick<SourceEntry, 'allow' | 'deny'>, path: string): boolean {
  return (allow.length === 0 || allow.some((pattern) => pattern.test(path))) && !deny.some((p) => p.test(path));
}
