import { createPhraseTagger, type PhraseTagger } from './phrase-tagger.ts';
import { type LosVocabulary, labelsOf } from './vocabulary.ts';

/** Tags texts with Los words and themes by their labels in every language, hidden ones included. Life events are left to people. */
export function createLosTagger(vocabulary: LosVocabulary): PhraseTagger {
  const concepts = [...vocabulary.concepts.values()].filter(({ kind }) => kind !== 'hendelse');
  return createPhraseTagger(concepts.map((concept) => ({ id: concept.path, phrases: labelsOf(concept) })));
}
