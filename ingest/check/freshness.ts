import type { Corpus } from './corpus.ts';
import type { Finding } from './finding.ts';

/** Something that somebody checked on a day, and where that day stands. */
interface Reviewed {
  readonly name: string;
  /** ISO date. */
  readonly day: string;
  readonly file: string;
  readonly line: number;
}

/** Numbers and texts for those in need: issue 3, item 7. */
const urgent = { warnDays: 90, failDays: 180 };
/** Law changes with the year, and addresses move; an old one is to be read again, and is no fault yet. */
const ordinary = { warnDays: 365, failDays: Number.POSITIVE_INFINITY };
const msPerDay = 86_400_000;

/** What has a date of review was reviewed lately, seen from `today`. */
export function checkFreshness(corpus: Corpus, today: string): Finding[] {
  return [
    ...[...helplinesOf(corpus), ...alertsOf(corpus)].flatMap((entry) => judge(entry, urgent, today)),
    ...[...servicesOf(corpus), ...articlesOf(corpus)].flatMap((entry) => judge(entry, ordinary, today)),
  ];
}

function judge({ name, day, ...place }: Reviewed, limits: typeof urgent, today: string): Finding[] {
  const ageDays = (Date.parse(today) - Date.parse(day)) / msPerDay;
  const finding = (severity: Finding['severity'], message: string): Finding => {
    return { ...place, rule: 'freshness', severity, message: `${name} was reviewed ${day}, ${message}` };
  };
  if (ageDays < 0) return [finding('warning', `which lies after today, ${today}`)];
  if (ageDays < limits.warnDays) return [];
  return [finding(ageDays >= limits.failDays ? 'error' : 'warning', `${ageDays} days ago`)];
}

function helplinesOf({ files: { helplines: file } }: Corpus): Reviewed[] {
  if (!file) return [];
  return file.value.helplines.map(({ id, verifiedAt }, index) => {
    return { name: id, day: verifiedAt, file: file.file, line: file.lineOf(['helplines', index, 'verifiedAt']) };
  });
}

function alertsOf({ files: { alerts: file } }: Corpus): Reviewed[] {
  if (!file) return [];
  return file.value.alerts.map(({ kind, reviewedAt }, index) => {
    return { name: kind, day: reviewedAt, file: file.file, line: file.lineOf(['alerts', index, 'reviewedAt']) };
  });
}

function servicesOf({ files }: Corpus): Reviewed[] {
  return files.services.flatMap((file) =>
    file.value.services.map(({ id, checkedAt }, index) => {
      return { name: id, day: checkedAt, file: file.file, line: file.lineOf(['services', index, 'checkedAt']) };
    }),
  );
}

function articlesOf({ articles }: Corpus): Reviewed[] {
  return articles.flatMap(({ article: { id, dates }, page, lineOf }) =>
    dates.reviewedAt === null
      ? []
      : [{ name: id, day: dates.reviewedAt, file: page.file, line: lineOf(['reviewedAt']) }],
  );
}
