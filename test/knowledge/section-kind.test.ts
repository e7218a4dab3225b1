import { describe, expect, it } from 'vitest';
import { sectionKindOf } from '../../knowledge/section-kind.ts';

describe('sectionKindOf', () => {
  it.each([
    [[], 'summary'],
    [['Slik gjør du ved fristbrudd'], 'how'],
    [['Klage', 'Hvem bestemmer'], 'decider'],
    [['Åpningstider'], 'other'],
  ])('reads %j as %s', (path, kind) => {
    expect(sectionKindOf(path)).toBe(kind);
  });

  it.each([
    [['Særlige tilfeller', 'Når fristen er gått ut']],
    [['Særlege tilfelle', 'Mens klagen blir behandla']],
    [['Special cases', 'What the doctor must write']],
  ])('takes %j for a special case, whatever its own heading says', (path) => {
    expect(sectionKindOf(path)).toBe('case');
  });

  it('takes no special case from a heading that only speaks of such', () => {
    expect(sectionKindOf(['Særlige tilfeller av klage', 'Frist'])).toBe('deadline');
  });
});
