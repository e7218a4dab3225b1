/** How the script tag, or a place of its own, asks the guide to be. */
export interface EmbedOptions {
  /** Origin of the guide: where this script came from. */
  readonly origin: string;
  readonly kommune: string | null;
  readonly language: Language;
  readonly theme: string;
  /** `#rrggbb` for buttons and links; null leaves it to `--livsveiviser-colour`, or to us. */
  readonly colour: string | null;
}

/** Languages of the launcher. */
export type Language = 'nb' | 'nn' | 'en';

const languages: readonly string[] = ['nb', 'nn', 'en'];
const themes: readonly string[] = ['light', 'dark', 'auto'];

/** Reads `data-kommune`, `-language`, `-theme` and `-colour`; unset and unknown values fall back. `origin` is the guide's. */
export function readOptions(
  origin: string,
  { kommune = '', language = document.documentElement.lang, theme = '', colour = '' }: DOMStringMap,
): EmbedOptions {
  const short = language.slice(0, 2) === 'no' ? 'nb' : language.slice(0, 2);
  return {
    origin,
    kommune: /^\d{4}$/.test(kommune) ? kommune : null,
    language: (languages.includes(short) ? short : 'nb') as Language,
    theme: themes.includes(theme) ? theme : 'auto',
    colour: /^#[\da-f]{6}$/i.test(colour) ? colour : null,
  };
}

/** The address of the conversation, with nothing in it but how it should look. `colour` is `#rrggbb`, or null for ours. */
export function frameAddress({ origin, kommune, language, theme }: EmbedOptions, colour: string | null): string {
  const query = new URLSearchParams({ sprak: language, utseende: theme });
  if (kommune) query.set('kommune', kommune);
  if (colour) query.set('farge', colour.slice(1));
  return `${origin}/widget?${query}`;
}
