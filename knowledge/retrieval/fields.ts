import type { Article } from '../article.ts';
import type { Chunk } from '../chunk.ts';
import type { LexicalField } from '../settings.ts';
import { charNgrams } from '../text/ngrams.ts';
import { stemTokens } from '../text/stem.ts';
import type { Topic } from '../topic.ts';
import type { FieldTerms } from './postings.ts';
import { gramLength } from './query-terms.ts';

/** The text of each field of an index entry. */
export type FieldTexts = Readonly<Partial<Record<LexicalField, string>>>;

/** The fields of a chunk. The lay questions stand with the article only: they would make every chunk four times as large. */
export function chunkFields(chunk: Chunk, article: Article, topics: ReadonlyMap<string, Topic>): FieldTexts {
  return {
    title: article.title,
    headings: chunk.headingPath.join('\n'),
    body: chunk.text,
    labels: labelsOf(article, topics),
  };
}

/** The fields of a whole article: its chunks together, and the questions it answers. */
export function articleFields(
  article: Article,
  chunks: readonly Chunk[],
  topics: ReadonlyMap<string, Topic>,
): FieldTexts {
  return {
    title: article.title,
    headings: chunks.flatMap((chunk) => chunk.headingPath.at(-1) ?? []).join('\n'),
    body: chunks.map((chunk) => chunk.text).join('\n'),
    questions: article.questions.join('\n'),
    labels: labelsOf(article, topics),
  };
}

/** The fields as stems. */
export function stemFields(fields: FieldTexts): FieldTerms<LexicalField> {
  return mapFields(fields, stemTokens);
}

/** The fields as character 4-grams. */
export function ngramFields(fields: FieldTexts): FieldTerms<LexicalField> {
  return mapFields(fields, (text) => charNgrams(text, gramLength));
}

function mapFields(fields: FieldTexts, analyse: (text: string) => string[]): FieldTerms<LexicalField> {
  return Object.fromEntries(Object.entries(fields).map(([field, text]) => [field, analyse(text)]));
}

/** Names and terms of the article's primary topic, in every language: what the subject is called. */
function labelsOf(article: Article, topics: ReadonlyMap<string, Topic>): string {
  const topic = topics.get(article.topics[0]?.id ?? '');
  if (!topic) return '';
  return [topic.names.nb, topic.names.nn, topic.names.en, topic.terms.nb, topic.terms.nn, topic.terms.en]
    .flat()
    .filter((label) => label !== undefined)
    .join('\n');
}
