import type { Article } from '../../knowledge/article.ts';
import type { Catalogue } from '../../knowledge/catalogue.ts';
import { type Chunk, renderBlocks } from '../../knowledge/chunk.ts';
import type { Language } from '../../knowledge/language.ts';
import type { Topic } from '../../knowledge/topic.ts';

/** What a test says about an article; the rest is filled in. */
export interface ArticleSketch {
  readonly id: string;
  readonly title: string;
  readonly topic: string;
  readonly language?: Language;
  readonly translationOf?: string;
  readonly kommune?: string;
  /** 1 to 5; 4 by default. */
  readonly authority?: number;
  /** ISO date of the last review; none by default. */
  readonly reviewedAt?: string;
  readonly audience?: Article['audience'];
  readonly questions?: readonly string[];
  /** Heading and text, one chunk each. */
  readonly sections: readonly (readonly [string, string])[];
}

/** Articles and chunks as ingest would make them from sketches. */
export function corpusOf(sketches: readonly ArticleSketch[]): { articles: Article[]; chunks: Chunk[] } {
  return { articles: sketches.map(toArticle), chunks: sketches.flatMap(toChunks) };
}

/** A catalogue with the topics of the sketches and nothing else. */
export function catalogueOf(sketches: readonly ArticleSketch[]): Catalogue {
  const topics = [...new Set(sketches.map(({ topic }) => topic))].map(toTopic);
  return {
    topics,
    services: [],
    lifeMap: { phases: [], next: [], ahead: [], begin: [] },
    helplines: [],
    alerts: [],
    lexicon: [],
    municipalities: [],
    cases: [],
  };
}

function toArticle(sketch: ArticleSketch): Article {
  return {
    id: sketch.id,
    translationOf: sketch.translationOf ?? sketch.id,
    source: {
      id: sketch.kommune ?? 'guide',
      name: 'Prøve',
      level: sketch.kommune ? 'municipal' : 'national',
      kommune: sketch.kommune ?? null,
      authority: sketch.authority ?? 4,
      licence: null,
    },
    title: sketch.title,
    language: sketch.language ?? 'nb',
    url: `/artikkel/${sketch.id}`,
    sections: sketch.sections.map(([heading, text]) => ({
      headingPath: [heading],
      anchor: null,
      blocks: [{ kind: 'paragraph', text }],
    })),
    topics: [{ id: sketch.topic, confidence: 1, evidence: [], by: 'owner' }],
    los: [],
    phase: null,
    audience: sketch.audience ?? [],
    responsible: null,
    basedOn: [],
    services: [],
    questions: sketch.questions ?? [],
    dates: { publishedAt: null, modifiedAt: null, reviewedAt: sketch.reviewedAt ?? null },
    contentHash: sketch.id,
  };
}

function toChunks(sketch: ArticleSketch): Chunk[] {
  return toArticle(sketch).sections.map(({ headingPath, blocks }, index) => ({
    id: `${sketch.id}#${index}`,
    articleId: sketch.id,
    headingPath,
    anchor: null,
    sectionKind: 'other',
    blocks,
    text: renderBlocks(blocks),
    tokens: 10,
  }));
}

function toTopic(id: string): Topic {
  const names = { nb: id, nn: id };
  return {
    id,
    phase: 'test',
    names,
    terms: { nb: [], nn: [] },
    responsible: 'nav',
    los: [],
    services: [],
    related: [],
    sensitive: false,
  };
}

/** Six articles: two subjects in both forms of Norwegian, and local pages of two municipalities. */
export const smallCorpus: readonly ArticleSketch[] = [
  {
    id: 'pleiepenger',
    title: 'Pleiepenger når barnet er sykt',
    topic: 'pleiepenger',
    questions: ['Hvem betaler lønna mi når jeg sitter på sykehuset?'],
    sections: [
      ['Kort fortalt', 'Pleiepenger er penger fra Nav når du er borte fra jobb fordi barnet er alvorlig sykt.'],
      ['Slik søker du', 'Du søker på nav.no. Legen på sykehuset må sende en erklæring.'],
      ['Klage', 'Fristen for å klage på vedtaket er seks uker.'],
    ],
  },
  {
    id: 'pleiepenger-nn',
    translationOf: 'pleiepenger',
    language: 'nn',
    title: 'Pleiepengar når barnet er sjukt',
    topic: 'pleiepenger',
    sections: [
      ['Kort fortalt', 'Pleiepengar er pengar frå Nav når du er borte frå jobb fordi barnet er alvorleg sjukt.'],
      ['Slik søkjer du', 'Du søkjer på nav.no. Legen på sjukehuset må sende ei erklæring.'],
    ],
  },
  {
    id: 'avlastning',
    title: 'Avlastning',
    topic: 'avlastning',
    sections: [
      ['Kort fortalt', 'Avlastning er at noen andre tar over omsorgen for barnet en helg eller noen timer.'],
      ['Slik søker du', 'Du søker til kommunen. Kommunen skal svare så snart som mulig.'],
    ],
  },
  {
    id: 'bergen-avlastning',
    kommune: '4601',
    title: 'Avlastning i Bergen',
    topic: 'avlastning',
    sections: [['Søk', 'Søk om avlastning i Bergen med det digitale skjemaet.']],
  },
  {
    id: 'oslo-avlastning',
    kommune: '0301',
    title: 'Avlastning i Oslo',
    topic: 'avlastning',
    sections: [['Søk', 'Søk om avlastning hos bydelen din i Oslo.']],
  },
  {
    id: 'skoleskyss',
    title: 'Skoleskyss',
    topic: 'skoleskyss',
    sections: [['Kort fortalt', 'Elever med funksjonsnedsettelse har rett til gratis skyss til skolen.']],
  },
];
