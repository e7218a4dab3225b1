import { describe, expect, it } from 'vitest';
import { createPhraseTagger } from '../../../knowledge/los/phrase-tagger.ts';
import { createLosTagger } from '../../../knowledge/los/tagger.ts';
import { createLosVocabulary, type LosConcept } from '../../../knowledge/los/vocabulary.ts';

function concept(path: string, nb: string, more: Partial<LosConcept> = {}): LosConcept {
  const kind = path.startsWith('tema/') ? 'tema' : path.startsWith('ord/') ? 'ord' : 'hendelse';
  return { path, kind, prefLabel: { nb }, altLabel: {}, hiddenLabel: {}, broader: [], related: [], ...more };
}

const vocabulary = createLosVocabulary([
  concept('ord/omsorgsavlastning', 'Omsorgsavlastning', {
    prefLabel: { nb: 'Omsorgsavlastning', nn: 'Omsorgsavlasting', en: 'Care relief' },
    hiddenLabel: { nb: ['Pleieavlastning'] },
    broader: ['tema/helse'],
    related: ['ord/finnes-ikke', 'ord/finnes-ikke'],
  }),
  concept('tema/helse', 'Helse og omsorg'),
  concept('hendelse/sykt-barn', 'Sykt barn'),
  concept('ord/omsorgsavlastning', 'Gitt to ganger'),
]);

describe('createLosVocabulary', () => {
  it('takes out links to nowhere, names each once, and keeps the first of two equal paths', () => {
    expect(vocabulary.dangling).toEqual([
      { from: 'ord/omsorgsavlastning', relation: 'related', to: 'ord/finnes-ikke' },
    ]);
    expect(vocabulary.concepts.get('ord/omsorgsavlastning')).toMatchObject({
      prefLabel: { nb: 'Omsorgsavlastning' },
      broader: ['tema/helse'],
      related: [],
    });
  });
});

describe('createLosTagger', () => {
  const tag = createLosTagger(vocabulary);
  const paths = (title: string, body = '') => tag({ title, headings: '', body }, 5, 0.1).map(({ id }) => id);

  it.each([
    ['Omsorgsavlastningen i kommunen', ['ord/omsorgsavlastning']],
    ['Søknad om omsorgsavlasting', ['ord/omsorgsavlastning']],
    ['Care relief for parents', ['ord/omsorgsavlastning']],
    ['Om pleieavlastning', ['ord/omsorgsavlastning']],
    ['Helse og omsorg', ['tema/helse']],
    ['Helse eller omsorg', []],
    ['Sykt barn', []],
  ])('tags "%s" with %j', (title, expected) => {
    expect(paths(title)).toEqual(expected);
  });

  it('is surer of the title than of the body, and tells which words caused the tag', () => {
    const [inTitle] = tag({ title: 'Omsorgsavlastning', headings: '', body: '' }, 5, 0);
    const [inBody] = tag({ title: '', headings: '', body: 'Omsorgsavlastning er noe.' }, 5, 0);
    expect(inTitle).toMatchObject({ by: 'tagger', evidence: ['Omsorgsavlastning'] });
    expect(inTitle?.confidence).toBeGreaterThan(inBody?.confidence ?? 1);
  });
});

describe('createPhraseTagger', () => {
  it('shares a phrase between those that it names', () => {
    const phrases = [{ text: 'frist', weight: 1 }];
    const alone = createPhraseTagger([{ id: 'a', phrases }]);
    const shared = createPhraseTagger([
      { id: 'b', phrases },
      { id: 'a', phrases },
    ]);
    const text = { title: 'Frister', headings: '', body: '' };
    const tags = shared(text, 5, 0);
    expect(tags.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(tags[0]?.confidence).toBeLessThan(alone(text, 5, 0)[0]?.confidence ?? 0);
  });

  it('gives no more tags than asked for, and none below the confidence', () => {
    const tag = createPhraseTagger(['a', 'b', 'c'].map((id) => ({ id, phrases: [{ text: id.repeat(4), weight: 1 }] })));
    const text = { title: 'aaaa bbbb cccc', headings: '', body: '' };
    expect(tag(text, 2, 0)).toHaveLength(2);
    expect(tag(text, 5, 0.99)).toEqual([]);
    expect(tag({ title: '', headings: '', body: '' }, 5, 0)).toEqual([]);
  });
});
