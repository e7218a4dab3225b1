/** The languages the guide knows. `nb` and `nn` are the two written forms of Norwegian, and equals; `se` is Northern Sámi. */
export type Language = 'nb' | 'nn' | 'en' | 'se';

/** The languages an answer can be written in. A question in `se` or another language gets a fixed reply. */
export type AnswerLanguage = 'nb' | 'nn' | 'en';

/** All answer languages, for loops and schemas. */
export const answerLanguages = ['nb', 'nn', 'en'] as const satisfies readonly AnswerLanguage[];

/** A text in both written forms of Norwegian; English where we have it. */
export type Localised<T = string> = { readonly nb: T; readonly nn: T; readonly en?: T };

/** The text in `language`; English falls back to bokmål, since much is written in Norwegian only. */
export function localise<T>(text: Localised<T>, language: AnswerLanguage): T {
  return text[language] ?? text.nb;
}
