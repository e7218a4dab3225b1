import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readLos } from '../../../ingest/catalogue/read-los.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const los = JSON.stringify({
  concepts: [
    {
      path: 'ord/sykehus',
      kind: 'ord',
      prefLabel: { nb: 'Sykehus' },
      altLabel: {},
      hiddenLabel: {},
      broader: [],
      related: [],
    },
  ],
});

describe('the extension of Los', () => {
  it('joins the vocabulary, with links to Los, and tells where a link leads nowhere', async () => {
    const folder = await temporaryFolder({
      'los/los.json': los,
      'los/extension.yaml': `concepts:
  - id: lv/henvisning
    prefLabel: { nb: Henvisning, nn: Tilvising }
    hiddenLabel: { nb: [venteliste] }
    broadMatch: [ord/sykehus, tema/finnes-ikke]
`,
    });
    const { vocabulary, problems } = await readLos(folder);
    expect(vocabulary.concepts.get('lv/henvisning')).toMatchObject({
      kind: 'own',
      prefLabel: { nn: 'Tilvising' },
      hiddenLabel: { nb: ['venteliste'] },
      broader: ['ord/sykehus'],
    });
    expect(problems).toMatchObject([
      {
        outcome: 'warning',
        file: expect.stringMatching(/extension\.yaml$/),
        line: 5,
        reason: 'lv/henvisning: broadMatch leads to "tema/finnes-ikke", which Los does not hold',
      },
    ]);
  });

  it('is a problem with its line when it is broken, and Los is read all the same', async () => {
    const folder = await temporaryFolder({
      'los/los.json': los,
      'los/extension.yaml':
        'concepts:\n  - id: henvisning\n    prefLabel: { nb: Henvisning }\n    broadMatch: [ord/sykehus]\n',
    });
    const { vocabulary, problems } = await readLos(folder);
    expect([...vocabulary.concepts.keys()]).toEqual(['ord/sykehus']);
    expect(problems).toMatchObject([
      { outcome: 'quarantined', line: 2, reason: expect.stringContaining('must be lv/') },
    ]);
  });

  it('is whole in the corpus: every concept of ours leads to Los', async () => {
    const { vocabulary, problems } = await readLos(join(import.meta.dirname, '../../../corpus'));
    const own = [...vocabulary.concepts.values()].filter(({ kind }) => kind === 'own');
    expect(own.length).toBeGreaterThan(40);
    expect(own.every(({ broader }) => broader.length > 0)).toBe(true);
    expect(problems.filter(({ file }) => file.endsWith('extension.yaml'))).toEqual([]);
  });
});
