import { describe, expect, it } from 'vitest';
import { createMemoryStore } from '../../../knowledge/adapters/memory-store.ts';
import type { AnswerBlock } from '../../../knowledge/answer.ts';
import { composeExtractive } from '../../../knowledge/answering/compose-extractive.ts';
import { groundDraft } from '../../../knowledge/answering/ground.ts';
import type { AnswerLanguage } from '../../../knowledge/language.ts';
import { settings } from '../../../knowledge/settings.ts';
import type { Level } from '../../../knowledge/source.ts';
import { certainOf } from '../../../knowledge/understanding/certain-of.ts';
import { corpusOf } from '../small-corpus.ts';
import { unlearned } from '../unlearned.ts';

interface Page {
  readonly publisher: string;
  readonly level?: Level;
  readonly topic?: string;
  readonly sentence: string;
}

const query = 'Når må vi kreve reisen dekket?';

/** The notices of an answer that quotes the first page, where both pages were found. */
function notices([first, second]: readonly [Page, Page], language: AnswerLanguage = 'nb'): readonly AnswerBlock[] {
  const made = corpusOf(
    [first, second].map(({ topic = 'reise', sentence }, at) => ({
      id: `page-${at}`,
      title: 'Reise',
      topic,
      sections: [['Frist', sentence] as const],
    })),
  );
  const articles = made.articles.map((article, at) => {
    const page = at === 0 ? first : second;
    const source = { ...article.source, id: page.publisher, name: page.publisher, level: page.level ?? 'national' };
    return { ...article, source, dates: { ...article.dates, reviewedAt: at === 0 ? '2026-11-22' : null } };
  });
  const scores = { lexical: 1, ngram: 1, vector: 0, topic: 1 };
  const passages = articles.flatMap((article, at) => {
    const chunk = made.chunks[at];
    return chunk ? [{ chunk, article, score: at === 0 ? 1 : 0.1, scores }] : [];
  });
  const prediction = certainOf('reise');
  const store = createMemoryStore(articles, made.chunks);
  const composed = composeExtractive(
    [{ need: { query, asks: query, kind: 'when', prediction }, passages, confidence: 1 }],
    {
      store,
      ...unlearned,
      settings: settings.answer,
      language,
    },
  );
  const grounded = groundDraft({ status: 'answered', ...composed }, store);
  return grounded.blocks.filter(({ kind, heading }) => kind === 'notice' && heading);
}

const six: Page = { publisher: 'Helfo', sentence: 'Send kravet om å få reisen dekket innen 6 måneder.' };
const three: Page = { publisher: 'Foreningen', sentence: 'Send kravet om å få reisen dekket innen 3 måneder.' };

describe('withDisagreements', () => {
  it('quotes both pages, with publisher and date, when they tell another deadline for the same', () => {
    const [notice, ...others] = notices([six, three]);
    expect(others).toEqual([]);
    const texts = notice?.items.map(({ text }) => text) ?? [];
    expect(texts.slice(1)).toEqual([
      'Helfo skriver (oppdatert 22. november 2026):',
      six.sentence,
      'Foreningen skriver (uten dato):',
      three.sentence,
    ]);
    expect(notice?.items.map(({ citations }) => citations.length)).toEqual([0, 0, 1, 0, 1]);
  });

  it('says so in the language of the answer', () => {
    expect(notices([six, three], 'nn')[0]?.heading).toBe('Kjeldene seier ikkje det same');
    expect(notices([six, three], 'en')[0]?.heading).toBe('The sources do not agree');
  });

  it.each<[string, Page]>([
    ['says the same', { ...three, sentence: six.sentence }],
    ['is about another topic', { ...three, topic: 'bil' }],
    ['is about another rule', { ...three, sentence: 'Svar på søknaden om ledsager kommer innen 3 måneder.' }],
    ['is of the same publisher', { ...three, publisher: 'Helfo' }],
  ])('is silent where the other page %s', (_what, other) => {
    expect(notices([six, other])).toEqual([]);
  });

  it('lets municipalities differ', () => {
    expect(
      notices([
        { ...six, level: 'municipal' },
        { ...three, level: 'municipal' },
      ]),
    ).toEqual([]);
  });

  it('tells of another phone number', () => {
    const call = (number: string) => `Ring pasientreiser på telefon ${number} før dere reiser hjem.`;
    const found = notices([
      { ...six, sentence: call('55 55 33 33') },
      { ...three, sentence: call('22 22 22 22') },
    ]);
    expect(found).toHaveLength(1);
  });
});
