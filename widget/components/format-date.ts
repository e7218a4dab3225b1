import type { UiLanguage } from '../strings/strings.ts';

const locales: Readonly<Record<UiLanguage, string>> = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' };

/** An ISO date (`2026-11-22`) as it is read: «22. november 2026». What is no date comes back as it was. */
export function formatDate(iso: string, language: UiLanguage): string {
  const date = new Date(`${iso.slice(0, 10)}T12:00:00Z`);
  if (Number.isNaN(date.getTime())) return iso;
  return new Intl.DateTimeFormat(locales[language], { dateStyle: 'long', timeZone: 'UTC' }).format(date);
}
