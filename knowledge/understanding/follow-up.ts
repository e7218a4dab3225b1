import type { Turn } from '../question.ts';
import { bridgeWord } from '../text/nynorsk.ts';
import { createPhraseFinder, foldText } from '../text/phrases.ts';
import { isStopWord } from '../text/stop-words.ts';
import { tokenise } from '../text/tokenise.ts';
import type { TopicModel } from './understanding.ts';

/** Content words at or below which a question without a topic of its own leans on what was asked before. */
const fewWords = 3;
/** Content words at or below which a question leans unless its topic is as good as certain. */
const veryFewWords = 2;
/** Belief in a topic at which a short question stands alone, and a very short one. */
const ownTopicAt = 0.99;
const certainAt = 0.9;

/** Words of any subject: a question with no other content words leans on the one before, whatever the topic model hears in them. */
const ofAnySubject = new Set(
  'frist fristen fristene klagefrist klagefristen klagefristene søknad søknaden søke søker søkt skjema skjemaet klage klager beløp beløpet penger pengene lenge mange alder krav kravene vilkår vilkårene barnet far mor begge samtidig dele søsken steforeldre besteforeldre lov loven bestemmer avgjør deadline apply long'.split(
    ' ',
  ),
);

/** What a question means in its conversation. */
export interface ResolvedQuestion {
  /** The question with the question it leans on before it; the question itself otherwise. */
  readonly resolved: string;
  readonly isFollowUp: boolean;
  /** The question that is leant on; null when none is. */
  readonly base: string | null;
}

const leaning = createPhraseFinder([
  'og|men hvor|kor|hva|kva|hvem|kven|når|hvordan|korleis|hvis|viss|om|kan|gjelder|gjeld|må|får|for|with|how|what|when|who',
  'hva|kva|ka med|om',
  'gjelder|gjeld|gjæld|gjell det|dette|den',
  'det|dette|den|de|dei|disse|desse .. også|òg',
  'kan|må|skal|får|søker|søkjer|klager jeg|vi|eg|me|man .. det|dette|den|dei|det|dem',
  'hvor|kor lenge|mye|mykje',
  'hva|kva da|så',
  'hvorfor|kvifor|koffor',
  'what|how about',
  'and|but',
  'does|is|can|do it|that|they|this',
  'da|så|then',
  'i så fall|tilfelle',
]);

/** «Og mat da?»: goes on with what was asked, whatever the word means elsewhere. */
const goesOn = /^(?:og|men|and|but)\s/iu;

/**
 * Fills in what a follow-up leaves unsaid with the nearest earlier question that stands alone. Only the person's own
 * words are used: «og hvor lenge?» after a question about pleiepenger becomes both questions, never more.
 */
export function resolveFollowUp(text: string, history: readonly Turn[], topicModel: TopicModel): ResolvedQuestion {
  const base = history.length > 0 && leans(text, topicModel) ? standingAlone(history, topicModel) : null;
  if (base === null) return { resolved: text, isFollowUp: false, base: null };
  return { resolved: `${base}\n${text}`, isFollowUp: true, base };
}

function standingAlone(history: readonly Turn[], topicModel: TopicModel): string | null {
  const alone = history.findLast(({ question }) => !leans(question, topicModel));
  return alone?.question ?? history[0]?.question ?? null;
}

/** Whether a text asks for something without saying about what: «hvor søker jeg», «søknad». */
export function namesNoSubject(text: string): boolean {
  return contentWords(text).every((word) => ofAnySubject.has(word));
}

function contentWords(text: string): string[] {
  return tokenise(text)
    .map(bridgeWord)
    .filter((word) => !isStopWord(word));
}

function leans(text: string, topicModel: TopicModel): boolean {
  const words = contentWords(text);
  const folded = foldText(text);
  const first = leaning.find(folded)[0];
  const { topics } = topicModel.predict(text);
  const belief = topics[0]?.p ?? 0;
  if (words.every((word) => ofAnySubject.has(word))) return true;
  if (words.length <= veryFewWords && (belief < certainAt || goesOn.test(text))) return true;
  if (belief >= ownTopicAt) return false;
  if (words.length <= fewWords && first) return true;
  return first?.start === 0 && words.length <= fewWords * 2;
}
