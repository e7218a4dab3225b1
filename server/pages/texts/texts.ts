import type { AnswerLanguage } from '../../../knowledge/language.ts';
import { en } from './en.ts';
import { nb, type PageTexts } from './nb.ts';
import { nn } from './nn.ts';

/** The words of the pages in each language. */
export const pageTexts: Readonly<Record<AnswerLanguage, PageTexts>> = { nb, nn, en };
