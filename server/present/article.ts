import type { Article } from '../../knowledge/article.ts';
import { type Chunk, languageOf } from '../../knowledge/chunk.ts';
import { absoluteUrl } from './answer.ts';

/** An article with its chunks and tags: what a content owner wants to see of how a page was cut and labelled. */
export function presentArticle(article: Article, chunks: readonly Chunk[], base: string): object {
  const { sections: _sections, url, source, ...rest } = article;
  return {
    ...rest,
    url: absoluteUrl(url, base),
    publisher: source.name,
    source,
    chunks: chunks.map((chunk) => {
      const { id, headingPath, anchor, sectionKind, text, tokens } = chunk;
      return { id, headingPath, anchor, sectionKind, language: languageOf(chunk, article), text, tokens };
    }),
  };
}

/**
 * An article as JSON-LD in the shape of Digdir's HIDA draft (schema.org `CreativeWork`).
 * Source: github.com/rockphotog/hida, README.
 */
export function presentJsonLd(article: Article, base: string): object {
  const { dates } = article;
  return {
    '@context': 'https://schema.org',
    '@type': 'CreativeWork',
    identifier: article.id,
    url: absoluteUrl(article.url, base),
    headline: article.title,
    inLanguage: article.language,
    publisher: { '@type': 'Organization', legalName: article.source.name },
    about: article.los.map((tag) => ({
      '@type': 'Thing',
      name: tag.id.slice(tag.id.indexOf('/') + 1),
      // What Los lacks is told by our own concepts, which have no address there.
      ...(!tag.id.startsWith('lv/') && { additionalType: `https://psi.norge.no/los/${tag.id}` }),
    })),
    ...(dates.publishedAt && { datePublished: dates.publishedAt }),
    ...((dates.modifiedAt ?? dates.reviewedAt) && { dateModified: dates.modifiedAt ?? dates.reviewedAt }),
    ...(article.source.licence && { license: article.source.licence }),
    isBasedOn: article.basedOn,
  };
}
