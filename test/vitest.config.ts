import { defineConfig } from 'vitest/config';

const patience = { testTimeout: 60_000, hookTimeout: 60_000 };
const needWorker = ['test/worker/**/*.test.ts', 'test/interop/**/*.test.ts', 'test/browser/**/*.test.ts'];

export default defineConfig({
  test: {
    reporters: ['default', './test/support/closing-line.ts'],
    projects: [
      { test: { name: 'rooms', include: ['test/**/*.test.{ts,tsx}'], exclude: needWorker, ...patience } },
      {
        test: {
          name: 'worker',
          include: needWorker,
          globalSetup: 'test/support/build-worker.ts',
          ...patience,
        },
      },
    ],
  },
});
