import type { ClassifierData } from '../understanding/text-classifier.ts';
import type { TopicModelData } from '../understanding/topic-model.ts';
import { arrayOf, type BinaryContent, decodeBinary, encodeBinary } from './binary-file.ts';

type ClassifierMeta = Pick<ClassifierData, 'classes' | 'features' | 'scale' | 'temperature'>;

/** The bytes that `decodeTopicModel` reads: every classifier's names as JSON, their numbers as arrays. */
export function encodeTopicModel({ topics, services, sections, alerts }: TopicModelData): Uint8Array {
  return encodeBinary({
    meta: { topics: metaOf(topics), services: metaOf(services), sections: metaOf(sections), alerts: metaOf(alerts) },
    arrays: {
      topicRarity: topics.rarity,
      topicWeights: topics.weights,
      serviceRarity: services.rarity,
      serviceWeights: services.weights,
      sectionRarity: sections.rarity,
      sectionWeights: sections.weights,
      alertRarity: alerts.rarity,
      alertWeights: alerts.weights,
    },
  });
}

/** The topic model in a file's bytes. @throws IndexFormatError when an array is missing or cut */
export function decodeTopicModel(bytes: Uint8Array, path: string): TopicModelData {
  const content = decodeBinary(bytes, path);
  const meta = content.meta as Readonly<Record<keyof TopicModelData, ClassifierMeta>>;
  return {
    topics: classifierOf(content, meta.topics, 'topic', path),
    services: classifierOf(content, meta.services, 'service', path),
    sections: classifierOf(content, meta.sections, 'section', path),
    alerts: classifierOf(content, meta.alerts, 'alert', path),
  };
}

function metaOf({ classes, features, scale, temperature }: ClassifierData): ClassifierMeta {
  return { classes, features, scale, temperature };
}

function classifierOf(content: BinaryContent, meta: ClassifierMeta, prefix: string, path: string): ClassifierData {
  return {
    ...meta,
    rarity: arrayOf(content, `${prefix}Rarity`, 'Float32Array', path),
    weights: arrayOf(content, `${prefix}Weights`, 'Int8Array', path),
  };
}
