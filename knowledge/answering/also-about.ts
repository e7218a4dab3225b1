import type { Article } from '../article.ts';
import type { Chunk } from '../chunk.ts';
import type { AnswerLanguage } from '../language.ts';
import type { KnowledgeStore } from '../ports.ts';
import type { SectionKind } from '../section-kind.ts';
import type { QuestionKind } from '../understanding/understanding.ts';
import type { FoundArticle } from './choose-article.ts';
import { quotableChunks } from './quotable.ts';
import type { NeedPassages } from './state.ts';

/** Kinds of question that are about more than one thing. */
const aboutSeveral: ReadonlySet<QuestionKind> = new Set(['difference', 'combine', 'which']);
/**
 * Belief in a further topic from which it is told of, when several are asked about and when it may be the one meant: of 340
 * new questions 34 are told of a rival, 14 rightly; at .1, and a share of .25, 53 and 15.
 */
const namedAt = 0.12;
const rivalAt = 0.2;
/** A first topic believed this much has no rival; below it, one that is believed this share of the first. */
const sureAt = 0.75;
const rivalShare = 0.35;
const severalTold = 2;
const rivalsTold = 1;
/** Below this the first topic is one guess of several: two rivals are told of. */
const guessBelow = 0.4;
/** What is told of a further topic: what it is and for whom. */
const leadKinds: ReadonlySet<SectionKind> = new Set(['summary']);

/**
 * Articles to tell of beside the one that answers best: those on the other topics that are compared or combined, or on the
 * topic that the question may just as well be about. `told` are quoted already.
 */
export function alsoAbout(
  { need }: NeedPassages,
  ranked: readonly FoundArticle[],
  told: readonly FoundArticle[],
): readonly FoundArticle[] {
  const [first, ...others] = need.prediction.topics;
  if (!first) return [];
  const isSeveral = aboutSeveral.has(need.kind);
  const isUnsure = first.p < sureAt;
  const least = isSeveral ? namedAt : Math.max(rivalAt, first.p * rivalShare);
  const wanted = [first, ...(isSeveral || isUnsure ? others : [])].filter(({ p }) => p >= least);
  const toldTopics = new Set(told.map(primaryTopic));
  return wanted
    .filter(({ id }) => !toldTopics.has(id))
    .flatMap(({ id }) => ranked.find((found) => primaryTopic(found) === id && isOfOneTopic(found)) ?? [])
    .slice(0, isSeveral || first.p < guessBelow ? severalTold : rivalsTold);
}

/** The chunks of an article that say what its subject is and for whom. */
export function leadChunks(article: Article, language: AnswerLanguage, store: KnowledgeStore): readonly Chunk[] {
  return quotableChunks(article, language, store).filter(({ sectionKind }) => leadKinds.has(sectionKind));
}

function isOfOneTopic({ article: { topics } }: FoundArticle): boolean {
  return topics.filter(({ by }) => by === 'owner').length <= 1;
}

function primaryTopic({ article: { topics } }: FoundArticle): string | undefined {
  const stated = topics.filter(({ by }) => by === 'owner');
  // A comparison is about none of its topics alone.
  return stated.length > 1 ? undefined : topics[0]?.id;
}
