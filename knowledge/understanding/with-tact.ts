import type { Topic } from '../topic.ts';
import type { TopicModel } from './understanding.ts';

/**
 * The model without a hunch about death and grief: the sensitive topics are left out when it believes in all of them together
 * less than `least`, so that nobody whose child lives is told, or offered, what holds when a child dies. Of the 33 development
 * questions about such topics none is believed below .78, while others were answered with them, or offered them, from .02 up.
 */
export function withTact(model: TopicModel, topics: readonly Topic[], least: number): TopicModel {
  const sensitive = new Set(topics.filter((topic) => topic.sensitive).map(({ id }) => id));
  return {
    predict(text) {
      const prediction = model.predict(text);
      const grief = prediction.topics.filter(({ id }) => sensitive.has(id)).reduce((sum, { p }) => sum + p, 0);
      if (grief >= least) return prediction;
      return { ...prediction, topics: prediction.topics.filter(({ id }) => !sensitive.has(id)) };
    },
  };
}
