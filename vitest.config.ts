import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    globalSetup: 'test/global-setup.ts',
    setupFiles: ['test/property-seed.ts'],
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    // Browser and build tests start processes, and one trains a model; the rest take milliseconds.
    testTimeout: 30_000,
    hookTimeout: 300_000,
    pool: 'forks',
    maxWorkers: 2,
  },
});
