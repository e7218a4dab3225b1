import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { measureTags, score } from '../../../ingest/commands/measure-tags.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const corpusDir = join(import.meta.dirname, '../../../corpus');
const tag = (id: string) => ({ id, confidence: 1, evidence: [], by: 'tagger' as const });

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
    const [set] = JSON.parse(await measureTags(corpusDir, [], true));
    expect(set.topics.texts).toBeGreaterThanOrEqual(150);
    // Measured on 22 November 2026: precision .88, recall .60. Somewhat below, since names and terms are edited often.
    expect(set.topics.precision).toBeGreaterThan(0.8);
    expect(set.topics.recall).toBeGreaterThan(0.5);
  });

  it('says which line of a set is broken', async () => {
    const folder = await temporaryFolder({ 'sett.jsonl': '{"id":"a","title":"A","text":"B","topics":[]}\n{"id":1}\n' });
    await expect(measureTags(corpusDir, [join(folder, 'sett.jsonl')], false)).rejects.toThrow(
      /sett\.jsonl:2: expected/,
    );
  });
});
