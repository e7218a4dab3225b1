import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkAmounts } from '../../../ingest/check/amounts.ts';
import { readCorpus } from '../../../ingest/check/corpus.ts';
import { checkOutdatedTerms } from '../../../ingest/check/outdated-terms.ts';

const root = join(import.meta.dirname, '../../..');
const outdated = join(root, 'test/fixtures/outdated/sources.yaml');

describe('pages that are outdated on purpose', async () => {
  const corpus = await readCorpus({ sourcesFile: outdated, corpusDir: join(root, 'corpus') });
  const found = [...checkOutdatedTerms(corpus), ...checkAmounts(corpus)].map(
    ({ file, message }) => `${file.split('/').at(-1)} ${message.split('»')[0]}»`,
  );

  it('are read, every one', () => {
    expect(corpus.articles).toHaveLength(10);
  });

  it.each([
    'pleiepenger-12-ar.md «trygdekontor»',
    'omsorgslonn.md «omsorgsløn»',
    'omsorgslonn.md «178 kr»',
    'spesialundervisning.html «spesialundervisning»',
    'spesialundervisning.html «opplæringsloven § 5-1»',
    'spesialundervisning.html «opplæringsloven § 9 A»',
    'klage-fylkesmannen.md «Fylkesmann»',
    'klage-fylkesmannen.md «pasientrettighetslov»',
    'egenandelstak-2.md «Egenandelstak 2»',
    'egenandelstak-2.md «kr 2085»',
    'fritt-behandlingsvalg.md «fritt behandlingsvalg»',
    'omsorgspenger-12-dagar.md «85 245 kroner»',
    'kontakt-nummer-endret.html «sosialkontor»',
  ])('are found out: %s', (expected) => {
    expect(found).toContain(expected);
  });
});
