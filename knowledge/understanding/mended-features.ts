import { createSpeller } from './mend-spelling.ts';
import type { FeatureReaderMaker } from './text-classifier.ts';
import { topicFeatures } from './topic-features.ts';

/** What the name of a stem's feature begins with. */
const stemMark = 's:';

/** Reads the features of a text, and for each stem that `known` features lack the one it is most likely meant as. */
export function createMendedReader(known: readonly string[]): FeatureReaderMaker {
  const stemOf = (feature: string) => (feature.startsWith(stemMark) ? feature.slice(stemMark.length) : null);
  const mend = createSpeller(known.flatMap((feature) => stemOf(feature) ?? []));
  return (toFeature) => (text) => {
    const features = topicFeatures(text);
    const mended = features.flatMap((feature) => {
      const meant = mend(stemOf(feature) ?? '');
      return meant === null ? [] : `${stemMark}${meant}`;
    });
    return [...new Set([...features, ...mended])].map(toFeature).filter((feature) => feature !== undefined);
  };
}
