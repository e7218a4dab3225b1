import {
  type BatchMaker,
  type ChunkedArticle,
  createBatchMaker,
  type GenerationBatch,
} from '../../knowledge/adapters/generation-batch.ts';
import type { Catalogue } from '../../knowledge/catalogue.ts';
import type { LosVocabulary } from '../../knowledge/los/vocabulary.ts';
import type { Settings } from '../../knowledge/settings.ts';
import type { ClassifierData } from '../../knowledge/understanding/text-classifier.ts';
import { type TopicExamples, type TopicModelData, trainPart } from '../../knowledge/understanding/topic-model.ts';
import { type PackedArticle, packArticle, unpackArticle } from '../extract/article-head.ts';
import { draftPage } from '../extract/extract-pages.ts';
import { sealArticle } from '../extract/page-to-article.ts';
import type { Problem } from '../problem.ts';
import { type Examined, examineArticle, toBeCompared } from '../quality/judge-articles.ts';
import type { OutdatedPatterns } from '../quality/outdated.ts';
import type { RawPage } from '../read/raw-page.ts';
import type { SourceEntry } from '../sources.ts';
import { splitArticle } from '../split/split-article.ts';
import { loadTokenCounter } from '../split/tokens.ts';
import { type ArticleTagger, createArticleTagger } from '../tag/tag-article.ts';
import { type PackedDraft, packDraft } from './packed-draft.ts';

/** What the jobs of a run need to know; can be sent to another thread. */
export interface JobOptions {
  readonly catalogue: Catalogue;
  readonly los: LosVocabulary;
  readonly outdated: OutdatedPatterns | null;
  readonly today: Date;
  readonly settings: Settings;
  /** Whether texts for vectors are wanted. */
  readonly hasVectors: boolean;
}

/** Pages of one source. */
export interface PagesToDraft {
  readonly entry: SourceEntry;
  readonly pages: readonly RawPage[];
}

/** Articles that are new, or those that are served already and stay. */
export interface ArticlesToIndex {
  readonly fresh: readonly PackedArticle[];
  readonly kept: readonly ChunkedArticle[];
}

/** A part of the topic model, and what there is to learn. */
export interface PartToTrain {
  readonly part: keyof TopicModelData;
  readonly examples: TopicExamples;
}

/** What training a part gives, under its name. */
export type TrainedPart = Partial<TopicModelData>;

/** The work that is done article by article, and so in any thread: everything that comes in and goes out can be sent. */
export interface Jobs {
  /** Makes an article of each page, or tells why there is none. */
  draft(input: PagesToDraft): Promise<readonly (PackedDraft | Problem)[]>;
  /** Trains one part of the topic model. */
  train(input: PartToTrain): Promise<TrainedPart>;
  /** Learns the topics that `examine` tags with: it must come before. Null: forgets them. */
  learn(topicModel: ClassifierData | null): Promise<void>;
  /** Tags articles, and takes from their texts what they are judged by. */
  examine(articles: readonly PackedArticle[]): Promise<readonly Examined[]>;
  /** Takes from the texts of articles that stay what others are compared with. */
  compare(articles: readonly PackedArticle[]): Promise<readonly Examined[]>;
  /** Splits articles, and makes their part of the generation; `chunkCounts`: how many chunks each became. */
  index(input: ArticlesToIndex): Promise<{ readonly batch: GenerationBatch; readonly chunkCounts: readonly number[] }>;
}

/** The jobs of a run. Each thread has its own: terms are numbered by each for itself. */
export function createJobs({ catalogue, los, outdated, today, settings, hasVectors }: JobOptions): Jobs {
  let tag: ArticleTagger = (article) => article;
  let makeBatch: BatchMaker | undefined;
  return {
    draft: async ({ entry, pages }) =>
      pages.map((page) => {
        const outcome = draftPage(page, entry);
        return 'outcome' in outcome ? outcome : packDraft(outcome);
      }),
    train: async ({ part, examples }) => ({ [part]: trainPart(part, examples) }),
    async learn(topicModel) {
      tag =
        topicModel === null ? (article) => article : createArticleTagger({ catalogue, vocabulary: los, topicModel });
    },
    examine: async (articles) =>
      articles.map((packed) => examineArticle(tag(unpackArticle(packed)), { outdated, today })),
    compare: async (articles) => articles.map((packed) => toBeCompared(unpackArticle(packed))),
    async index({ fresh, kept }) {
      makeBatch ??= createBatchMaker(catalogue.topics, settings, hasVectors);
      const countTokens = await loadTokenCounter();
      const split = fresh.map((packed) => {
        const article = sealArticle(unpackArticle(packed));
        return { article, chunks: splitArticle(article, settings.splitting, countTokens) };
      });
      const articles = [...kept, ...split];
      return { batch: makeBatch(articles), chunkCounts: articles.map(({ chunks }) => chunks.length) };
    },
  };
}

/** Takes an article of an earlier generation apart, so that it can be compared with. */
export function packKept({ article: { contentHash: _, ...article } }: ChunkedArticle): PackedArticle {
  return packArticle(article);
}
