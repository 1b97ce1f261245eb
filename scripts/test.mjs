// Runs every check in order, says how long each took, and ends with the number of tests that passed and failed.
//   (nothing)  format, lint, types, build, all tests; those of the parts on older Reacts too
//   --quick    format, lint, types, and the tests that need nothing built
//   --full     all of it, then the core's tests again: more cases for each property, and in other time zones
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const quick = process.argv.includes('--quick');
const full = process.argv.includes('--full');
const reports = mkdtempSync(join(tmpdir(), 'coprod-tests-'));
const tests = { passed: 0, failed: 0, skipped: 0 };
/** @type {string[]} */
const failed = [];
/** @type {string[]} */
const times = [];

/**
 * @param {string} name
 * @param {string[]} command a binary from node_modules/.bin, or `node`, and its arguments
 * @param {Record<string, string>} env
 */
function step(name, command, env = {}) {
  console.log(`\n── ${name}`);
  const start = performance.now();
  const { status, error } = spawnSync(command[0] ?? '', command.slice(1), {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: {
      ...process.env,
      PATH: `${join(root, 'node_modules/.bin')}${process.platform === 'win32' ? ';' : ':'}${process.env['PATH']}`,
      ...env,
    },
  });
  if (error) console.error(error.message);
  if (status !== 0) failed.push(name);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  times.push(`${seconds.padStart(7)} s  ${name}${status === 0 ? '' : '  FAILED'}`);
}

/**
 * Runs vitest and adds its report to the count.
 * @param {string} name
 * @param {string[]} args
 * @param {Record<string, string>} env
 */
function testStep(name, args, env = {}) {
  const report = join(reports, `${times.length}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  step(name, ['vitest', 'run', ...args, ...reporters], env);
  try {
    const found = JSON.parse(readFileSync(report, 'utf8'));
    tests.passed += found.numPassedTests;
    tests.failed += found.numFailedTests;
    tests.skipped += found.numPendingTests + found.numTodoTests;
  } catch {
    console.error(`${name}: vitest left no report`);
    if (!failed.includes(name)) failed.push(name);
  }
}

step('format', ['prettier', '--check', '--log-level', 'warn', '.']);
step('lint', ['eslint', '.', '--max-warnings', '0']);
step('types', ['tsc']);
if (!quick) step('build', ['node', 'scripts/build.mjs']);
testStep('tests', ['--project=!house'], quick ? {} : { FC_RUNS: '5000' });
if (!quick) {
  testStep('parts on React 18.2', ['--project=ui', '--project=ui-node'], { COPROD_REACT: '18' });
  testStep('parts on preact', ['--project=ui'], { COPROD_REACT: 'preact' });
  testStep('tests of the house', ['--project=house']);
}
if (full) {
  const core = ['--project=core', '--testTimeout=600000'];
  testStep('core, more cases', core, { FC_RUNS: '50000' });
  for (const TZ of [
    'UTC',
    'Europe/London',
    'America/St_Johns',
    'Asia/Kathmandu',
    'Pacific/Kiritimati',
  ]) {
    testStep(`core in ${TZ}`, core, { TZ });
  }
}

rmSync(reports, { recursive: true, force: true });
console.log(`\n${times.join('\n')}\n`);
if (failed.length > 0) console.log(`failed: ${failed.join(', ')}`);
const skipped = tests.skipped > 0 ? `, ${tests.skipped} skipped` : '';
console.log(`tests: ${tests.passed} passed, ${tests.failed} failed${skipped}`);
process.exit(failed.length > 0 ? 1 : 0);
