import type { Language } from '../language.ts';

/** A heading's form and the question it answers; `$1` is the heading's own subject. */
type Pattern = readonly [RegExp, string];

const patterns: Partial<Record<Language, readonly Pattern[]>> = {
  nb: [
    [/^Slik søker du (om .+)$/, 'Hvordan søker jeg $1?'],
    [/^Slik gjør du (for å .+)$/, 'Hva gjør jeg $1?'],
    [/^Hvem kan få (.+)$/, 'Hvem kan få $1?'],
    [/^Hvem har rett til (.+)$/, 'Hvem har rett til $1?'],
    [/^Hvor lenge du kan få (.+)$/, 'Hvor lenge kan jeg få $1?'],
    [/^Frist for å (.+)$/, 'Hva er fristen for å $1?'],
    [/^Klage på (.+)$/, 'Hvordan klager jeg på $1?'],
  ],
  nn: [
    [/^Slik søkjer du (om .+)$/, 'Korleis søkjer eg $1?'],
    [/^Slik gjer du (for å .+)$/, 'Kva gjer eg $1?'],
    [/^Kven kan få (.+)$/, 'Kven kan få $1?'],
    [/^Kven har rett til (.+)$/, 'Kven har rett til $1?'],
    [/^Kor lenge du kan få (.+)$/, 'Kor lenge kan eg få $1?'],
    [/^Frist for å (.+)$/, 'Kva er fristen for å $1?'],
    [/^Klage på (.+)$/, 'Korleis klagar eg på $1?'],
  ],
  en: [
    [/^How to apply for (.+)$/, 'How do I apply for $1?'],
    [/^Who can get (.+)$/, 'Who can get $1?'],
    [/^Who has the right to (.+)$/, 'Who has the right to $1?'],
    [/^How long you can get (.+)$/, 'How long can I get $1?'],
  ],
};

/** The whole question that a heading answers: «Slik søker du om pleiepenger» is «Hvordan søker jeg om pleiepenger?». Null when its form is not known. */
export function headingQuestion(heading: string, language: Language): string | null {
  const known = patterns[language]?.find(([pattern]) => pattern.test(heading));
  return known ? heading.replace(known[0], known[1]) : null;
}
