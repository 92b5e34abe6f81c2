import { defineConfig } from 'vitest/config';

/** What installs and runs whole repositories: minutes, and package registries. */
export default defineConfig({
  test: {
    globalSetup: ['test/support/tools-setup.ts'],
    include: ['test/e2e/**/*.test.ts'],
    testTimeout: 300_000,
    hookTimeout: 300_000,
    maxWorkers: '100%',
  },
});
