import type { Settings } from '../settings.ts';
import { createPhraseFinder, foldText } from '../text/phrases.ts';
import { tokenise } from '../text/tokenise.ts';
import type { TopicPrediction, Understanding } from '../understanding/understanding.ts';
import { medicalAdvice, ownCase, smallTalk } from './scope-rules.ts';

/**
 * What kind of reply a question calls for. `out-of-scope` is another world than ours; `not-covered` is a neighbour that
 * families ask about and no topic treats; `unclear` is about us and about no topic more than another; `other-language` is
 * a language that no answer can be written in.
 */
export type Scope =
  | 'in-scope'
  | 'out-of-scope'
  | 'not-covered'
  | 'medical-advice'
  | 'own-case'
  | 'small-talk'
  | 'unclear'
  | 'other-language';

/** Words up to which a greeting is all there is. */
const smallTalkWords = 6;
/** Belief that must be left beside one's own case to tell whose world it is. */
const leastRest = 0.1;
/** Belief in a topic from which a rule for small talk gives way. */
const topicSpeaksAt = 0.6;

const advice = createPhraseFinder(medicalAdvice);
const own = createPhraseFinder(ownCase);
const greeting = createPhraseFinder(smallTalk);

/**
 * Whether the question may be answered from articles. A rule decides alone; a class of the topic model decides when it
 * is believed as far as `settings.scope` asks. One's own case says how one asks, and not about what: which world it is in is
 * read from the other beliefs («når er passet mitt klart?»). Text that tries to instruct the guide is text like any other.
 */
export function scopeOf(text: string, understanding: Understanding, settings: Settings['scope']): Scope {
  const folded = foldText(text);
  const prediction = understanding.needs[0]?.prediction;
  const believed = (kind: Exclude<keyof TopicPrediction['classes'], 'topic'>) => prediction?.classes[kind] ?? 0;
  const first = prediction?.topics[0]?.p ?? 0;

  if (advice.find(folded).length > 0 || believed('medical-advice') >= settings.medicalAdvice) return 'medical-advice';
  if (own.find(folded).length > 0) return 'own-case';
  const [outside, uncovered] = [believed('out-of-scope'), believed('not-covered')];
  const isOwn = believed('own-case') >= settings.ownCase;
  const rest = isOwn ? Math.max(1 - believed('own-case'), leastRest) : 1;
  const isElsewhere = outside + uncovered >= settings.outOfScope * rest;
  if (isOwn && !isElsewhere) return 'own-case';
  if (isOnlyGreeting(text, folded) && first < topicSpeaksAt) return 'small-talk';
  if (understanding.language === 'se' || understanding.language === 'other') return 'other-language';
  if (understanding.isFollowUp) return 'in-scope';
  if (believed('small-talk') >= settings.smallTalk) return 'small-talk';
  const unclear = believed('unclear');
  if (unclear >= settings.unclear || (unclear > settings.unclearBy * first && !isElsewhere)) return 'unclear';
  if (!isElsewhere) return 'in-scope';
  return outside >= uncovered ? 'out-of-scope' : 'not-covered';
}

function isOnlyGreeting(text: string, folded: string): boolean {
  return tokenise(text).length <= smallTalkWords && greeting.find(folded)[0]?.start === 0;
}
