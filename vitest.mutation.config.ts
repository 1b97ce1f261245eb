import { defaultServerConditions } from 'vite';
import { defineConfig } from 'vitest/config';

// What Stryker runs for every change it makes (stryker.config.json): the tests of core in Node alone, few cases for each
// property, nothing that measures time. On the huge values of hostileInput its runner chokes; the fuzz test stands in.
process.env['FC_RUNS'] ??= '50';
process.env['FUZZ_RUNS'] ??= '100';

export default defineConfig({
  resolve: { conditions: ['source'] },
  ssr: { resolve: { conditions: ['source', ...defaultServerConditions] } },
  test: {
    environment: 'node',
    include: ['packages/core/src/{record,rules,testing}/**/*.test.ts'],
    exclude: ['**/{hostileInput,timing,speed,slowText}.test.ts'],
    setupFiles: ['tests/setup/fast-check.ts'],
    testTimeout: 20_000,
  },
});
