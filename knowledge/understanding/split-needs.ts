import { placeholder } from '../text/personal-data.ts';
import { splitSentences } from '../text/sentences.ts';
import { namesNoSubject } from './follow-up.ts';
import { meanPrediction } from './mean-prediction.ts';
import { questionKindOf } from './question-kind.ts';
import type { Need, QuestionKind, TopicModel } from './understanding.ts';

/** Needs answered in one reply at most. */
const maxNeeds = 3;
/** Belief in its topic that a part of a message needs to be a need of its own. */
const ownNeedAt = 0.4;

const asking =
  'hva|hvem|hvor|hvordan|når|kan|får|har|må|er det|finnes|kva|kven|kor|korleis|finst|what|how|who|when|where|can|is there';
const asks = new RegExp(`\\?\\s*$|^(?:og |men |så )?(?:${asking})(?!\\p{L})`, 'iu');
/** Where one sentence asks for one thing more: «…, og hvordan …», «…, hva med …». */
const further = new RegExp(
  `,?\\s+(?:og|samt|and)\\s+(?=(?:${asking})(?!\\p{L}))|,\\s+(?=(?:${asking})(?!\\p{L}))`,
  'iu',
);

/**
 * The needs in a message, in its order, at least one. A message is split only where two of its questions are about
 * different topics that the model is sure of; what tells but does not ask stays with every need, since it says what the
 * questions are about.
 */
export function splitNeeds(text: string, topicModel: TopicModel, inheritedKind: QuestionKind | null): readonly Need[] {
  const query = withoutPlaceholders(text);
  const whole = (): Need => ({
    query,
    asks: query,
    kind: kindOf(query, inheritedKind),
    prediction: topicModel.predict(query),
  });
  const sentences = splitSentences(query);
  const parts = sentences.flatMap((sentence) => (asks.test(sentence) ? sentence.split(further) : sentence));
  const questions = parts.filter((part) => asks.test(part));
  if (questions.length < 2) return [whole()];

  const story = parts.filter((part) => !asks.test(part)).join(' ');
  const needs = new Map<string, Need>();
  for (const question of questions) {
    if (namesNoSubject(question)) continue;
    const alone = topicModel.predict(question);
    const prediction = story === '' ? alone : meanPrediction(topicModel.predict(`${story} ${question}`), alone);
    const [first] = prediction.topics;
    if (!first || first.p < ownNeedAt || prediction.classes.topic < 0.5) continue;
    const same = needs.get(first.id);
    const joined = same ? `${same.query} ${question}` : question;
    needs.set(first.id, { query: joined, asks: joined, kind: same?.kind ?? kindOf(question, null), prediction });
  }
  return needs.size < 2 ? [whole()] : [...needs.values()].slice(0, maxNeeds);
}

/** The last sentence that asks decides what is asked for: what comes before it tells the story. */
function kindOf(text: string, inherited: QuestionKind | null): QuestionKind {
  const kinds = splitSentences(text)
    .toReversed()
    .map(questionKindOf)
    .filter((kind) => kind !== 'general');
  const firm = kinds.find((kind) => kind !== 'what' && kind !== 'which') ?? kinds[0];
  return firm ?? inherited ?? 'general';
}

function withoutPlaceholders(text: string): string {
  return text.replace(placeholder, ' ').replace(/ {2,}/g, ' ').trim() || text;
}
