import type { NetworkData } from './network.ts';
import { inSpelling, readExamples } from './read-examples.ts';
import type { FeatureReaderMaker, LabelledText } from './text-classifier.ts';
import { type NetworkTraining, trainNetwork } from './train-network.ts';

/** A network that learns from texts as `trainClassifier` does: of the same features, in the same order and spellings. */
export function trainTextNetwork(
  given: readonly LabelledText[],
  createReader: FeatureReaderMaker,
  training: NetworkTraining,
): NetworkData {
  const read = readExamples(given, createReader);
  const examplesOf = (pass: number) =>
    read.examples.map((example, index) => ({ rows: inSpelling(example, index + pass), label: example.label }));
  return trainNetwork(examplesOf, read.classes, read, training);
}
