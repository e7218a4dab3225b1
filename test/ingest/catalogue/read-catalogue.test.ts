import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCatalogue } from '../../../ingest/catalogue/read-catalogue.ts';
import { readLos } from '../../../ingest/catalogue/read-los.ts';
import { createLosVocabulary } from '../../../knowledge/los/vocabulary.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const topics = `phases:
  - { id: hverdag, names: { nb: H, nn: H }, about: { nb: O, nn: O } }
topics:
  - id: avlastning
    phase: hverdag
    names: { nb: Avlastning, nn: Avlasting }
    terms: { nb: [], nn: [] }
    responsible: kommune
    related: [finnes-ikke]
`;

async function read(files: Readonly<Record<string, string>>) {
  const folder = await temporaryFolder(files);
  const { catalogue, problems } = await readCatalogue(folder, createLosVocabulary([]));
  return {
    catalogue,
    found: problems.map(
      ({ outcome, file, line, reason }) => `${outcome} ${file.slice(folder.length + 1)}:${line} ${reason}`,
    ),
  };
}

describe('readCatalogue', () => {
  it('is empty in an empty folder', async () => {
    const { catalogue, found } = await read({});
    expect(catalogue).toEqual({
      topics: [],
      services: [],
      lifeMap: { phases: [], next: [], ahead: [], begin: [] },
      helplines: [],
      alerts: [],
      lexicon: [],
      municipalities: [],
      cases: [],
    });
    expect(found).toEqual([]);
  });

  it('names unknown and repeated ids with file and line', async () => {
    const { catalogue, found } = await read({
      'topics.yaml': topics,
      'life-map.yaml': 'phases:\n  - id: hverdag\n    topics: [avlastning]\n  - id: ukjent\n    topics: []\n',
      'lexicon/a.yaml': '- expression: Ta Over\n  topics: [avlastning]\n- expression: rart\n  topics: [rart]\n',
    });
    expect(found).toEqual([
      'warning topics.yaml:9 unknown topic "finnes-ikke"',
      'warning life-map.yaml:4 unknown phase "ukjent"',
      'warning lexicon/a.yaml:4 unknown topic "rart"',
    ]);
    expect(catalogue.lexicon[0]).toEqual({
      expression: 'ta over',
      language: 'nb',
      kind: 'lay',
      topics: ['avlastning'],
      los: [],
      now: null,
    });
    expect(catalogue.lifeMap.phases[0]?.topics).toEqual(['avlastning']);
  });

  it('quarantines a broken file, every fault by line', async () => {
    const { catalogue, found } = await read({
      'topics.yaml': topics,
      'helplines.yaml':
        "helplines:\n  - id: a\n    number: 113\n    name: { nb: A, nn: A }\n    hours: { nb: A }\n    source: ikke-adresse\n    verifiedAt: '2026-02-31'\n",
    });
    expect(found.map((line) => line.slice(0, 30))).toEqual(
      expect.arrayContaining([
        expect.stringContaining('helplines.yaml:3'),
        expect.stringContaining('helplines.yaml:5'),
      ]),
    );
    expect(found).toHaveLength(5);
    expect(catalogue.topics).toHaveLength(1);
  });
});

describe('our own catalogue', () => {
  it('holds 357 municipalities and the three examples, and no broken file', async () => {
    const corpusDir = join(import.meta.dirname, '../../../corpus');
    const { vocabulary, problems } = await readLos(corpusDir);
    expect(problems.every(({ outcome, line }) => outcome === 'warning' && line !== null)).toBe(true);
    const { catalogue, problems: faults } = await readCatalogue(corpusDir, vocabulary);
    expect(faults.filter(({ outcome }) => outcome === 'quarantined')).toEqual([]);
    expect(new Set(catalogue.municipalities.map(({ number }) => number)).size).toBe(357 + 3);
    expect(catalogue.alerts.length).toBeGreaterThanOrEqual(7);
  });
});
