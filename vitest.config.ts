import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    globalSetup: 'test/global-setup.ts',
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    // Browser and build tests start processes; the rest take milliseconds.
    testTimeout: 30_000,
    hookTimeout: 120_000,
    // A real browser on a machine that does much else answers late now and then; a fault fails twice.
    retry: 1,
    pool: 'forks',
    maxWorkers: 2,
  },
});
