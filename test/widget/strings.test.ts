import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { feedbackReasons } from '../../server/contract.ts';
import { pageTexts } from '../../server/pages/texts/texts.ts';
import { urgentNumbers } from '../../widget/components/urgent-line.tsx';
import { stringsOf } from '../../widget/strings/strings.ts';

/** Every text in an object with the path to it; functions are called with an example. */
function textsIn(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return textsIn(value(3), path);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, `${path}.${key}`));
}

describe.each(['nb', 'nn', 'en'] as const)('the words in %s', (language) => {
  it('says everything that bokmål says, and nothing is empty', () => {
    for (const [words, original] of [
      [stringsOf[language], stringsOf.nb],
      [pageTexts[language], pageTexts.nb],
    ]) {
      const texts = textsIn(words);
      expect(texts.map(([path]) => path)).toEqual(textsIn(original).map(([path]) => path));
      for (const [path, text] of texts) expect(text.trim(), path).not.toBe('');
    }
  });

  it('has a name for every feedback reason of the contract', () => {
    expect(Object.keys(stringsOf[language].feedbackReasons).sort()).toEqual([...feedbackReasons].sort());
  });

  it('offers starting questions that can be asked', () => {
    for (const { question } of stringsOf[language].situations) expect(question).toMatch(/^.{20,120}\?$/);
  });
});

describe('the words in nynorsk', () => {
  it('holds no bokmål', () => {
    const words = [...textsIn(stringsOf.nn), ...textsIn(pageTexts.nn)];
    for (const [path, text] of words) {
      expect(text, path).not.toMatch(
        /\b(ikke|jeg|hva|hvem|hvordan|hvor|noe|noen|fra|deres|gjør|sykehus|skolen|uten)\b/i,
      );
    }
  });
});

describe('the numbers that are always in view', () => {
  it('stand in the helpline registry', () => {
    const file = join(import.meta.dirname, '../../corpus/helplines.yaml');
    const { helplines } = parse(readFileSync(file, 'utf8')) as { helplines: { number: string | number }[] };
    const known = helplines.map(({ number }) => String(number));
    for (const number of Object.values(urgentNumbers)) expect(known).toContain(number);
  });
});
