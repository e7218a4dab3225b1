import { describe, expect, it } from 'vitest';
import type { UnsealedArticle } from '../../../ingest/extract/page-to-article.ts';
import { createArticleTagger } from '../../../ingest/tag/tag-article.ts';
import type { Catalogue } from '../../../knowledge/catalogue.ts';
import { createLosVocabulary } from '../../../knowledge/los/vocabulary.ts';

function topic(id: string, terms: readonly string[]): Catalogue['topics'][number] {
  const names = { nb: id, nn: id };
  const rest = { responsible: 'nav', los: [], services: [], related: [], sensitive: false };
  return { id, phase: 'hverdag', names, terms: { nb: terms, nn: [] }, ...rest };
}

const tag = createArticleTagger(
  {
    topics: [topic('avlastning', ['barnevakt']), topic('parkering', ['parkeringskort'])],
    services: [],
    lifeMap: { phases: [], next: [], ahead: [] },
    helplines: [],
    alerts: [],
    lexicon: [
      { expression: 'ta over en helg', language: 'nb', kind: 'lay', topics: ['avlastning'], los: [], now: null },
    ],
    municipalities: [],
  },
  createLosVocabulary([]),
);

function article(title: string, body: string, more: Partial<UnsealedArticle> = {}): UnsealedArticle {
  return {
    id: 'a',
    translationOf: 'a',
    source: { id: 's', name: 'S', level: 'national', kommune: null, authority: 3, licence: null },
    title,
    language: 'nb',
    url: '/artikkel/a',
    sections: [{ headingPath: [], anchor: null, blocks: [{ kind: 'paragraph', text: body }] }],
    topics: [],
    los: [],
    phase: null,
    audience: [],
    responsible: null,
    basedOn: [],
    services: [],
    questions: [],
    dates: { publishedAt: null, modifiedAt: null, reviewedAt: null },
    ...more,
  };
}

describe('createArticleTagger', () => {
  it('finds topics by terms and by lay expressions, with evidence, phase and who decides', () => {
    expect(tag(article('Parkeringskort', 'Her søker du.'))).toMatchObject({
      topics: [{ id: 'parkering', by: 'tagger', evidence: ['parkeringskort'] }],
      phase: 'hverdag',
      responsible: 'nav',
    });
    expect(tag(article('Noen som kan ta over', 'Vi har fri en helg.')).topics).toEqual([]);
    expect(tag(article('Noen som kan ta over en helg', 'Vi kan ta over en helg.')).topics[0]?.id).toBe('avlastning');
  });

  it("leaves the owner's tags alone", () => {
    const stated = [{ id: 'avlastning', confidence: 1, evidence: [], by: 'owner' as const }];
    expect(tag(article('Parkeringskort', 'x', { topics: stated })).topics).toEqual(stated);
  });

  it('says the municipality decides on its own pages, and nothing of a page about something else', () => {
    const source = { ...article('', '').source, level: 'municipal' as const, kommune: '4601' };
    expect(tag(article('Parkeringskort', 'x', { source })).responsible).toBe('kommune');
    expect(tag(article('Åpningstider', 'Biblioteket er åpent.'))).toMatchObject({
      topics: [],
      phase: null,
      responsible: null,
    });
  });

  it('gives equal articles equal hashes, and others other ones', () => {
    const hash = (body: string) => tag(article('T', body)).contentHash;
    expect(hash('a')).toBe(hash('a'));
    expect(hash('a')).not.toBe(hash('b'));
  });
});
