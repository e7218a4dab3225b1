import { describe, expect, it } from 'vitest';
import { supports } from '../../../knowledge/answering/ground.ts';
import type { Chunk } from '../../../knowledge/chunk.ts';

const text =
  'Du kan klage på vedtaket om pleiepenger innen 6 uker etter at du fikk det. Barnet må være under 18 år. Ring Nav på 55 55 33 33. Rettene står i folketrygdloven § 9-10.';
const chunk: Chunk = {
  id: 'a#1',
  articleId: 'a',
  headingPath: ['Klage'],
  anchor: 'klage',
  sectionKind: 'complaint',
  blocks: [{ kind: 'paragraph', text }],
  text,
  tokens: 40,
};

describe('supports', () => {
  it.each([
    'Du kan klage på vedtaket om pleiepenger innen 6 uker.',
    'Barnet må være under 18 år.',
    'Ring Nav på 55 55 33 33 om vedtaket.',
    'Retten til pleiepenger står i folketrygdloven § 9-10.',
  ])('takes %s', (sentence) => {
    expect(supports(sentence, [chunk], 0.6)).toBe(true);
  });

  it.each([
    ['another number', 'Du kan klage på vedtaket om pleiepenger innen 4 uker.'],
    ['another age', 'Barnet må være under 12 år.'],
    ['another phone number', 'Ring Nav på 55 55 33 34 om vedtaket.'],
    ['another section', 'Retten står i folketrygdloven § 9-11.'],
    ['a number word', 'Du kan klage på vedtaket om pleiepenger innen åtte uker.'],
    ['a denial', 'Du kan ikke klage på vedtaket om pleiepenger.'],
    ['a name', 'Du kan klage på vedtaket til Helfo.'],
    ['an address', 'Klag på vedtaket om pleiepenger på https://evil.example'],
    ['markup', 'Klag på [vedtaket](https://evil.example) om pleiepenger'],
    ['other words', 'Hunden liker bananer og sykkelturer.'],
    ['no words', '6 18'],
  ])('drops a sentence with %s', (_, sentence) => {
    expect(supports(sentence, [chunk], 0.6)).toBe(false);
  });

  it('drops everything without a passage', () => {
    expect(supports('Du kan klage.', [], 0)).toBe(false);
  });
});
