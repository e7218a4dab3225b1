import type { Tag } from '../../knowledge/article.ts';
import type { Catalogue } from '../../knowledge/catalogue.ts';
import type { LexiconEntry } from '../../knowledge/lexicon.ts';
import { createPhraseTagger, type Tagged, type TaggedText } from '../../knowledge/los/phrase-tagger.ts';
import { isStopWord } from '../../knowledge/text/stop-words.ts';
import type { Topic } from '../../knowledge/topic.ts';
import {
  type Classification,
  type ClassifierData,
  createClassifier,
} from '../../knowledge/understanding/text-classifier.ts';

const mostTopics = 3;
/** How surely phrases alone name a topic: about one mention in the title, or several in headings and body. */
const namedAt = 0.55;
/** Above this phrases decide alone: a page that says it in its title and time and again is about it. */
const certainAt = 0.8;
/**
 * What the topic model must believe of a topic that phrases name for sure, of one that some phrase speaks for, and of one
 * that none does. Chosen on the tuning half of the hand-tagged texts; see `docs/tagging.md`.
 */
const beliefs = { named: 0.02, mentioned: 0.25, alone: 0.7 } as const;
/** The model reads the title and this many words of the lead: it was taught by questions, not by pages with headings. */
const wordsRead = 60;
const evidenceShown = 5;

/** Finds the topics of a text, surest first. */
export type TopicTagger = (text: TaggedText) => Tag[];

/**
 * A tagger over the topics' names and terms, the lexicon, and the topic model's belief. Confidence is that one of the two
 * witnesses is right. Evidence: the phrases found, else the stems that spoke most to the model. Phrases alone decide
 * without a model, and with one that was never taught what is none of the topics: it takes every page for one of them.
 */
export function createTopicTagger({ topics, lexicon }: Catalogue, model: ClassifierData | null): TopicTagger {
  const tagByPhrases = createPhraseTagger(topics.map((topic) => toTagged(topic, lexicon)));
  if (!model?.classes.includes('out-of-scope')) return (text) => tagByPhrases(text, mostTopics, namedAt);
  const classify = createClassifier(model);
  const known = new Set(topics.map(({ id }) => id));
  return (text) => {
    const named = new Map(tagByPhrases(text, topics.length, 0).map((tag) => [tag.id, tag]));
    const believed = classify(beginningOf(text));
    return believed.beliefs
      .filter(({ id, p }) => known.has(id) && p >= leastBelief(named.get(id)))
      .map(({ id, p }): Tag => {
        const phrases = named.get(id);
        const confidence = Math.round((1 - (1 - p) * (1 - (phrases?.confidence ?? 0))) * 1000) / 1000;
        return { id, confidence, evidence: phrases?.evidence ?? stemsOf(believed), by: 'tagger' };
      })
      .toSorted((a, b) => b.confidence - a.confidence || (a.id < b.id ? -1 : 1))
      .slice(0, mostTopics);
  };
}

function leastBelief(phrases: Tag | undefined): number {
  if (!phrases) return beliefs.alone;
  if (phrases.confidence >= certainAt) return 0;
  return phrases.confidence >= namedAt ? beliefs.named : beliefs.mentioned;
}

function beginningOf({ title, body }: TaggedText): string {
  return `${title}. ${body.split(/\s+/, wordsRead).join(' ')}`;
}

/** The stems, alone or in pairs, that spoke most: pieces of words would tell nobody anything. */
function stemsOf({ evidence }: Classification): string[] {
  const stems = evidence.flatMap(({ feature }) => (/^[sb]:/.test(feature) ? feature.slice(2).split(' ') : []));
  const telling = stems.filter((stem) => stem !== '^' && !isStopWord(stem));
  return [...new Set(telling.length > 0 ? telling : stems)].slice(0, evidenceShown);
}

function toTagged({ id, names, terms }: Topic, lexicon: readonly LexiconEntry[]): Tagged {
  const official = [...Object.values(names), ...Object.values(terms).flat()].map((text) => ({ text, weight: 1 }));
  const spoken = lexicon
    .filter((entry) => entry.topics.includes(id))
    .map(({ expression }) => ({ text: expression, weight: 0.7 }));
  return { id, phrases: [...official, ...spoken] };
}
