import type { Article } from '../../knowledge/article.ts';
import { renderBlocks } from '../../knowledge/chunk.ts';
import { sectionKindOf } from '../../knowledge/section-kind.ts';
import { splitSentences } from '../../knowledge/text/sentences.ts';
import { findSimilar } from '../check/similar-texts.ts';
import { dateOf, evidenceOf, type Finding, findingAbout } from './finding.ts';
import { type Quantity, quantitiesIn, withoutQuantities } from './quantities.ts';

/** Sentences that share this much of their words, quantities left out, are taken to be about the same rule. */
const aboutTheSame = 0.5;
/** Pages of one publisher are written alike about rules that differ: there the sentences must be nearly the same. */
const aboutTheSameHere = 0.8;
const leastWords = 4;
/** In a group larger than this every page repeats the others: the pairs say nothing more. */
const mostStatements = 4000;

interface Statement {
  readonly article: Article;
  readonly sentence: string;
  /** What is compared: the sentence without its quantities. */
  readonly text: string;
  readonly quantities: readonly Quantity[];
}

/**
 * Sentences of different articles about the same topic that say the same with other numbers: ages, deadlines, shares,
 * phone numbers; of one publisher or of several. Each finding holds both quotes with their dates. The one with less
 * authority, else the older, is demoted; with nothing to choose by, both stay. Municipalities may differ from each other,
 * and are not compared.
 */
export function findContradictions(articles: readonly Article[]): Finding[] {
  const groups = new Map<string, Statement[]>();
  for (const article of articles) {
    const topic = article.topics[0]?.id;
    if (topic === undefined) continue;
    const key = `${topic} ${article.language}`;
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    group.push(...statementsOf(article));
  }
  return [...groups.values()].flatMap((statements) =>
    findSimilar(statements.slice(0, mostStatements), aboutTheSame)
      .filter(({ first, second, similarity }) => areComparable(first.article, second.article, similarity))
      .flatMap(({ first, second }) => compare(first, second)),
  );
}

function areComparable(a: Article, b: Article, similarity: number): boolean {
  if (a.id === b.id || areTwoMunicipalities(a, b)) return false;
  return a.source.id !== b.source.id || similarity >= aboutTheSameHere;
}

function statementsOf(article: Article): Statement[] {
  return article.sections.flatMap(({ headingPath, blocks }) => {
    // Notes tell how it was before.
    if (sectionKindOf(headingPath) === 'notes') return [];
    return splitSentences(renderBlocks(blocks)).flatMap((sentence) => {
      if (!/\d|\b(?:to|tre|fire|fem|seks|sju|syv|åtte|ni|ti|tolv|seksten|atten|tjue)\b/iu.test(sentence)) return [];
      const quantities = quantitiesIn(sentence);
      const text = withoutQuantities(sentence);
      if (quantities.length === 0 || text.split(/\s+/).filter(Boolean).length < leastWords) return [];
      return [{ article, sentence, text, quantities }];
    });
  });
}

function compare(a: Statement, b: Statement): Finding[] {
  const [kind, ...others] = disagreements(a, b);
  if (kind === undefined) return [];
  // Two rules of one publisher: another age has another deadline.
  if (a.article.source.id === b.article.source.id && others.length > 0) return [];
  const worse = worseOf(a, b);
  const better = worse === a ? b : a;
  const isDecided = worse !== null;
  const subject = (worse ?? a).article;
  return [
    findingAbout(subject, {
      kind: 'contradiction',
      severity: 'high',
      action: isDecided ? 'demote' : 'index',
      reason: `says otherwise about ${kind} than ${nameOf(better.article, worse ?? a)}`,
      evidence: [a, b].map(({ article, sentence }) => evidenceOf(article, sentence)),
    }),
  ];
}

/** The kinds of quantity that both state, and with no value in common. */
function disagreements(a: Statement, b: Statement): string[] {
  const valuesOf = ({ quantities }: Statement, kind: string) =>
    quantities.filter((quantity) => quantity.kind === kind).map(({ value }) => value);
  const kinds = [...new Set(a.quantities.map(({ kind }) => kind))];
  return kinds.filter((kind) => {
    const [inA, inB] = [valuesOf(a, kind), valuesOf(b, kind)];
    return inB.length > 0 && !inA.some((value) => inB.includes(value));
  });
}

/** The publisher, or of one's own pages the title. */
function nameOf(article: Article, other: Statement): string {
  return article.source.id === other.article.source.id ? `"${article.title}"` : article.source.name;
}

function areTwoMunicipalities(a: Article, b: Article): boolean {
  return a.source.level === 'municipal' && b.source.level === 'municipal' && a.source.id !== b.source.id;
}

function worseOf(a: Statement, b: Statement): Statement | null {
  const byAuthority = a.article.source.authority - b.article.source.authority;
  if (byAuthority !== 0) return byAuthority < 0 ? a : b;
  const [dateA, dateB] = [dateOf(a.article), dateOf(b.article)];
  if (dateA === null || dateB === null || dateA === dateB) return null;
  return dateA < dateB ? a : b;
}
