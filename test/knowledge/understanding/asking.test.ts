import { describe, expect, it } from 'vitest';
import { asksSomething, splitAsked } from '../../../knowledge/understanding/asking.ts';

describe('asksSomething', () => {
  it.each([
    'er det mulig å få hjelp',
    'har barn rett til hjelp',
    'har en forelder rett til fri',
    'jeg lurer på avlastning',
    'Er gutten 12 år',
  ])('hears a question in %s', (text) => {
    expect(asksSomething(text)).toBe(true);
  });

  it.each(['er 14 og har diabetes', 'har en gutt på 8 med kreft', 'har to unger som er syke', 'hun går i barnehagen'])(
    'hears none in %s',
    (text) => {
      expect(asksSomething(text)).toBe(false);
    },
  );
});

describe('splitAsked', () => {
  it.each([
    ['Kan vi få pleiepenger og dekker Helfo reisen?', ['Kan vi få pleiepenger', 'dekker Helfo reisen?']],
    [
      'Hva er BPA, hvem gir det og kan besteforeldre være assistenter?',
      ['Hva er BPA', 'hvem gir det', 'kan besteforeldre være assistenter?'],
    ],
    ['When can we go home and do we get money?', ['When can we go home', 'do we get money?']],
  ])('cuts %s where it asks for one thing more', (sentence, parts) => {
    expect(splitAsked(sentence)).toEqual(parts);
  });

  it.each([
    ['Han er 7 og har epilepsi, kan vi få avlastning?', ['Han er 7 og har epilepsi', 'kan vi få avlastning?']],
    ['Hun har sonde og må passes om natta, får vi hjelp?', ['Hun har sonde og må passes om natta', 'får vi hjelp?']],
  ])('takes no question from what goes on with the sentence before: %s', (sentence, parts) => {
    expect(splitAsked(sentence)).toEqual(parts);
  });
});
