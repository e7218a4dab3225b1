import type { DataFile } from '../catalogue/data-file.ts';
import type { Corpus } from './corpus.ts';
import type { Finding } from './finding.ts';

/** Days after which a reviewed thing is old. Numbers to call in need are held to more than addresses are: issue 3, item 7. */
const limits = {
  helplines: { warnDays: 90, failDays: 180 },
  alerts: { warnDays: 90, failDays: 180 },
  services: { warnDays: 180, failDays: Number.POSITIVE_INFINITY },
};
const msPerDay = 86_400_000;

/** What has a date of review was reviewed lately, seen from `today`. */
export function checkFreshness({ files }: Corpus, today: string): Finding[] {
  const old = (
    file: DataFile<unknown> | null,
    list: keyof typeof limits,
    entries: readonly { readonly name: string; readonly day: string; readonly key: string }[],
  ) =>
    file ? entries.flatMap((entry, index) => judge(file, [list, index, entry.key], entry, limits[list], today)) : [];
  return [
    ...old(
      files.helplines,
      'helplines',
      files.helplines?.value.helplines.map(({ id, verifiedAt }) => ({
        name: id,
        day: verifiedAt,
        key: 'verifiedAt',
      })) ?? [],
    ),
    ...old(
      files.alerts,
      'alerts',
      files.alerts?.value.alerts.map(({ kind, reviewedAt }) => ({ name: kind, day: reviewedAt, key: 'reviewedAt' })) ??
        [],
    ),
    ...files.services.flatMap((file) =>
      old(
        file,
        'services',
        file.value.services.map(({ id, checkedAt }) => ({ name: id, day: checkedAt, key: 'checkedAt' })),
      ),
    ),
  ];
}

function judge(
  file: DataFile<unknown>,
  path: readonly PropertyKey[],
  { name, day, key }: { readonly name: string; readonly day: string; readonly key: string },
  { warnDays, failDays }: { readonly warnDays: number; readonly failDays: number },
  today: string,
): Finding[] {
  const ageDays = (Date.parse(today) - Date.parse(day)) / msPerDay;
  const at = { file: file.file, line: file.lineOf(path), rule: 'freshness' };
  if (ageDays < 0)
    return [{ ...at, severity: 'warning', message: `${name}: ${key} ${day} lies after today, ${today}` }];
  if (ageDays < warnDays) return [];
  const severity = ageDays >= failDays ? 'error' : 'warning';
  return [{ ...at, severity, message: `${name}: ${key} is ${ageDays} days ago, at most ${warnDays} is wanted` }];
}
