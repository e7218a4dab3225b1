import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readOverrides } from '../../../ingest/tag/overrides.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const article = {
  id: 'nav-side',
  translationOf: 'nav-side',
  source: { id: 'nav', name: 'Nav', level: 'national', kommune: null, authority: 5, licence: null },
  title: 'Side',
  language: 'nb',
  url: 'https://www.nav.no/side',
  sections: [],
  topics: [],
  los: [],
  phase: null,
  audience: [],
  responsible: null,
  basedOn: [],
  services: [],
  questions: [],
  dates: { publishedAt: null, modifiedAt: null, reviewedAt: null },
} as const;

describe('readOverrides', () => {
  it.each(['nav-side', 'https://www.nav.no/side'])('lets the owner’s word on %s win', async (named) => {
    const folder = await temporaryFolder({
      'overrides.yaml': `overrides:\n  - { article: "${named}", topics: [pleiepenger], audience: [fagperson], why: sagt av Nav }\n`,
    });
    const { overrides, problems } = await readOverrides(folder);
    expect(problems).toEqual([]);
    expect(overrides.apply(article)).toMatchObject({
      topics: [{ id: 'pleiepenger', by: 'owner' }],
      audience: ['fagperson'],
      phase: null,
    });
    expect(overrides.apply({ ...article, id: 'annen', url: '/annen' })).toMatchObject({ topics: [] });
  });

  it('is nothing without a file, and a problem with a line when the file is broken', async () => {
    expect((await readOverrides(await temporaryFolder())).overrides.apply(article)).toBe(article);
    const folder = await temporaryFolder({ 'overrides.yaml': 'overrides:\n  - { article: a }\n' });
    expect((await readOverrides(join(folder))).problems).toEqual([
      expect.objectContaining({ outcome: 'quarantined', line: 2 }),
    ]);
  });
});
