import { describe, expect, it } from 'vitest';
import { createWordTable } from '../../../knowledge/safety/word-table.ts';
import { foldText } from '../../../knowledge/text/phrases.ts';

const table = createWordTable({ poison: 'gift* sopp', food: 'gif mat* en:is', water: 'no:is hav', more: 'giftig*' });

function check(word: string, language: 'english' | 'norwegian', names: readonly string[]): void {
  expect(table(foldText(word).trim(), language)).toEqual(names);
}

describe('createWordTable', () => {
  it('finds words with any ending, and the longest beginning first', () => {
    check('gifta', 'norwegian', ['poison']);
    check('giftige', 'norwegian', ['more']);
    check('matpakke', 'norwegian', ['food']);
  });

  it('puts the whole word before what it begins with', () => {
    check('gif', 'norwegian', ['food']);
    check('sopper', 'norwegian', []);
  });

  it('reads a word in the language of its sentence', () => {
    check('is', 'english', ['food']);
    check('is', 'norwegian', ['water']);
    check('hav', 'english', ['water']);
  });
});
