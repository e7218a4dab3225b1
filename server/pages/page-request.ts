import type { Request } from 'express';
import { type AnswerLanguage, answerLanguages } from '../../knowledge/language.ts';
import type { PageTexts } from './texts/nb.ts';
import { pageTexts } from './texts/texts.ts';

/** What every page knows of its request: the language to speak, and how it should look. */
export interface PageContext {
  readonly language: AnswerLanguage;
  readonly texts: PageTexts;
  readonly theme: Theme;
  /** Path without query, for the links that change language. */
  readonly path: string;
}

/** `auto` follows the reader's own choice. */
export type Theme = 'auto' | 'light' | 'dark';

const themes: readonly Theme[] = ['auto', 'light', 'dark'];

/** The page's context from `sprak`, `utseende` and Accept-Language. Unknown values fall back: a page is better than a refusal. */
export function pageContext(request: Request, chosen: unknown = request.query.sprak): PageContext {
  const language = answerLanguages.find((known) => known === chosen) ?? acceptedLanguage(request);
  const theme = themes.find((known) => known === request.query.utseende) ?? 'auto';
  return { language, texts: pageTexts[language], theme, path: request.path };
}

/**
 * Nynorsk for those whose browser asks for it, else bokmål. Many Norwegian readers have a browser in English: English is
 * one press away, never assumed. `no` is what older browsers call bokmål.
 */
function acceptedLanguage(request: Request): AnswerLanguage {
  return request.acceptsLanguages(['nb', 'no', 'nn']) === 'nn' ? 'nn' : 'nb';
}
