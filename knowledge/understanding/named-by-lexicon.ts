import type { LexiconEntry } from '../lexicon.ts';
import { certainOf } from './certain-of.ts';
import { lexiconMatcher } from './lexicon-matcher.ts';
import { meanPrediction } from './mean-prediction.ts';
import type { TopicModel } from './understanding.ts';

/** Belief in its first topic from which the model needs no help: it has heard more than the name. */
const sureAt = 0.5;

/**
 * The model, which where it is unsure also believes in a topic that is called by a name no longer in use: one that stands in
 * few lay questions («syketransport») is too rare for the model by itself. The name counts as much as all that the model
 * hears, since it may stand in a question about another subject. Old names of several topics count for none.
 */
export function namedByLexicon(model: TopicModel, lexicon: readonly LexiconEntry[]): TopicModel {
  const find = lexiconMatcher(lexicon);
  return {
    predict(text) {
      const prediction = model.predict(text);
      if ((prediction.topics[0]?.p ?? 0) >= sureAt) return prediction;
      const named = new Set(find(text).flatMap(({ kind, topics }) => (kind === 'outdated' ? topics : [])));
      const [topic, ...others] = named;
      if (topic === undefined || others.length > 0) return prediction;
      return meanPrediction({ ...certainOf(topic), services: prediction.services }, prediction);
    },
  };
}
