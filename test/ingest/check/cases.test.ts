import { describe, expect, it } from 'vitest';
import { findingsIn, frontMatter, page } from './small-corpus.ts';

const cases = `cases:
  - { id: ferie, names: { nb: På ferie, nn: På ferien, en: On holiday } }
`;

/** What the check says of an article with these lines below «Særlige tilfeller». */
async function check(lines: string, language: 'nb' | 'nn' = 'nb'): Promise<string[]> {
  const above = language === 'nb' ? 'Særlige tilfeller' : 'Særlege tilfelle';
  const found = await findingsIn({
    'cases.yaml': cases,
    [`articles/${language}/avlastning.md`]: page(
      `## Kort fortalt\nAvlastning er fri.\n\n## ${above}\n${lines}`,
      frontMatter(language),
    ),
  });
  return found.filter((line) => line.includes('special-case'));
}

describe('checkCases', () => {
  it('lets a case stand under its name', async () => {
    expect(await check('### På ferie\nAvlastning gjelder på ferie.')).toEqual([]);
    expect(await check('### På ferien\nAvlasting gjeld på ferie.', 'nn')).toEqual([]);
  });

  it('finds a name that the catalogue does not have, or has in another language', async () => {
    expect(await check('### Ferie\nAvlastning gjelder på ferie.')).toEqual([
      expect.stringMatching(/avlastning\.md:\d+: error special-case: «Ferie» is not what cases\.yaml calls/),
    ]);
    expect(await check('### På ferien\nAvlastning gjelder på ferie.')).toHaveLength(1);
  });

  it('finds a case that stands there twice', async () => {
    const twice = await check('### På ferie\nAvlastning gjelder på ferie.\n\n### På ferie\nOgså i utlandet.');
    expect(twice).toEqual([expect.stringContaining('«På ferie» stands there twice')]);
  });
});
