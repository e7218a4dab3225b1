import { describe, expect, it } from 'vitest';
import { labelNames, readSentence } from '../../../knowledge/safety/read-sentence.ts';

function meaningsOf(sentence: string, word: string): readonly string[] {
  return readSentence(sentence).words.find(({ text }) => text === word)?.meanings ?? [];
}

function fieldsOf(sentence: string, word: string): (string | undefined)[] {
  const labels = readSentence(sentence).words.find(({ text }) => text === word)?.labels ?? [];
  return labels.map((label) => labelNames[label]);
}

describe('readSentence', () => {
  it('knows words by their beginnings, in every written form', () => {
    expect(meaningsOf('tvillingane pustar ikkje', 'tvilingane')).toContain('child');
    expect(meaningsOf('the toddlers are here', 'todlers')).toContain('child');
  });

  it('tells English words from the Norwegian ones that look like them', () => {
    expect(meaningsOf('i want to die and i am alone', 'i')).toContain('speaker');
    expect(meaningsOf('vi bor i Bergen', 'i')).not.toContain('speaker');
  });

  it.each([
    ['tok 60 paracet', '60', ['~tens']],
    ['tok to paracet', 'to', ['~few']],
    ['she wants to sleep with my son', 'to', []],
    ['hun er 14 år', '14', ['~teens']],
    ['en 14åring', '14aring', ['~teens', '~years']],
    ['fikk 500mg', '500mg', ['~hundreds', '~units']],
  ])('hears how many, and of what: «%s»', (sentence, word, fields) => {
    const numbers = fieldsOf(sentence, word).filter((field) =>
      /few|several|teens|tens|hundreds|years|units/.test(field ?? ''),
    );
    expect(numbers).toEqual(fields);
  });

  it('hears a year as long ago, and gives stems as written in bokmål', () => {
    expect(meaningsOf('det skjedde i 2019', '2019')).toEqual(['longAgo']);
    expect(readSentence('skulane').stems).toEqual(readSentence('skolene').stems);
  });
});
