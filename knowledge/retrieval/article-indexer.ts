import type { Article } from '../article.ts';
import type { Chunk } from '../chunk.ts';
import type { Settings } from '../settings.ts';
import { tokenise } from '../text/tokenise.ts';
import type { Topic } from '../topic.ts';
import { articleFields, chunkFields, type FieldTexts } from './fields.ts';
import { createSegmentBuilder, type Segment } from './segment.ts';
import { WordTerms } from './word-terms.ts';

/** The lexical indexes of a generation: passages and whole articles, by stems and by character n-grams. */
export const lexicalIndexes = ['stems', 'ngrams', 'articleStems', 'articleNgrams'] as const;
export type LexicalIndexName = (typeof lexicalIndexes)[number];

/** Some articles in a row, analysed: their part of every index. */
export interface IndexPart {
  /** Terms that this indexer had not met before, which go on from those it had. */
  readonly newStems: readonly string[];
  readonly newNgrams: readonly string[];
  readonly segments: Readonly<Record<LexicalIndexName, Segment>>;
}

/** Analyses articles with their chunks, in the order of the index. */
export interface ArticleIndexer {
  add(article: Article, chunks: readonly Chunk[]): void;
  /** What was added since the last time. */
  take(): IndexPart;
}

/** Texts whose words are remembered: titles, headings and labels come again with every chunk. */
const memoLimit = 2000;

/** An indexer. Several may each take their share of the articles: `joinParts` puts together what they make. */
export function createArticleIndexer(topics: readonly Topic[], { lexical }: Pick<Settings, 'lexical'>): ArticleIndexer {
  const fields = Object.keys(lexical.fields) as (keyof FieldTexts)[];
  const topicsById = new Map(topics.map((topic) => [topic.id, topic]));
  const terms = new WordTerms();
  const ofChunks = createDocuments(terms, fields.length);
  const ofArticles = createDocuments(terms, fields.length);
  const memo = new Map<string, Uint32Array>();
  const analyse = (text: string) => Uint32Array.from(tokenise(text), (word) => terms.wordNumber(word));
  const remember = (text: string) => {
    const known = memo.get(text);
    if (known) return known;
    if (memo.size >= memoLimit) memo.clear();
    const words = analyse(text);
    memo.set(text, words);
    return words;
  };
  return {
    add(article, chunks) {
      const bodies = chunks.map(({ text }) => analyse(text));
      for (const [index, chunk] of chunks.entries()) {
        const texts = chunkFields(chunk, article, topicsById);
        for (const [number, field] of fields.entries()) {
          const words = field === 'body' ? bodies[index] : remember(texts[field] ?? '');
          for (const word of words ?? []) ofChunks.add(word, number);
        }
        ofChunks.end();
      }
      const texts = articleFields(article, chunks, topicsById);
      const isOneByOne = !chunks.some(({ text }) => endsOpen(text));
      for (const [number, field] of fields.entries()) {
        const parts =
          field !== 'body' ? [remember(texts[field] ?? '')] : isOneByOne ? bodies : [analyse(texts.body ?? '')];
        for (const words of parts) for (const word of words) ofArticles.add(word, number);
      }
      ofArticles.end();
    },
    take: () => {
      const segments = {
        stems: ofChunks.stems.take(),
        ngrams: ofChunks.ngrams.take(),
        articleStems: ofArticles.stems.take(),
        articleNgrams: ofArticles.ngrams.take(),
      };
      return { newStems: terms.stems.takeNew(), newNgrams: terms.ngrams.takeNew(), segments };
    },
  };
}

/** Documents that are indexed by both kinds of terms. */
function createDocuments(terms: WordTerms, fields: number) {
  const [stems, ngrams] = [createSegmentBuilder(fields), createSegmentBuilder(fields)];
  return {
    stems,
    ngrams,
    add(word: number, field: number) {
      stems.add(terms.stemOf(word), field);
      terms.addGrams(word, ngrams, field);
    },
    end() {
      stems.endDocument();
      ngrams.endDocument();
    },
  };
}

/** Whether the last token may go on in the text that follows on the next line: a section sign waits for its number and letter. */
function endsOpen(text: string): boolean {
  const sign = text.lastIndexOf('§');
  return sign >= 0 && /^[§\s\d-]*$/.test(text.slice(sign));
}
