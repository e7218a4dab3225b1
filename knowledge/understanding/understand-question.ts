import type { AnswerLanguage } from '../language.ts';
import type { Question } from '../question.ts';
import { type DetectedLanguage, detectLanguage } from '../text/language.ts';
import { childAgeIn, speaksAsChild } from './child.ts';
import { asksForSomeoneElse, namesNoSubject, type ResolvedQuestion, resolveFollowUp } from './follow-up.ts';
import { meanPrediction } from './mean-prediction.ts';
import { questionKindOf } from './question-kind.ts';
import { type MessageReader, splitNeeds } from './split-needs.ts';
import type { TopicPrediction, Understanding } from './understanding.ts';

/**
 * Reads a redacted question in its conversation. Deterministic; nothing is added that nobody said. `asks`: the part of
 * the question that asks for something, when the rest is an alarm that was met already.
 */
export function understandQuestion(
  question: Question,
  reader: MessageReader,
  asks: string = question.text,
): Understanding {
  const turn = resolveFollowUp(asks, question.history, reader);
  const asked = detectLanguage(question.text);
  const earlier = question.history.map((turn) => turn.question);
  return {
    language: asked,
    answerLanguage: answerLanguageOf(question, asked),
    resolved: turn.resolved,
    isFollowUp: turn.isFollowUp,
    needs: needsOf(asks, turn, reader),
    childAge: [question.text, ...earlier.toReversed()].map(childAgeIn).find((age) => age !== null) ?? null,
    isChild: [question.text, ...earlier].some((text) => speaksAsChild(text, question.audience)),
  };
}

/** The language to answer in: what the person chose, else the one asked in; Norwegian when that is none of ours. */
export function answerLanguageOf(
  question: Question,
  asked: DetectedLanguage = detectLanguage(question.text),
): AnswerLanguage {
  if (question.language) return question.language;
  if (asked === 'se') return 'nb';
  return asked === 'other' ? 'en' : asked;
}

/**
 * A follow-up asks one thing of its own kind about what was asked before; its kind is the base's when it names only a new
 * subject. What is asked before and both questions together count alike for the topic, unless it names one of its own, or
 * none: «hvor lang tid har vi på å klage?» after hjelpestønad is about a complaint to Nav, and not about complaints, and
 * «gjelder det søsteren også?» is not about brothers and sisters.
 */
function needsOf(
  text: string,
  { resolved, base, isSwitch }: ResolvedQuestion,
  reader: MessageReader,
): Understanding['needs'] {
  if (base === null) return splitNeeds(text, reader);
  const { topicModel } = reader;
  const own = questionKindOf(text);
  const asked = own === 'general' ? { asks: resolved, kind: questionKindOf(base) } : { asks: text, kind: own };
  return [{ query: resolved, ...asked, prediction: isSwitch ? topicModel.predict(text) : predictionFor(text) }];

  function predictionFor(followUp: string): TopicPrediction {
    const before = topicModel.predict(base ?? '');
    const together = meanPrediction(before, topicModel.predict(resolved));
    const keepsSubject = namesNoSubject(followUp) || asksForSomeoneElse(followUp, reader);
    return keepsSubject ? { ...together, topics: before.topics } : together;
  }
}
