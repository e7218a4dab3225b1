import type { LexiconEntry } from '../lexicon.ts';
import { lexiconMatcher } from './lexicon-matcher.ts';
import type { QuestionClass, TopicModel, TopicPrediction } from './understanding.ts';

/** What a name counts beside all that the model hears: as much. It is bounded, since a name may stand in a question about another subject. */
const share = 0.5;

/** Belief in its first topic from which the model needs no help: it has heard more than the name. */
const sureAt = 0.5;

/**
 * The model, which where it is unsure also believes in a topic that is called by a name no longer in use: one that stands in
 * few lay questions («syketransport») is too rare for the model by itself. Old names of several topics count for none.
 */
export function namedByLexicon(model: TopicModel, lexicon: readonly LexiconEntry[]): TopicModel {
  const find = lexiconMatcher(lexicon);
  return {
    predict(text) {
      const prediction = model.predict(text);
      if ((prediction.topics[0]?.p ?? 0) >= sureAt) return prediction;
      const named = new Set(find(text).flatMap(({ kind, topics }) => (kind === 'outdated' ? topics : [])));
      const [topic, ...others] = named;
      return topic === undefined || others.length > 0 ? prediction : believing(prediction, topic);
    },
  };
}

function believing(prediction: TopicPrediction, topic: string): TopicPrediction {
  const less = prediction.topics.map(({ id, p }) => ({ id, p: p * (1 - share) }));
  const known = less.find(({ id }) => id === topic)?.p ?? 0;
  const rest = less.filter(({ id }) => id !== topic);
  const classes = Object.entries(prediction.classes).map(([id, p]) => [
    id,
    p * (1 - share) + (id === 'topic' ? share : 0),
  ]);
  return {
    ...prediction,
    topics: [...rest, { id: topic, p: known + share }].sort((a, b) => b.p - a.p),
    classes: Object.fromEntries(classes) as Record<QuestionClass, number>,
  };
}
