import type { ClassifierData } from '../understanding/text-classifier.ts';
import type { TopicModelData } from '../understanding/topic-model.ts';
import { arrayOf, type BinaryContent, decodeBinary, encodeBinary } from './binary-file.ts';

type ClassifierMeta = Pick<ClassifierData, 'classes' | 'features' | 'scale' | 'temperature'>;

/** The bytes that `decodeTopicModel` reads: both classifiers' names as JSON, their numbers as arrays. */
export function encodeTopicModel({ topics, services }: TopicModelData): Uint8Array {
  return encodeBinary({
    meta: { topics: metaOf(topics), services: metaOf(services) },
    arrays: {
      topicRarity: topics.rarity,
      topicWeights: topics.weights,
      serviceRarity: services.rarity,
      serviceWeights: services.weights,
    },
  });
}

/** The topic model in a file's bytes. @throws IndexFormatError when an array is missing or cut */
export function decodeTopicModel(bytes: Uint8Array, path: string): TopicModelData {
  const content = decodeBinary(bytes, path);
  const meta = content.meta as { readonly topics: ClassifierMeta; readonly services: ClassifierMeta };
  return {
    topics: classifierOf(content, meta.topics, 'topic', path),
    services: classifierOf(content, meta.services, 'service', path),
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
