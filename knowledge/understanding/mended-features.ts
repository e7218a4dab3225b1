import { createSpeller } from './mend-spelling.ts';
import { topicFeatures } from './topic-features.ts';

/** What the name of a stem's feature begins with. */
const stemMark = 's:';

/** The features of a text, and for each stem that `known` features lack the one it is most likely meant as. */
export function createMendedFeatures(known: readonly string[]): (text: string) => string[] {
  const stemOf = (feature: string) => (feature.startsWith(stemMark) ? feature.slice(stemMark.length) : null);
  const mend = createSpeller(known.flatMap((feature) => stemOf(feature) ?? []));
  return (text) => {
    const features = topicFeatures(text);
    const mended = features.flatMap((feature) => {
      const meant = mend(stemOf(feature) ?? '');
      return meant === null ? [] : `${stemMark}${meant}`;
    });
    return [...new Set([...features, ...mended])];
  };
}
