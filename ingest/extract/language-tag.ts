import type { Language } from '../../knowledge/language.ts';

/** Codes of BCP 47. «Norwegian» alone tells neither form; other Sámi languages than the northern are told as Sámi too. */
const languages: Readonly<Record<string, Language>> = {
  nb: 'nb',
  nn: 'nn',
  en: 'en',
  se: 'se',
  sme: 'se',
  smi: 'se',
  smj: 'se',
  sma: 'se',
};

/** The language that a `lang` attribute states; null when it states none we know. */
export function languageOfTag(tag: string | undefined): Language | null {
  return languages[tag?.trim().toLowerCase().split(/[-_]/)[0] ?? ''] ?? null;
}
