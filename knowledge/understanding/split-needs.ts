import type { Knowledge } from '../knowledge.ts';
import { contentWords } from '../text/content-words.ts';
import { placeholder } from '../text/personal-data.ts';
import { splitSentences } from '../text/sentences.ts';
import { tokenise } from '../text/tokenise.ts';
import { asksSomething, splitAsked } from './asking.ts';
import { aboutTopics, alternatives } from './compared-topics.ts';
import { namesNoSubject } from './follow-up.ts';
import { logisticSum } from './logistic-sum.ts';
import { meanPrediction } from './mean-prediction.ts';
import { needCandidates } from './need-signs.ts';
import { questionKindOf } from './question-kind.ts';
import type { Belief, Need, QuestionKind, TopicModel, TopicPrediction } from './understanding.ts';

/** Needs answered in one reply at most. */
const maxNeeds = 3;
/** Belief in its topic that a question of a message needs to be a need of its own. */
const ownNeedAt = 0.4;
/** Belief in topics of ours below which nothing is told apart: what is another world's has no needs. */
const oursAt = 0.5;
/** Belief in a topic that is named as one of two, at the least. */
const namedBelief = 0.6;
/** Kinds of question that ask for several things together. */
const together: ReadonlySet<QuestionKind> = new Set(['difference', 'combine']);

/** What a message is read by. */
export type MessageReader = Pick<Knowledge, 'topicModel' | 'catalogue' | 'settings'>;

/**
 * The needs in a message, at least one. Questions about different topics are told apart, in the order of the message; a
 * question or a story that is likely to be about several topics («stol, parkering og bil») is a need for each, the likeliest
 * first, or one need about all when it asks for a difference or for two things at once.
 */
export function splitNeeds(text: string, reader: MessageReader): readonly Need[] {
  const query = withoutPlaceholders(text);
  const questions = differentQuestions(query, reader.topicModel);
  if (questions.length > 1) return questions;
  const prediction = reader.topicModel.predict(query);
  const whole: Need = { query, asks: query, kind: kindOf(query), prediction };
  const wanted = prediction.classes.topic < oursAt ? [] : wantedTopics(query, prediction, reader);
  if (wanted.length < 2) return [whole];
  const topics = wanted.map(({ id }) => id);
  if (together.has(whole.kind)) return [{ ...whole, prediction: aboutTopics(prediction, topics) }];
  return wanted.map((belief) => ({ ...whole, prediction: believing(prediction, belief, topics) }));
}

/**
 * The questions of a message that are about different topics, each of which the model is sure of; what tells but does not
 * ask stays with every need, since it says what the questions are about.
 */
function differentQuestions(query: string, topicModel: TopicModel): readonly Need[] {
  const sentences = splitSentences(query);
  const parts = sentences.flatMap((sentence) => (asksSomething(sentence) ? splitFurther(sentence) : sentence));
  const questions = parts.filter(asksSomething);
  if (questions.length < 2) return [];

  const story = parts.filter((part) => !asksSomething(part)).join(' ');
  const needs = new Map<string, Need>();
  for (const question of questions) {
    if (namesNoSubject(question)) continue;
    const alone = topicModel.predict(question);
    const prediction = story === '' ? alone : meanPrediction(topicModel.predict(`${story} ${question}`), alone);
    const [first] = prediction.topics;
    if (!first || first.p < ownNeedAt || prediction.classes.topic < oursAt) continue;
    const same = needs.get(first.id);
    const joined = same ? `${same.query} ${question}` : question;
    needs.set(first.id, { query: joined, asks: joined, kind: same?.kind ?? kindOf(question), prediction });
  }
  return [...needs.values()].slice(0, maxNeeds);
}

/** A sentence in its questions; «når er det Nav, og når er det sykehuset som låner ut» asks one, of which each half says little. */
function splitFurther(sentence: string): readonly string[] {
  const questions = splitAsked(sentence);
  const beginnings = new Set(questions.map((question) => tokenise(question)[0]));
  const isOne = beginnings.size === 1 && questions.some((question) => contentWords(question).length < 2);
  return isOne ? [sentence] : questions;
}

/** The topics that are likely to be asked about, the likeliest first. */
function wantedTopics(query: string, prediction: TopicPrediction, reader: MessageReader): readonly Belief[] {
  const { at, weights } = reader.settings.needs;
  const named = alternatives(query, reader.catalogue.topics).map((id) => ({ id, p: namedBelief }));
  const likely = needCandidates(query, prediction, reader)
    .map(({ topic, signs }) => ({ id: topic, p: logisticSum(signs, weights) }))
    .filter(({ id, p }) => p >= namedBelief || !named.some((other) => other.id === id));
  const settled = new Set(likely.map(({ id }) => id));
  return [...likely, ...named.filter(({ id }) => !settled.has(id))]
    .toSorted((a, b) => b.p - a.p)
    .filter(({ p }, rank) => rank === 0 || p >= at)
    .slice(0, maxNeeds);
}

/** The prediction with one topic believed, and the topics of other needs left out. */
function believing(prediction: TopicPrediction, belief: Belief, topics: readonly string[]): TopicPrediction {
  const rest = prediction.topics.filter(({ id }) => !topics.includes(id));
  return { ...prediction, topics: [belief, ...rest.map(({ id, p }) => ({ id, p: p * (1 - belief.p) }))] };
}

/** The last sentence that asks decides what is asked for: what comes before it tells the story. */
function kindOf(text: string): QuestionKind {
  const kinds = splitSentences(text)
    .toReversed()
    .map(questionKindOf)
    .filter((kind) => kind !== 'general');
  const firm = kinds.find((kind) => kind !== 'what' && kind !== 'which') ?? kinds[0];
  return firm ?? 'general';
}

function withoutPlaceholders(text: string): string {
  return text.replace(placeholder, ' ').replace(/ {2,}/g, ' ').trim() || text;
}
