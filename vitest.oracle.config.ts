import { defineConfig } from 'vitest/config';

/** The slow comparisons with other implementations: CPython, Clojure, package managers, real repositories. */
export default defineConfig({
  test: {
    globalSetup: ['test/support/tools-setup.ts'],
    include: ['test/oracle/**/*.test.ts'],
    setupFiles: ['test/support/seed.ts'],
    testTimeout: 600_000,
    hookTimeout: 600_000,
    maxWorkers: '100%',
  },
});
