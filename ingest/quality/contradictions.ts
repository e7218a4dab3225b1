import type { Article } from '../../knowledge/article.ts';
import { renderBlocks } from '../../knowledge/chunk.ts';
import { sectionKindOf } from '../../knowledge/section-kind.ts';
import { splitSentences } from '../../knowledge/text/sentences.ts';
import { findSimilar } from '../check/similar-texts.ts';
import { dateOf, evidenceOf, type Finding, findingAbout } from './finding.ts';
import { type Quantity, quantitiesIn, withoutQuantities } from './quantities.ts';

/** Sentences that share this much of their words, quantities left out, are taken to be about the same rule. */
const aboutTheSame = 0.5;
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
 * Sentences of different publishers about the same topic that say the same with other numbers: ages, deadlines, shares,
 * phone numbers. Each finding holds both quotes with their dates. The one with less authority, else the older, is
 * demoted; with nothing to choose by, both stay. Municipalities may differ from each other, and are not compared.
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
    new Set(statements.map(({ article }) => article.source.id)).size < 2
      ? []
      : findSimilar(statements.slice(0, mostStatements), aboutTheSame).flatMap(({ first, second }) =>
          compare(first, second),
        ),
  );
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
  if (a.article.source.id === b.article.source.id || areTwoMunicipalities(a.article, b.article)) return [];
  const kind = a.quantities
    .map((quantity) => quantity.kind)
    .find((name) => {
      const valuesOf = ({ quantities }: Statement) =>
        quantities.filter((q) => q.kind === name).map(({ value }) => value);
      const [inA, inB] = [valuesOf(a), valuesOf(b)];
      return inB.length > 0 && !inA.some((value) => inB.includes(value));
    });
  if (kind === undefined) return [];
  const worse = worseOf(a, b);
  const better = worse === a ? b : a;
  const isDecided = worse !== null;
  const subject = (worse ?? a).article;
  return [
    findingAbout(subject, {
      kind: 'contradiction',
      severity: 'high',
      action: isDecided ? 'demote' : 'index',
      reason: `says otherwise about ${kind} than ${better.article.source.name}`,
      evidence: [a, b].map(({ article, sentence }) => evidenceOf(article, sentence)),
    }),
  ];
}

function areTwoMunicipalities(a: Article, b: Article): boolean {
  return a.source.level === 'municipal' && b.source.level === 'municipal';
}

function worseOf(a: Statement, b: Statement): Statement | null {
  const byAuthority = a.article.source.authority - b.article.source.authority;
  if (byAuthority !== 0) return byAuthority < 0 ? a : b;
  const [dateA, dateB] = [dateOf(a.article), dateOf(b.article)];
  if (dateA === null || dateB === null || dateA === dateB) return null;
  return dateA < dateB ? a : b;
}
