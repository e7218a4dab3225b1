import { describe, expect, it } from 'vitest';
import { readSentence } from '../../../knowledge/safety/read-sentence.ts';

function meaningsOf(sentence: string, word: string): readonly string[] {
  return readSentence(sentence).words.find(({ text }) => text === word)?.meanings ?? [];
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

  it('hears a year as long ago, and gives stems as written in bokmål', () => {
    expect(meaningsOf('det skjedde i 2019', '2019')).toEqual(['longAgo']);
    expect(readSentence('skulane').stems).toEqual(readSentence('skolene').stems);
  });
});
