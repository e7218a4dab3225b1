import type { AnswerLanguage } from '../../language.ts';

const locales: Readonly<Record<AnswerLanguage, string>> = { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' };

/** A day as it is written in a sentence: «22. november 2026». `iso`: `YYYY-MM-DD`, with or without a time; what is no day is given back as it is. */
export function dayIn(iso: string, language: AnswerLanguage): string {
  const day = new Date(`${iso.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(day.getTime())) return iso;
  return new Intl.DateTimeFormat(locales[language], { dateStyle: 'long', timeZone: 'UTC' }).format(day);
}
