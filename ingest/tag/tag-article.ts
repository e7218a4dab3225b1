import type { ArticleLabels, Audience, Tag } from '../../knowledge/article.ts';
import type { Catalogue } from '../../knowledge/catalogue.ts';
import { renderBlocks } from '../../knowledge/chunk.ts';
import type { TaggedText } from '../../knowledge/los/phrase-tagger.ts';
import type { LosVocabulary } from '../../knowledge/los/vocabulary.ts';
import type { ClassifierData } from '../../knowledge/understanding/text-classifier.ts';
import type { UnsealedArticle } from '../extract/page-to-article.ts';
import { tagAudience } from './audience-tags.ts';
import { createLosTags } from './los-tags.ts';
import { createPlaceTagger } from './place-tags.ts';
import { createTopicTagger } from './topic-tags.ts';

/** Adds the tags that an article lacks. What the owner states stands alone: then nothing is added of that kind. */
export type ArticleTagger = (article: UnsealedArticle) => UnsealedArticle;

/** What tagging goes by. */
export interface TaggerParts {
  readonly catalogue: Catalogue;
  readonly vocabulary: LosVocabulary;
  /** The topic model's classifier of topics; null: phrases alone decide. */
  readonly topicModel: ClassifierData | null;
}

/** A tagger of topics, Los, phase, audience and place, each with what speaks for it. */
export function createArticleTagger({ catalogue, vocabulary, topicModel }: TaggerParts): ArticleTagger {
  const topicsById = new Map(catalogue.topics.map((topic) => [topic.id, topic]));
  const tagTopics = createTopicTagger(catalogue, topicModel);
  const tagLos = createLosTags(vocabulary, catalogue);
  const tagPlace = createPlaceTagger(catalogue.municipalities);
  return (article) => {
    const text = textsOf(article);
    const topics = article.topics.length > 0 ? article.topics : tagTopics(text);
    const primary = topicsById.get(topics[0]?.id ?? '');
    const audience = article.audience.length > 0 ? article.audience.map(stated) : tagAudience(text, topics.length > 0);
    const labels: ArticleLabels = {
      phase: article.phase === null ? phaseOf(topics[0], primary?.phase) : [stated(article.phase)],
      audience,
      place: tagPlace(text, article.source),
    };
    return {
      ...article,
      topics,
      los: article.los.length > 0 ? article.los : tagLos(text, topics),
      phase: labels.phase[0]?.id ?? null,
      audience: audience.map(({ id }) => id as Audience),
      labels,
      responsible:
        article.responsible ?? (article.source.level === 'municipal' ? 'kommune' : (primary?.responsible ?? null)),
    };
  };
}

function stated(id: string): Tag {
  return { id, confidence: 1, evidence: [], by: 'owner' };
}

/** The phase that the first topic belongs to, as sure as the topic and for the same words. */
function phaseOf(topic: Tag | undefined, phase: string | undefined): Tag[] {
  return topic && phase !== undefined ? [{ ...topic, id: phase }] : [];
}

function textsOf({ title, sections }: UnsealedArticle): TaggedText {
  return {
    title,
    headings: [...new Set(sections.flatMap(({ headingPath }) => headingPath))].join('\n'),
    body: sections.map(({ blocks }) => renderBlocks(blocks)).join('\n'),
  };
}
