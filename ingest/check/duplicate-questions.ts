import type { LayQuestion } from '../read/lay-questions.ts';
import type { Corpus } from './corpus.ts';
import type { Finding } from './finding.ts';
import { findSimilar } from './similar-texts.ts';

/** Share of words that makes two questions nearly the same. */
const leastSimilar = 0.9;

/**
 * No lay question is asked twice: the same words under two labels teach the topic model a contradiction, and under one
 * label they teach it nothing. Service intents are learned apart from the topics, so the same words may stand in both.
 */
export function checkDuplicateQuestions({ questions }: Corpus): Finding[] {
  return [[...questions.topics, ...questions.classes], questions.services].flatMap((learnedTogether) =>
    findSimilar<LayQuestion>(learnedTogether, leastSimilar).map(({ first, second, similarity }) => {
      const alike = similarity === 1 ? 'the words of' : `${Math.round(similarity * 100)} % of the words of`;
      return {
        file: second.file,
        line: second.line,
        rule: 'duplicate-question',
        severity: similarity === 1 && first.label !== second.label ? 'error' : 'warning',
        message: `«${second.text}» has ${alike} ${first.file}:${first.line}`,
      };
    }),
  );
}
