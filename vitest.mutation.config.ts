import { defaultServerConditions } from 'vite';
import { defineConfig } from 'vitest/config';

// What Stryker runs for every change it makes (stryker.config.json): the tests of core in Node alone, few cases for each
// property, nothing that measures time, and no hostile input: its runner chokes on that.
process.env['FC_RUNS'] ??= '50';

export default defineConfig({
  resolve: { conditions: ['source'] },
  ssr: { resolve: { conditions: ['source', ...defaultServerConditions] } },
  test: {
    environment: 'node',
    include: ['packages/core/src/{record,assess,rules,testing}/**/*.test.ts'],
    exclude: ['**/{hostileInput,fuzz,timing,speed,stageSpeed,slowText}.test.ts'],
    setupFiles: ['tests/setup/fast-check.ts'],
    // The runner's threads cannot move to another time zone.
    testNamePattern: /^(?!.*where the computer stands)/,
    testTimeout: 20_000,
  },
});
