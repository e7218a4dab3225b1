import type { NetworkData } from '../understanding/network.ts';
import type { ClassifierData } from '../understanding/text-classifier.ts';
import type { TopicModelData } from '../understanding/topic-model.ts';
import { arrayOf, type BinaryContent, binaryParts, decodeBinary } from './binary-file.ts';

type ClassifierMeta = Pick<ClassifierData, 'classes' | 'features' | 'scale' | 'temperature'>;
type NetworkMeta = Pick<NetworkData, 'classes' | 'features' | 'scale'>;

interface Meta {
  readonly topics: ClassifierMeta;
  /** Its features are those of the topics. */
  readonly network: Pick<NetworkData, 'classes' | 'scale'>;
  readonly services: ClassifierMeta;
  readonly sections: NetworkMeta;
  readonly cases: NetworkMeta;
  readonly alerts: NetworkMeta;
}

/** The bytes that `decodeTopicModel` reads. */
export function encodeTopicModel(model: TopicModelData): Uint8Array {
  return Buffer.concat(topicModelParts(model));
}

/** The same bytes in parts, most of them the model's own arrays: it is not copied to be written. Names stand as JSON. */
export function topicModelParts({ topics, network, services, sections, cases, alerts }: TopicModelData): Uint8Array[] {
  const meta: Meta = {
    topics: metaOf(topics),
    network: { classes: network.classes, scale: network.scale },
    services: metaOf(services),
    sections: networkMetaOf(sections),
    cases: networkMetaOf(cases),
    alerts: networkMetaOf(alerts),
  };
  return binaryParts({
    meta,
    arrays: {
      topicRarity: topics.rarity,
      topicWeights: topics.weights,
      networkWeights: network.weights,
      networkOutput: network.output,
      serviceRarity: services.rarity,
      serviceWeights: services.weights,
      sectionRarity: sections.rarity,
      sectionWeights: sections.weights,
      sectionOutput: sections.output,
      caseRarity: cases.rarity,
      caseWeights: cases.weights,
      caseOutput: cases.output,
      alertRarity: alerts.rarity,
      alertWeights: alerts.weights,
      alertOutput: alerts.output,
    },
  });
}

/** The topic model in a file's bytes. @throws IndexFormatError when an array is missing or cut */
export function decodeTopicModel(bytes: Uint8Array, path: string): TopicModelData {
  const content = decodeBinary(bytes, path);
  const meta = content.meta as Meta;
  const topics = { ...meta.topics, ...arraysOf(content, 'topic', path) };
  return {
    topics,
    network: {
      ...meta.network,
      features: topics.features,
      rarity: topics.rarity,
      weights: arrayOf(content, 'networkWeights', 'Int8Array', path),
      output: arrayOf(content, 'networkOutput', 'Float32Array', path),
    },
    services: { ...meta.services, ...arraysOf(content, 'service', path) },
    sections: { ...meta.sections, ...networkArraysOf(content, 'section', path) },
    cases: { ...meta.cases, ...networkArraysOf(content, 'case', path) },
    alerts: { ...meta.alerts, ...networkArraysOf(content, 'alert', path) },
  };
}

/** The part of the model that tags pages, a ninth of it. @throws IndexFormatError when an array is missing or cut */
export function decodeTopics(bytes: Uint8Array, path: string): ClassifierData {
  const content = decodeBinary(bytes, path, (name) => name.startsWith('topic'));
  return { ...(content.meta as Meta).topics, ...arraysOf(content, 'topic', path) };
}

function metaOf({ classes, features, scale, temperature }: ClassifierData): ClassifierMeta {
  return { classes, features, scale, temperature };
}

function networkMetaOf({ classes, features, scale }: NetworkData): NetworkMeta {
  return { classes, features, scale };
}

function networkArraysOf(content: BinaryContent, prefix: string, path: string) {
  return {
    ...arraysOf(content, prefix, path),
    output: arrayOf(content, `${prefix}Output`, 'Float32Array', path),
  };
}

function arraysOf(content: BinaryContent, prefix: string, path: string): Pick<ClassifierData, 'rarity' | 'weights'> {
  return {
    rarity: arrayOf(content, `${prefix}Rarity`, 'Float32Array', path),
    weights: arrayOf(content, `${prefix}Weights`, 'Int8Array', path),
  };
}
