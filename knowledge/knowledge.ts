import type { Catalogue } from './catalogue.ts';
import type { AnswerLanguage } from './language.ts';
import type { Clock, KnowledgeStore, LanguageModel } from './ports.ts';
import type { Retriever } from './retrieval/retrieve.ts';
import type { AlertModel } from './safety/alert-model.ts';
import type { Settings } from './settings.ts';
import type { CaseModel } from './understanding/case-model.ts';
import type { SectionModel } from './understanding/section-model.ts';
import type { TopicModel } from './understanding/understanding.ts';

/** All that answering needs, opened from one index generation. Immutable: a new generation is a new object. */
export interface Knowledge {
  /** Id of the generation. */
  readonly generation: string;
  readonly store: KnowledgeStore;
  readonly catalogue: Catalogue;
  readonly retriever: Retriever;
  readonly topicModel: TopicModel;
  readonly sectionModel: SectionModel;
  readonly caseModel: CaseModel;
  readonly alertModel: AlertModel;
  /** Null: answers are extractive. */
  readonly languageModel: LanguageModel | null;
  readonly settings: Settings;
  readonly clock: Clock;
  /** Languages that have articles in the index. */
  readonly languages: ReadonlySet<AnswerLanguage>;
}
