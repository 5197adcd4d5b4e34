/** How vitest runs the suites that need no editor: the engine from its sources, the doors from the bundle. */

import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // No test measures time: these only end one that hangs, on a busy machine too.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 60_000 } },
    // The doors mostly wait for another process.
    maxWorkers: 3,
    minWorkers: 1,
    projects: [
      {
        extends: true,
        test: {
          name: 'engine',
          include: ['test/{engine,checks,readers,house,grammar,client}/**/*.test.ts'],
          // Its tests share no state, so one process that loads the engine once serves them all: a third of the work.
          pool: 'forks',
          isolate: false,
          poolOptions: { forks: { isolate: false, singleFork: true } },
        },
      },
      { extends: true, test: { name: 'host', include: ['test/{host,project}/**/*.test.ts'] } },
      {
        extends: true,
        test: { name: 'doors', include: ['test/{lsp,cli}/**/*.test.ts'], globalSetup: ['test/kit/build-once.ts'] },
      },
    ],
  },
});
