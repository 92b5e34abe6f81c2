import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['**/node_modules/**', 'test/oracle/**', 'test/e2e/**'],
    setupFiles: ['test/support/seed.ts'],
    testTimeout: 30_000,
    // By default one core is left idle, and each file gets a process of its own: half of the time would go there. Files
    // share processes, so what a test changes of its process is put back.
    maxWorkers: '100%',
    isolate: false,
    unstubEnvs: true,
    restoreMocks: true,
  },
});
