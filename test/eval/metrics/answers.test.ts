import { describe, expect, it } from 'vitest';
import { citationPrecision, citationRecall, citationValidity } from '../../../eval/metrics/citations.ts';
import { groundedShare } from '../../../eval/metrics/grounded-share.ts';
import { mustNotHits } from '../../../eval/metrics/must-not.ts';
import { nuggetRecall } from '../../../eval/metrics/nugget-recall.ts';
import { answerOf, citationOf } from '../sample-run.ts';

describe('nuggetRecall', () => {
  const nuggets = [
    { vital: true, any: ['1300 dager', 'ti prosent'] },
    { vital: true, any: ['legeerkl(æ|ae)ring'] },
    { vital: false, any: ['nav\\.no'] },
  ];

  it('counts vital and all nuggets apart, and weighs okay ones half', () => {
    const recall = nuggetRecall('Du må ha legeerklæring.\nSøk på NAV.no.', nuggets);
    expect(recall).toEqual({ vital: 0.5, all: 2 / 3, weighted: 1.5 / 2.5, matched: [false, true, true] });
  });

  it('matches over line breaks and no-break spaces, whatever the case', () => {
    expect(nuggetRecall('TI\u00a0\nPROSENT', nuggets).matched[0]).toBe(true);
  });

  it('has no score where nothing was asked for', () => {
    expect(nuggetRecall('Hei', [])).toEqual({ vital: null, all: null, weighted: null, matched: [] });
  });
});

describe('mustNotHits', () => {
  it('tells the words that were matched', () => {
    expect(mustNotHits('Ta 500 mg\nparacet.', ['\\d+ mg \\w+', 'ring 112'])).toEqual([
      { pattern: '\\d+ mg \\w+', words: '500 mg paracet' },
    ]);
  });
});

describe('citations', () => {
  const topicsOf = (chunkId: string) => (chunkId === 'a#1' ? ['pleiepenger'] : ['klage-nav']);
  const citations = [citationOf(1, 'a', 'a#1', 'x'), citationOf(2, 'b', 'b#1', 'y')];

  it('are valid when indexed and verbatim', () => {
    const [right, moved] = [
      { n: 1, indexed: true, verbatim: true },
      { n: 2, indexed: true, verbatim: false },
    ];
    expect(citationValidity([right, moved])).toBe(0.5);
    expect(citationValidity([])).toBeNull();
  });

  it('are precise when about a gold topic, and recall every gold topic once', () => {
    expect(citationPrecision(citations, ['pleiepenger'], topicsOf)).toBe(0.5);
    expect(citationRecall(citations, ['pleiepenger', 'bil'], topicsOf)).toBe(0.5);
    expect(citationPrecision([], ['pleiepenger'], topicsOf)).toBeNull();
    expect(citationRecall([], ['pleiepenger'], topicsOf)).toBe(0);
  });
});

describe('groundedShare', () => {
  const citations = [citationOf(1, 'a', 'a#1', 'Fristen er seks uker fra du fikk vedtaket.')];
  const block = (...texts: (readonly [string, number[]])[]) => ({
    kind: 'paragraph' as const,
    items: texts.map(([text, cited]) => ({ text, citations: cited })),
  });

  it('takes an extractive sentence only word for word, from what it cites', () => {
    const blocks = [block(['Fristen er seks uker', [1]], ['Fristen er 6 uker', [1]], ['Fristen er seks uker', []])];
    expect(groundedShare(answerOf({ blocks, citations }))).toBeCloseTo(1 / 3, 12);
  });

  it('takes a generative sentence when its numbers and half its words are cited', () => {
    const quote = [citationOf(1, 'a', 'a#1', 'Fristen for å klage er 6 uker fra vedtaket kom.')];
    const blocks = [block(['Klagefristen er 6 uker fra vedtaket', [1]], ['Klagefristen er 3 uker fra vedtaket', [1]])];
    expect(groundedShare(answerOf({ mode: 'generative', blocks, citations: quote }))).toBe(0.5);
  });

  it('leaves fixed words of ours out', () => {
    const notice = { kind: 'notice' as const, items: [{ text: 'Ring 113', citations: [] }] };
    expect(groundedShare(answerOf({ blocks: [notice], citations: [] }))).toBeNull();
    expect(groundedShare(answerOf({ mode: 'fixed', blocks: [block(['Hei', []])], citations: [] }))).toBeNull();
  });
});
