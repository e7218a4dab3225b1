import { describe, expect, it } from 'vitest';
import { createMemoryStore } from '../../../knowledge/adapters/memory-store.ts';
import { chooseChunks } from '../../../knowledge/answering/choose-chunks.ts';
import type { Chunk } from '../../../knowledge/chunk.ts';
import type { SectionKind } from '../../../knowledge/section-kind.ts';
import { settings } from '../../../knowledge/settings.ts';
import { certainOf } from '../../../knowledge/understanding/certain-of.ts';
import type { SectionModel } from '../../../knowledge/understanding/section-model.ts';
import type { Need } from '../../../knowledge/understanding/understanding.ts';
import { corpusOf } from '../small-corpus.ts';

type Section = readonly [kind: SectionKind, words: string];

const prediction = certainOf('a');

/** Weights that stay as they are when those in force are fitted anew. */
const weights = { bias: -0.18, believed: 2.74, found: 0.93, asked: 0.15, steps: 0.99, decides: 0.36 };
const answerSettings = { ...settings.answer, tellAt: 0.25, sections: weights };

/** The kinds told of an article of these sections, found by its first one, to someone who asks for what is believed. */
function told(
  sections: readonly Section[],
  believed: Partial<Record<SectionKind, number>>,
  need: Partial<Pick<Need, 'query' | 'kind'>> = {},
): SectionKind[] {
  return choose(sections, believed, need).map(({ sectionKind }) => sectionKind);
}

function choose(
  sections: readonly Section[],
  believed: Partial<Record<SectionKind, number>>,
  { query = 'spørsmål', kind = 'general' }: Partial<Pick<Need, 'query' | 'kind'>>,
): readonly Chunk[] {
  const made = corpusOf([
    { id: 'a', title: 'A', topic: 'a', sections: sections.map(([heading, words]) => [heading, words] as const) },
  ]);
  const chunks = made.chunks.map((chunk, at) => ({ ...chunk, sectionKind: sections[at]?.[0] ?? 'other' }));
  const [article] = made.articles;
  const [first] = chunks;
  if (!article || !first) throw new Error('expected an article with a section');
  const scores = { lexical: 1, ngram: 1, vector: 0, topic: 1 };
  const sectionModel: SectionModel = {
    sectionsFor: () => new Map(Object.entries(believed) as [SectionKind, number][]),
  };
  return chooseChunks(
    { article, passages: [{ article, chunk: first, score: 1, scores }], score: 1 },
    { query, asks: query, kind, prediction },
    {
      store: createMemoryStore(made.articles, chunks),
      language: 'nb',
      sectionModel,
      caseModel: { casesIn: () => new Map() },
      cases: [],
      settings: answerSettings,
    },
  );
}

const long = Array.from({ length: 150 }, () => 'ord').join(' ');
const summary: Section = ['summary', 'Stønad er penger.'];

describe('chooseChunks', () => {
  it('tells the summary and what is asked for, in the order of reading', () => {
    const sections: Section[] = [
      ['how', 'Send søknaden.'],
      summary,
      ['eligibility', 'Barnet er sykt.'],
      ['notes', 'Les mer.'],
    ];
    expect(told(sections, { how: 0.5, eligibility: 0.4, notes: 0.001 })).toEqual(['summary', 'eligibility', 'how']);
  });

  it('tells the likeliest section however long and unlikely it is', () => {
    expect(told([summary, ['content', long], ['notes', long]], { content: 0.02, notes: 0.01 })).toEqual([
      'summary',
      'content',
    ]);
  });

  it('asks more of a long section than of a short one', () => {
    const withDuration = (words: string) =>
      told([summary, ['how', 'Send.'], ['duration', words]], { how: 0.6, duration: 0.25 });
    expect(withDuration('Ett år.')).toContain('duration');
    expect(withDuration(long)).not.toContain('duration');
  });

  it('goes by the kind of question when no question has taught it sections', () => {
    const sections: Section[] = [summary, ['duration', 'Ett år.'], ['complaint', 'Klag innen seks uker.']];
    expect(told(sections, {}, { kind: 'how-long' })).toEqual(['summary', 'duration']);
    expect(told(sections, {}, { kind: 'complaint' })).toEqual(['summary', 'complaint']);
  });

  it('chooses among headings it does not know by their words, after what the page begins with', () => {
    const sections: Section[] = [
      ['other', 'Velkommen til oss.'],
      [
        'other',
        'Basseng og varmtvann finnes i kjelleren, og der kan hele familien være sammen hver ettermiddag og hele helgen.',
      ],
      [
        'other',
        'Parkering er på baksiden, og der kan alle som skal besøke noen hos oss, stå så lenge besøket varer, også om natta.',
      ],
    ];
    const texts = (query: string) => choose(sections, { how: 0.9 }, { query }).map(({ text }) => text);
    expect(texts('parkering på baksiden')).toEqual([sections[0]?.[1], sections[2]?.[1]]);
    expect(texts('basseng og varmtvann i kjelleren')).toEqual([sections[0]?.[1], sections[1]?.[1]]);
  });

  it('leaves an article of one section to those who choose sentences', () => {
    expect(told([summary], { how: 1 })).toEqual([]);
  });
});
