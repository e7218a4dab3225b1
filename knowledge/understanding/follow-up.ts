import type { Knowledge } from '../knowledge.ts';
import type { Turn } from '../question.ts';
import { contentWords } from '../text/content-words.ts';
import { bridgeWord } from '../text/nynorsk.ts';
import { createPhraseFinder, foldText } from '../text/phrases.ts';
import { tokenise } from '../text/tokenise.ts';
import { namedTopics } from './compared-topics.ts';

/** Words of a follow-up: what is longer tells its own story, unless it goes on openly. */
const briefWords = 8;
const openingWords = 12;
/** Content words at or below which a question that refers back leans, and one that the model is unsure of. */
const fewWords = 3;
const unsureWords = 4;
/** Content words at or below which a question leans unless its topic is as good as certain. */
const veryFewWords = 2;
/** Belief in a topic at which a very short question stands alone, and a longer one. */
const certainAt = 0.9;
const likelyAt = 0.5;

/** Words of any subject: a question with no other content words leans on the one before, whatever the topic model hears in them. */
const ofAnySubject = new Set(
  'selv sjølv sjøl koster koste kostar koste gratis betale betaler betalt ansvar ansvaret vedtak vedtaket skje skjer hender free cost costs pay happens take takes apply responsible decides frist fristen fristene klagefrist klagefristen klagefristene søknad søknaden søke søker søkt skjema skjemaet klage klager beløp beløpet penger pengene lenge mange alder krav kravene vilkår vilkårene barnet far mor begge samtidig dele søsken steforeldre besteforeldre lov loven bestemmer avgjør deadline apply long å tid tiden tida lang langt klagen klaga sende sender sendt svar svaret avslag avslaget nei complain complaint appeal refused time'.split(
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
  /** It names a subject of its own: only what is asked of it is taken from the base. */
  readonly isSwitch: boolean;
}

/** What a conversation is read by: the topic model, and the names that tell that a question has a subject of its own. */
export type ConversationReader = Pick<Knowledge, 'topicModel' | 'catalogue'>;

/** «Og mat da?», «hva med hjelpestønad?»: goes on with what was asked, whatever the words mean elsewhere. */
const goesOn = createPhraseFinder(['og|men|and|but|enn|so|så', 'hva|kva|ka|ke med|om|hvis|viss', 'what|how about|if']);
/** The same is asked for someone else: «gjelder det søsken også?». */
const asksTheSame = createPhraseFinder([
  'gjelder|gjeld|gjæld|gjell det|dette|den|samme|same|ho|han',
  'er|får|kan|har .. det|dette|samme|same .. også|òg|og',
  'det|dette samme|same',
  'does|do|is it|that|this|the .. apply|same|too',
  'the same',
]);
/** Words that stand for what was spoken of. «Han» and «hun» do not count: they are the child, in every question. */
const refersBack = createPhraseFinder([
  'det|dette|den|dei|dem|disse|desse|da|då|slik',
  'hva|kva|ka skjer|hender hvis|viss|om|når',
  'it|that|this|they|them|then',
  'what happens if|when',
]);

/**
 * Fills in what a follow-up leaves unsaid with the nearest earlier question that stands alone. Only the person's own
 * words are used: «og hvor lenge?» after a question about pleiepenger becomes both questions, never more.
 */
export function resolveFollowUp(text: string, history: readonly Turn[], reader: ConversationReader): ResolvedQuestion {
  const role = history.length > 0 ? roleOf(text, reader) : 'alone';
  const base = role === 'alone' ? null : standingAlone(history, reader);
  if (base === null) return { resolved: text, isFollowUp: false, base: null, isSwitch: false };
  return { resolved: `${base}\n${text}`, isFollowUp: true, base, isSwitch: role === 'switch' };
}

function standingAlone(history: readonly Turn[], reader: ConversationReader): string | null {
  const alone = history.findLast(({ question }) => roleOf(question, reader) !== 'leans');
  return alone?.question ?? history[0]?.question ?? null;
}

/** Whether a text asks for something without saying about what: «hvor søker jeg», «søknad». */
export function namesNoSubject(text: string): boolean {
  return bridgedWords(text).every((word) => ofAnySubject.has(word));
}

/** Whether a text asks the same for someone else, and of nothing else: «does the same apply to his sister?». */
export function asksForSomeoneElse(text: string, { catalogue }: Pick<ConversationReader, 'catalogue'>): boolean {
  return isTheSame(text) && namedTopics(text, catalogue.topics).length === 0;
}

function isTheSame(text: string): boolean {
  return tokenise(text).length <= openingWords && asksTheSame.find(foldText(text)).length > 0;
}

/** Content words as written in bokmål. */
function bridgedWords(text: string): string[] {
  return contentWords(text).map(bridgeWord);
}

/** `leans`: about what was asked before. `switch`: asks the same of another subject, which it names. */
type Role = 'alone' | 'leans' | 'switch';

function roleOf(text: string, { topicModel, catalogue }: ConversationReader): Role {
  const words = bridgedWords(text);
  const own = words.filter((word) => !ofAnySubject.has(word));
  const folded = foldText(text);
  const length = tokenise(text).length;
  const opens = length <= openingWords && goesOn.find(folded)[0]?.start === 0;
  // «Klage» names topics of its own; after another it is asked of that.
  if (own.length === 0 || isTheSame(text)) return 'leans';
  if (namedTopics(text, catalogue.topics).length > 0) return opens && words.length <= fewWords ? 'switch' : 'alone';
  if (opens) return 'leans';
  if (length > briefWords) return 'alone';
  if (words.length <= fewWords && refersBack.find(folded).length > 0) return 'leans';
  const beliefIn = (asked: string) => topicModel.predict(asked).topics[0]?.p ?? 0;
  if (words.length <= veryFewWords && beliefIn(own.length < words.length ? own.join(' ') : text) < certainAt)
    return 'leans';
  return words.length <= unsureWords && beliefIn(text) < likelyAt ? 'leans' : 'alone';
}
