// The suites: units beside the code they test, the built files, end-to-end on the built extension in real browsers, and
// the promises that take long (`npm run promises`).
import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [WxtVitest()],
        define: { __OPEN_ROOT__: 'true' },
        test: {
          name: 'unit',
          environment: 'node',
          include: [
            '{lib,components,entrypoints,scripts}/**/*.test.{ts,tsx}',
            'test/{bench,look,ror,support,unit}/**/*.test.{ts,tsx}',
          ],
          setupFiles: ['test/support/unit-setup.ts'],
          // Properties tried on a hundred inputs take their time where other work goes on.
          testTimeout: 30_000,
        },
      },
      {
        test: {
          name: 'build',
          environment: 'node',
          include: ['test/build/**/*.test.ts'],
        },
      },
      {
        plugins: [WxtVitest()],
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['test/e2e/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
      {
        plugins: [WxtVitest()],
        test: {
          name: 'promises',
          environment: 'node',
          include: ['test/promises/**/*.test.ts'],
          testTimeout: 600_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
