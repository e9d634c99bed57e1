import { defineConfig } from 'vitest/config';

/** Two workers: the smallest machine the tests run on has two cores, and the browser wants one. */
export default defineConfig({
  test: {
    maxWorkers: 2,
    testTimeout: 15_000,
    hookTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'program',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/browser/**'],
          // A process is kept from file to file: loading the program anew a thousand times took
          // longer than the tests themselves. A test therefore undoes what it changes in globals.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
