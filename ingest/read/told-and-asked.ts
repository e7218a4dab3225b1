import { noAlert } from '../../knowledge/safety/alert-model.ts';
import { isEnglish } from '../../knowledge/safety/read-sentence.ts';
import { splitClauses } from '../../knowledge/understanding/split-clauses.ts';
import type { LabelledText } from '../../knowledge/understanding/text-classifier.ts';

/**
 * Of how many sentences one is also told with a question behind it. Of the reviewed calm ones a fifth ask already, of
 * those that tell of danger a thirtieth: with these shares a question says nothing about danger.
 */
const askedEvery = { danger: 4, calm: 12 } as const;
const borders = { english: [', and ', ', ', ' and ', ', but '], norwegian: [', og ', ', ', ' og ', ', men '] } as const;
/** A step through the questions that comes past all of them: any large prime. */
const stride = 7919;

/**
 * Sentences with a question in the same language behind them, in the same breath: «Han puster ikke, og hvordan søker vi om
 * pleiepenger». People who are afraid ask about money too, and whether somebody is in danger does not depend on it.
 * Deterministic.
 */
export function toldAndAsked(told: readonly LabelledText[], questions: readonly string[]): LabelledText[] {
  const asking = questions.filter((question) => splitClauses(`x, ${question}`).length > 1);
  const byLanguage = {
    english: asking.filter(isEnglish),
    norwegian: asking.filter((question) => !isEnglish(question)),
  };
  return told.flatMap(({ text, label }, index) => {
    if (index % (label === noAlert ? askedEvery.calm : askedEvery.danger) !== 0) return [];
    if (splitClauses(text).length > 1) return [];
    const language = isEnglish(text) ? 'english' : 'norwegian';
    const question = byLanguage[language][(index * stride) % byLanguage[language].length];
    if (question === undefined) return [];
    const border = borders[language][index % borders[language].length];
    const begun = text.replace(/[\s.!?…]+$/u, '');
    return [{ text: `${begun}${border}${question.charAt(0).toLowerCase()}${question.slice(1)}`, label }];
  });
}
