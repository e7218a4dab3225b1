import type { Article } from '../../knowledge/article.ts';
import type { Chunk } from '../../knowledge/chunk.ts';
import type { KnowledgeStore } from '../../knowledge/ports.ts';
import { splitSentences } from '../../knowledge/text/sentences.ts';
import { createRandom } from '../../knowledge/understanding/random.ts';

/** Articles and chunks of any number, of real sentences. */
export interface SyntheticCorpus {
  readonly articles: readonly Article[];
  readonly chunks: readonly Chunk[];
}

const chunksAnArticle = 10;
/** Sentences a chunk, so that chunks are as long as real ones. */
const sentences = [3, 4, 5, 6, 7] as const;

/**
 * A corpus of `count` chunks shaped like the one in `store`: real sentences in new company, under real headings, with
 * compound words made of real halves in every chunk, since a real vocabulary goes on growing (Heaps' law) and an index
 * of few different words would flatter everyone. The same for the same store and count.
 */
export function synthesise(store: KnowledgeStore, count: number): SyntheticCorpus {
  const real = [...store.articles()].filter(({ language }) => language === 'nb');
  const pool = real.flatMap((article) => store.chunksOf(article.id));
  const lines = pool.flatMap(({ text }) => splitSentences(text));
  const words = [...new Set(lines.join(' ').match(/\p{Ll}{6,14}/gu) ?? [])];
  const random = createRandom(count);
  const pick = <T>(from: readonly T[]): T => {
    const chosen = from[Math.floor(random() * from.length)];
    if (chosen === undefined) throw new Error('the index to grow from holds no articles in bokmål');
    return chosen;
  };
  const compound = () => pick(words) + pick(words);
  const articles: Article[] = [];
  const chunks: Chunk[] = [];
  for (let at = 0; chunks.length < count; at += 1) {
    const model = pick(real);
    const id = `${model.id}-${at}`;
    articles.push({ ...model, id, translationOf: id, title: `${model.title} ${compound()}`, questions: [] });
    for (let n = 0; n < chunksAnArticle && chunks.length < count; n += 1) {
      const form = pick(pool);
      const text = [...Array.from({ length: pick(sentences) }, () => pick(lines)), `${compound()} ${compound()}.`].join(
        ' ',
      );
      chunks.push({ ...form, id: `${id}#${n}`, articleId: id, blocks: [{ kind: 'paragraph', text }], text });
    }
  }
  return { articles, chunks };
}
