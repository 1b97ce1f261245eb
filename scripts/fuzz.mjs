// Hostile input through every function of core that reads from outside: 100,000 cases, or as many as FUZZ_RUNS says.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const { resolve } = createRequire(import.meta.url);
const vitest = join(dirname(resolve('vitest/package.json')), 'vitest.mjs');
const { status } = spawnSync(
  process.execPath,
  [vitest, 'run', '--project=core', 'packages/core/src/testing/fuzz.test.ts'],
  {
    cwd: fileURLToPath(new URL('../', import.meta.url)),
    stdio: 'inherit',
    env: { FUZZ_RUNS: '100000', ...process.env },
  },
);
process.exit(status ?? 1);
