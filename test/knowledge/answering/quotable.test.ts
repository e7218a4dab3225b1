import { describe, expect, it } from 'vitest';
import { createMemoryStore } from '../../../knowledge/adapters/memory-store.ts';
import { composeExtractive } from '../../../knowledge/answering/compose-extractive.ts';
import { isQuotable } from '../../../knowledge/answering/quotable.ts';
import type { Chunk } from '../../../knowledge/chunk.ts';
import type { AnswerLanguage, Language } from '../../../knowledge/language.ts';
import { settings } from '../../../knowledge/settings.ts';
import { certainOf } from '../../../knowledge/understanding/certain-of.ts';
import { type ArticleSketch, corpusOf } from '../small-corpus.ts';
import { unlearned } from '../unlearned.ts';

const nynorsk = 'Eg visste ikkje kva stønad til tolk var før nokon fortalde det, seier ei mor.';
const english = 'You can get an interpreter for free, and the stønad covers all of it.';
const sami = 'Dulka lea nuvttá, ja don sáhtát oažžut stønad veahki sámegillii.';

/** An article of bokmål with parts in other languages, each a chunk of its own, as the splitter makes them. */
function mixed(headings: readonly [string, string, string, string]) {
  const texts = ['Du kan få stønad til tolk når barnet er sykt.', nynorsk, english, sami];
  const sections = texts.map((text, at): [string, string] => [headings[at] ?? '', text]);
  const sketch: ArticleSketch = { id: 'tolk', title: 'Stønad til tolk', topic: 'tolk', sections };
  const { articles, chunks } = corpusOf([sketch]);
  const languages: (Language | undefined)[] = [undefined, 'nn', 'en', 'se'];
  const marked = chunks.map((chunk, at): Chunk => {
    const language = languages[at];
    return { ...chunk, blocks: chunk.blocks.map((block) => (language ? { ...block, language } : block)) };
  });
  return { articles, chunks: marked };
}

function quote(language: AnswerLanguage, { articles, chunks }: ReturnType<typeof mixed>) {
  const [article] = articles;
  if (!article) throw new Error('expected an article');
  const prediction = certainOf('tolk');
  const scores = { lexical: 1, ngram: 1, vector: 0, topic: 1 };
  const passages = chunks
    .filter((chunk) => isQuotable(chunk, article, language))
    .map((chunk) => ({ chunk, article, score: 1, scores }));
  const query = 'Hvem kan få stønad til tolk?';
  const need = { query, asks: query, kind: 'who', prediction } as const;
  const store = createMemoryStore(articles, chunks);
  const { blocks, citations } = composeExtractive([{ need, passages, confidence: 1 }], {
    store,
    ...unlearned,
    settings: settings.answer,
    language,
  });
  expect(citations.every((citation) => !citation.quote.includes(sami))).toBe(true);
  return blocks
    .filter(({ kind }) => kind !== 'notice')
    .map((block) => [block.language ?? language, block.items.map(({ text }) => text).join(' ')]);
}

describe('an article with parts in other languages', () => {
  it.each([
    [
      'with headings we know',
      mixed(['Hvem kan få', 'Hvem kan få, fortalt', 'Hvem kan få (English)', 'Hvem kan få (se)']),
    ],
    ['without', mixed(['Om tolk', 'En historie', 'In English', 'Sámegillii'])],
  ])('is quoted with each part in its own language, and never in Sámi, %s', (_what, corpus) => {
    const own = 'Du kan få stønad til tolk når barnet er sykt.';
    expect(quote('nb', corpus)).toEqual([
      ['nb', own],
      ['nn', nynorsk],
    ]);
    expect(quote('nn', corpus)).toEqual([
      ['nb', own],
      ['nn', nynorsk],
    ]);
    expect(quote('en', corpus)).toEqual([
      ['nb', own],
      ['en', english],
    ]);
  });
});

describe('isQuotable', () => {
  it('lets no article in Sámi answer in another language', () => {
    const { articles, chunks } = corpusOf([
      { id: 'dulka', title: 'Dulka', topic: 'tolk', language: 'se', sections: [['Dulka', sami]] },
    ]);
    const [article] = articles;
    const [chunk] = chunks;
    expect(article && chunk && isQuotable(chunk, article, 'nb')).toBe(false);
  });
});
