import { dateOf } from '../../knowledge/article.ts';
import { renderBlocks } from '../../knowledge/chunk.ts';
import { groupBy } from '../../knowledge/group-by.ts';
import { sectionKindOf } from '../../knowledge/section-kind.ts';
import { areTwoMunicipalities } from '../../knowledge/source.ts';
import { splitSentences } from '../../knowledge/text/sentences.ts';
import { aboutTheSame, disagreements, type Statement, statementOf } from '../../knowledge/text/statements.ts';
import { metBy, overlap, Places, prefixOf, rankedSets } from '../check/ranked-sets.ts';
import type { ArticleHead } from '../extract/article-head.ts';
import type { UnsealedArticle } from '../extract/page-to-article.ts';
import { evidenceOf, type Finding, findingAbout } from './finding.ts';

/** Pages of one publisher are written alike about rules that differ: there the sentences must be nearly the same. */
const aboutTheSameHere = 0.8;
/** Of those that share a word, a statement is compared with so many of the best: a crowd repeats itself. */
const mostCompared = 64;

/** An article, and what it states. */
export interface Stating {
  readonly head: ArticleHead;
  readonly statements: readonly Statement[];
}

/** A statement, and who makes it. */
interface Attributed extends Statement {
  readonly article: ArticleHead;
}

/**
 * Sentences of different articles about the same topic that say the same with other numbers: ages, deadlines, shares,
 * phone numbers; of one publisher or of several. Each statement is held against the best that says otherwise, so that
 * their number is linear in that of the statements. A finding holds both quotes with their dates. The one with less
 * authority, else the older, is demoted; with nothing to choose by, both stay. Municipalities may differ from each other,
 * and are not compared.
 */
export function findContradictions(articles: readonly Stating[]): Finding[] {
  const attributed = articles.flatMap(({ head: article, statements }) =>
    article.topics.length === 0 ? [] : statements.map((statement) => ({ ...statement, article })),
  );
  const groups = groupBy(attributed, ({ article }) => `${article.topics[0]?.id} ${article.language}`);
  return [...groups.values()].flatMap((group) => contradictionsIn(group.toSorted(bestFirst)));
}

/** The findings about the statements of a group, whose best come first. What a source repeats is compared once. */
function contradictionsIn(statements: readonly Attributed[]): Finding[] {
  const repeated = [...groupBy(statements, sameClaim).values()];
  const claims = repeated.map(([first]) => first as Attributed);
  const sets = rankedSets(claims, ({ words }) => words.split(' '));
  const anywhere = new Places(mostCompared);
  const here = new Map<string, Places>();
  const seenBy = new Int32Array(claims.length).fill(-1);
  return claims.flatMap((claim, index) => {
    const set = sets[index] as Uint32Array;
    const source = claim.article.source.id;
    const ofSource = here.get(source) ?? new Places(mostCompared);
    here.set(source, ofSource);
    const met = metBy(index, seenBy, (meet) => {
      anywhere.add(prefixOf(set, aboutTheSame), index, meet);
      ofSource.add(prefixOf(set, aboutTheSameHere), index, meet);
    });
    const best = met.find((other) => {
      const against = claims[other] as Attributed;
      const least = against.article.source.id === source ? aboutTheSameHere : aboutTheSame;
      return overlap(sets[other] as Uint32Array, set, least) >= least && disagree(against, claim) !== null;
    });
    if (best === undefined) return [];
    return (repeated[index] ?? []).flatMap((statement) => compare(claims[best] as Attributed, statement) ?? []);
  });
}

/** The same for statements of one source that say the same in the same words. */
function sameClaim({ words, quantities, article }: Attributed): string {
  return [article.source.id, words, ...quantities.map(({ kind, value }) => `${kind} ${value}`)].join('\n');
}

/** More authority first, then the newer. */
function bestFirst({ article: a }: Attributed, { article: b }: Attributed): number {
  const [dateA, dateB] = [dateOf(a) ?? '', dateOf(b) ?? ''];
  return b.source.authority - a.source.authority || Number(dateA < dateB) - Number(dateA > dateB);
}

/** The sentences of an article that tell quantities; its notes left out. */
export function statementsOf({ sections }: Pick<UnsealedArticle, 'sections'>): Statement[] {
  return sections.flatMap(({ headingPath, blocks }) => {
    // Notes tell how it was before.
    if (sectionKindOf(headingPath) === 'notes') return [];
    return splitSentences(renderBlocks(blocks)).flatMap((sentence) => statementOf(sentence) ?? []);
  });
}

/** What two comparable statements say otherwise about; null for nothing. */
function disagree(a: Attributed, b: Attributed): string | null {
  if (a.article.id === b.article.id || areTwoMunicipalities(a.article.source, b.article.source)) return null;
  const [kind, ...others] = disagreements(a, b);
  // Two rules of one publisher: another age has another deadline.
  const areTwoRules = a.article.source.id === b.article.source.id && others.length > 0;
  return kind === undefined || areTwoRules ? null : kind;
}

/** What is to be said of a statement that a better one disagrees with; null when it does not. */
function compare(better: Attributed, other: Attributed): Finding | null {
  const kind = disagree(better, other);
  if (kind === null) return null;
  return findingAbout(other.article, {
    kind: 'contradiction',
    severity: 'high',
    action: isWorse(other.article, better.article) ? 'demote' : 'index',
    reason: `says otherwise about ${kind} than ${nameOf(better.article, other.article)}`,
    evidence: [better, other].map(({ article, sentence }) => evidenceOf(article, sentence)),
  });
}

/** The publisher, or of one's own pages the title. */
function nameOf(article: ArticleHead, other: ArticleHead): string {
  return article.source.id === other.source.id ? `"${article.title}"` : article.source.name;
}

function isWorse(a: ArticleHead, b: ArticleHead): boolean {
  if (a.source.authority !== b.source.authority) return a.source.authority < b.source.authority;
  const [dateA, dateB] = [dateOf(a), dateOf(b)];
  return dateA !== null && dateB !== null && dateA < dateB;
}
