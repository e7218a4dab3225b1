import { describe, expect, it } from 'vitest';
import { renderTables } from '../../../ingest/check/table.ts';
import { findingsIn, frontMatter, page, smallCorpus } from './small-corpus.ts';

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

describe('the article that a case names', () => {
  it('must be there', async () => {
    const named = `${cases}  - { id: flytting, names: { nb: Flytting, nn: Flytting }, article: flytte }\n`;
    const astray = {
      'cases.yaml': named,
      'articles/nb/avlastning.md': page('## Kort fortalt\nFri.', frontMatter('nb')),
    };
    expect(await findingsIn(astray)).toContainEqual(
      expect.stringMatching(/cases\.yaml.* error special-case: flytting: there is no article "flytte"/),
    );
  });
});

describe('renderTables', () => {
  it('lists what is asked about and told nowhere, most asked first', async () => {
    const { corpus } = await smallCorpus({
      'cases.yaml': `${cases}  - { id: student, names: { nb: Student, nn: Student } }\n  - { id: pris, names: { nb: Pris, nn: Pris } }\n`,
      'articles/nb/avlastning.md': page(
        '## Kort fortalt\nAvlastning er fri.\n\n## Særlige tilfeller\n### På ferie\nAvlastning gjelder på ferie.',
        frontMatter('nb'),
      ),
      'questions/topics/avlastning.jsonl': [
        '{"q":"Gjelder det på ferie?","sections":["case:ferie"]}',
        '{"q":"Hva koster det?","sections":["case:pris"]}',
        '{"q":"Jeg er student","sections":["case:student"]}',
        '{"q":"Studenter også?","sections":["content","case:student"]}',
      ].join('\n'),
    });
    const [, silences] = renderTables(corpus).split('asked about and told nowhere');
    expect(silences?.trim().split(/\s*\n/)).toEqual([
      'questions',
      expect.stringMatching(/^avlastning +student +2$/),
      expect.stringMatching(/^avlastning +pris +1$/),
    ]);
  });
});
