import type { Topic } from '../topic.ts';
import type { TopicModel } from './understanding.ts';

/**
 * The model without a hunch about death and grief: a sensitive topic that it believes in less than `least` is left out, so
 * that nobody whose child lives is told, or offered, what holds when a child dies. Of the 33 development questions about such
 * topics none is believed below .23, while others were answered or offered them from .02 up.
 */
export function withTact(model: TopicModel, topics: readonly Topic[], least: number): TopicModel {
  const sensitive = new Set(topics.filter((topic) => topic.sensitive).map(({ id }) => id));
  return {
    predict(text) {
      const prediction = model.predict(text);
      return { ...prediction, topics: prediction.topics.filter(({ id, p }) => p >= least || !sensitive.has(id)) };
    },
  };
}
