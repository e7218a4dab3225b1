import { describe, expect, it } from 'vitest';
import { splitClauses } from '../../../knowledge/understanding/split-clauses.ts';

describe('splitClauses', () => {
  it.each([
    ['hun tok tabletter, og har jeg rett på pleiepenger', ['hun tok tabletter', 'har jeg rett på pleiepenger']],
    ['eg er redd men korleis søkjer eg', ['eg er redd', 'korleis søkjer eg']],
    ['he hits us, but who can help', ['he hits us', 'who can help']],
    ['han er blå, hvem ringer vi og hva sier vi', ['han er blå', 'hvem ringer vi', 'hva sier vi']],
    ['han er blå og puster ikke', ['han er blå og puster ikke']],
    ['jeg vet ikke hva jeg skal gjøre', ['jeg vet ikke hva jeg skal gjøre']],
  ])('cuts where a clause asks: %s', (sentence, clauses) => {
    expect(splitClauses(sentence)).toEqual(clauses);
  });

  it('stays linear on hostile input', () => {
    const start = performance.now();
    splitClauses(', og '.repeat(20_000));
    splitClauses(' '.repeat(50_000));
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
