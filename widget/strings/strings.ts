import { en } from './en.ts';
import { nb, type Strings } from './nb.ts';
import { nn } from './nn.ts';

/** The languages of the words around the answers. */
export type UiLanguage = 'nb' | 'nn' | 'en';

/** The words of each language. */
export const stringsOf: Readonly<Record<UiLanguage, Strings>> = { nb, nn, en };
