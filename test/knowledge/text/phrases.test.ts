import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createPhraseFinder, createPhraseTable, foldText } from '../../../knowledge/text/phrases.ts';

function check(phrases: readonly string[], text: string): string[] {
  const folded = foldText(text);
  return createPhraseFinder(phrases)
    .find(folded)
    .map(({ start, end }) => folded.slice(start, end).trim());
}

describe('createPhraseFinder', () => {
  it.each([
    ['får|fær ikke puste*', 'Hu fær ikke pusten!', 'fer ike pusten'],
    ['puste*', 'han PUSTER', 'puster'],
    ['har? svelget', 'svelget batteri', 'svelget'],
    ['har? svelget', 'hun har svelget', 'har svelget'],
    ['tok .. livet', 'han tok nesten helt livet', 'tok nesten helt livet'],
    ['i_fjor|ifjor var', 'i fjor var det verre', 'i fjor var'],
    ['å dø', 'redd for aa doe', 'a do'],
    ['e*', 'noe ekkelt', 'ekelt'],
  ])('finds «%s» in «%s»', (phrase, text, found) => {
    expect(check([phrase], text)).toContain(found);
  });

  it('takes the first phrase of the list where several begin', () => {
    expect(check(['han', 'han puster', 'ha*'], 'han puster')).toEqual(['han']);
    expect(check(['ha* puster', 'han'], 'han puster')).toEqual(['han puster']);
  });

  it('will not begin with a gap', () => {
    expect(() => createPhraseFinder(['.. puster'])).toThrow(RangeError);
  });
});

describe('createPhraseTable', () => {
  it('finds an open beginning in a word of two letters that another list begins with', () => {
    const folded = foldText('på');
    expect(
      createPhraseTable([['på han'], ['p*']])
        .find(folded)
        .get(1),
    ).toEqual([{ start: 0, end: 3 }]);
  });

  it('finds for each list what a finder of its own finds', () => {
    const word = fc.constantFrom('han', 'ho', 'puster', 'pus*', 'p*', 'ikke', 'i|på', 'i_dag', 'nå?', '..');
    const phrase = fc.tuple(
      fc.constantFrom('han', 'ho|hun', 'pust*', 'p*', 'i_dag', 'ikke?'),
      fc.array(word, { maxLength: 2 }),
    );
    const list = fc.array(
      phrase.map(([first, rest]) => [first, ...rest, ...(first === 'ikke?' ? ['han'] : [])].join(' ')),
      { maxLength: 4 },
    );
    const text = fc.array(fc.constantFrom('han', 'hun', 'puster', 'pusten', 'på', 'ikke', 'i', 'dag', 'nå'));
    const usable = list.map((phrases) => phrases.filter((each) => !/^ikke\? (?:\.\.|nå\?)/.test(each)));
    fc.assert(
      fc.property(fc.array(usable, { maxLength: 3 }), text, (lists, words) => {
        const folded = foldText(words.join(' '));
        const found = createPhraseTable(lists).find(folded);
        for (const [number, phrases] of lists.entries())
          expect(found.get(number) ?? []).toEqual(createPhraseFinder(phrases).find(folded));
      }),
      { numRuns: 2000 },
    );
  });
});
