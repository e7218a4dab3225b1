import type { TopicPrediction } from './understanding.ts';

/** What a model predicts that is certain of one topic, and hears nothing else. */
export function certainOf(topic: string): TopicPrediction {
  return {
    topics: [{ id: topic, p: 1 }],
    services: [],
    classes: {
      topic: 1,
      'out-of-scope': 0,
      'not-covered': 0,
      'medical-advice': 0,
      'own-case': 0,
      'small-talk': 0,
      unclear: 0,
    },
    evidence: [],
  };
}
