/** How the script tag asks the guide to be. */
export interface EmbedOptions {
  /** Origin of the guide: where this script came from. */
  readonly origin: string;
  readonly kommune: string | null;
  readonly language: Language;
  readonly theme: string;
}

/** Languages of the launcher. */
export type Language = 'nb' | 'nn' | 'en';

const languages: readonly string[] = ['nb', 'nn', 'en'];
const themes: readonly string[] = ['light', 'dark', 'auto'];

/** Reads `data-kommune`, `data-language` and `data-theme`; unset and unknown values fall back. Null when there is no script tag. */
export function readOptions(script: Element | null): EmbedOptions | null {
  if (!(script instanceof HTMLScriptElement) || !script.src) return null;
  const { kommune = '', language = document.documentElement.lang, theme = '' } = script.dataset;
  const short = language.slice(0, 2) === 'no' ? 'nb' : language.slice(0, 2);
  return {
    origin: new URL(script.src).origin,
    kommune: /^\d{4}$/.test(kommune) ? kommune : null,
    language: (languages.includes(short) ? short : 'nb') as Language,
    theme: themes.includes(theme) ? theme : 'auto',
  };
}

/** The address of the conversation, with nothing in it but how it should look. */
export function frameAddress({ origin, kommune, language, theme }: EmbedOptions): string {
  const query = new URLSearchParams({ sprak: language, utseende: theme });
  if (kommune) query.set('kommune', kommune);
  return `${origin}/widget?${query}`;
}
