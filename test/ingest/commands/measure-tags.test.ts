import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { measureTags, renderScores, score } from '../../../ingest/commands/measure-tags.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const corpusDir = join(import.meta.dirname, '../../../corpus');
const tag = (id: string) => ({ id, confidence: 1, evidence: [], by: 'tagger' as const });

/** A score of at least this precision and recall. */
const atLeast = (precision: number, recall: number) => ({
  precision: expect.toSatisfy((value: number) => value >= precision),
  recall: expect.toSatisfy((value: number) => value >= recall),
});

describe('score', () => {
  it('counts right, wrong and missing tags over all texts together', () => {
    expect(
      score([
        { wanted: ['a', 'b'], given: [tag('a'), tag('c')] },
        { wanted: ['b'], given: [] },
        { wanted: [], given: [] },
      ]),
    ).toEqual({ texts: 3, precision: 1 / 2, recall: 1 / 3, firstRight: 1 / 2 });
  });
});

describe('measureTags', () => {
  it('measures the hand-tagged texts, which the tagger must not get worse at', async () => {
    const scores = await measureTags({ corpusDir, dataDir: inject('corpusIndex'), files: [] });
    const test = scores.find(({ half }) => half === 'test')?.kinds;
    expect(scores.reduce((sum, { kinds }) => sum + kinds.topics.texts, 0)).toBeGreaterThanOrEqual(150);
    // Somewhat below what was measured on 22 November 2026 (docs/tagging.md), since names and terms are edited often.
    expect(test).toMatchObject({ topics: atLeast(0.9, 0.9), los: atLeast(0.75, 0.6), phase: atLeast(0.85, 0.85) });
    expect(test).toMatchObject({ audience: atLeast(0.7, 0.7), place: atLeast(0.9, 0.9) });
    expect(renderScores(scores)).toMatch(
      /provider-texts.jsonl, test half\n {2}topics {4}100 texts, precision 0\.\d{3}/,
    );
  });

  it('says that it needs an index', async () => {
    const dataDir = await temporaryFolder({});
    await expect(measureTags({ corpusDir, dataDir, files: [] })).rejects.toMatchObject({ kind: 'usage' });
  });

  it('says which line of a set is broken', async () => {
    const folder = await temporaryFolder({ 'sett.jsonl': '{"id":"a","title":"A","text":"B","topics":[]}\n{"id":1}\n' });
    await expect(
      measureTags({ corpusDir, dataDir: inject('corpusIndex'), files: [join(folder, 'sett.jsonl')] }),
    ).rejects.toThrow(/sett\.jsonl:2: expected/);
  });
});
