import fc from 'fast-check';

/**
 * Properties are tried on the same cases every time, so that what was green when it landed stays green; a case that
 * breaks one is looked for by `npm run test:properties`, which tries others, and fifty times as many.
 */
if (process.env['PROPERTY_RUNS'] === undefined) fc.configureGlobal({ seed: 20261122 });
else fc.configureGlobal({ numRuns: Number(process.env['PROPERTY_RUNS']) });
