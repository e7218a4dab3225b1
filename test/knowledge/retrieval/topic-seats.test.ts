import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seatTopics } from '../../../knowledge/retrieval/topic-seats.ts';

const hits = fc
  .uniqueArray(fc.record({ ordinal: fc.nat(60), score: fc.double({ min: 0, max: 5, noNaN: true }) }), {
    selector: ({ ordinal }) => ordinal,
  })
  .map((list) => list.toSorted((a, b) => b.score - a.score || a.ordinal - b.ordinal));
const topics = ['avlastning', 'bpa', 'omsorgsstonad', 'stottekontakt', 'bil', 'tolk'];
const topicsOf = (ordinal: number) => [topics[ordinal % topics.length] ?? ''];
const beliefs = fc
  .shuffledSubarray(topics)
  .chain((ids) =>
    fc.tuple(...ids.map((id) => fc.record({ id: fc.constant(id), p: fc.double({ min: 0, max: 1, noNaN: true }) }))),
  );

describe('seatTopics', () => {
  it('gives a topic that may be meant a seat among the first five', () => {
    const ranked = [0, 6, 12, 18, 24, 30, 1, 7, 2].map((ordinal, rank) => ({ ordinal, score: 1 - rank / 10 }));
    const believed = [
      { id: 'avlastning', p: 0.7 },
      { id: 'bpa', p: 0.2 },
      { id: 'omsorgsstonad', p: 0.01 },
    ];
    const seated = seatTopics(ranked, { topicsOf, beliefs: believed, seats: 5, least: 0.02 });
    expect(seated.map(({ ordinal }) => ordinal)).toEqual([0, 6, 12, 18, 1, 24, 30, 7, 2]);
  });

  it('keeps the best hit first, every hit once, and the list best first', () => {
    fc.assert(
      fc.property(hits, beliefs, fc.integer({ min: 1, max: 8 }), (ranked, believed, seats) => {
        const seated = seatTopics(ranked, { topicsOf, beliefs: believed, seats, least: 0.1 });
        expect(seated.map(({ ordinal }) => ordinal).toSorted()).toEqual(
          ranked.map(({ ordinal }) => ordinal).toSorted(),
        );
        expect(seated[0]).toEqual(ranked[0]);
        for (const [at, { score }] of seated.entries())
          expect(score).toBeLessThanOrEqual(seated[at - 1]?.score ?? score);
      }),
    );
  });

  it('seats every topic believed enough that has a hit, as long as there are seats', () => {
    fc.assert(
      fc.property(hits, beliefs, (ranked, believed) => {
        const seated = seatTopics(ranked, { topicsOf, beliefs: believed, seats: 7, least: 0.1 }).slice(0, 7);
        const wanted = believed.filter(
          ({ id, p }) => p >= 0.1 && ranked.some(({ ordinal }) => topicsOf(ordinal).includes(id)),
        );
        for (const { id } of wanted) expect(seated.some(({ ordinal }) => topicsOf(ordinal).includes(id))).toBe(true);
      }),
    );
  });
});
