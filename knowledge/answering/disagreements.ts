import type { AnswerBlock, AnswerItem } from '../answer.ts';
import { type Article, dateOf } from '../article.ts';
import type { Chunk } from '../chunk.ts';
import { sectionKindOf } from '../section-kind.ts';
import { areTwoMunicipalities } from '../source.ts';
import { splitSentences } from '../text/sentences.ts';
import { aboutTheSame, disagreements, likeness, type Statement, statementOf } from '../text/statements.ts';
import type { CitationList } from './citation-list.ts';
import type { ComposeOptions } from './compose-extractive.ts';
import { fixedBlock } from './compose-fixed.ts';
import { messagesIn } from './messages/messages.ts';
import { quotableChunks } from './quotable.ts';
import type { NeedPassages } from './state.ts';

/** Disagreements shown in one answer at most. */
const mostShown = 2;

/** A statement where it stands. */
interface Placed {
  readonly article: Article;
  readonly chunk: Chunk;
  readonly statement: Statement;
}

/**
 * The blocks with a notice after each that holds a sentence which another publisher's page, found for the same need and
 * about the same topic, contradicts: another number, age, deadline or phone number for the same thing. Both are quoted, with
 * publisher and date. Municipalities may differ from each other, and are not compared.
 */
export function withDisagreements(
  blocks: readonly AnswerBlock[],
  { passages }: NeedPassages,
  { citations, ...options }: ComposeOptions & { readonly citations: CitationList },
): readonly AnswerBlock[] {
  const articles = [...new Set(passages.map(({ article }) => article))];
  const shown = new Set<string>();
  return blocks.flatMap((block) => {
    const notices = block.items.flatMap((item): AnswerBlock[] => {
      const told = placed(item);
      const other = told && shown.size < mostShown ? contradicting(told, articles, options) : null;
      if (!told || !other) return [];
      const pair = [told.statement.sentence, other.statement.sentence].toSorted().join('\n');
      if (shown.has(pair)) return [];
      shown.add(pair);
      return [noticeOf(told, other)];
    });
    return [block, ...notices];
  });

  function placed({ text, citations: [n] }: AnswerItem): Placed | null {
    const citation = citations.citations.find((each) => each.n === n);
    const article = citation ? options.store.article(citation.articleId) : undefined;
    const chunk = options.store.chunksOf(citation?.articleId ?? '').find(({ id }) => id === citation?.chunkId);
    const statement = statementOf(text);
    return article && chunk && statement ? { article, chunk, statement } : null;
  }

  function noticeOf(told: Placed, other: Placed): AnswerBlock {
    const messages = messagesIn(options.language);
    const said = ({ article, chunk, statement }: Placed): AnswerItem[] => [
      { text: messages.says(article.source.name, dateOf(article)), citations: [] },
      { text: statement.sentence, citations: [citations.cite(article, chunk, statement.sentence)] },
    ];
    const notice = fixedBlock('notice', [messages.disagreement]);
    return {
      ...notice,
      heading: messages.disagreementHeading,
      items: [...notice.items, ...said(told), ...said(other)],
    };
  }
}

/** The likest statement of another publisher about the same topic, in the same language, that says otherwise; null: none. */
function contradicting(told: Placed, articles: readonly Article[], options: ComposeOptions): Placed | null {
  const rivals = articles
    .filter((article) => areComparable(told.article, article))
    .flatMap((article) =>
      quotableChunks(article, options.language, options.store).flatMap((chunk) => statementsOf(article, chunk)),
    )
    .map((other) => ({ other, alike: likeness(told.statement, other.statement) }))
    .filter(({ other, alike }) => alike >= aboutTheSame && disagreements(told.statement, other.statement).length > 0);
  return rivals.toSorted((a, b) => b.alike - a.alike)[0]?.other ?? null;
}

function areComparable(a: Article, b: Article): boolean {
  const isSameTopic = a.topics[0] !== undefined && a.topics[0].id === b.topics[0]?.id;
  return (
    isSameTopic && a.source.id !== b.source.id && a.language === b.language && !areTwoMunicipalities(a.source, b.source)
  );
}

const statements = new WeakMap<Chunk, readonly Placed[]>();

/** Notes tell how it was before, and are left out. */
function statementsOf(article: Article, chunk: Chunk): readonly Placed[] {
  const known = statements.get(chunk);
  if (known) return known;
  const sentences = sectionKindOf(chunk.headingPath) === 'notes' ? [] : splitSentences(chunk.text);
  const made = sentences.flatMap((sentence): Placed[] => {
    const statement = statementOf(sentence);
    return statement ? [{ article, chunk, statement }] : [];
  });
  statements.set(chunk, made);
  return made;
}
