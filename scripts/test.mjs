// Runs every check in order, says how long each took, and ends with the number of tests that passed and failed.
//   (nothing)  format, lint, types, build, all tests; those of the parts on older Reacts too
//   --quick    format, lint, types, and the tests that need nothing built
//   --full     all of it, then the core's tests again: more cases for each property, and in other time zones
import { spawn } from 'node:child_process';
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
 * Runs a command to its end. Beside others it says at its end all that it has to say.
 * @param {string} name
 * @param {string[]} command a binary from node_modules/.bin, or `node`, and its arguments
 * @param {{ env?: Record<string, string>, beside?: boolean }} [how]
 * @returns {Promise<void>}
 */
function step(name, [program = '', ...args], { env, beside = false } = {}) {
  if (!beside) console.log(`\n── ${name}`);
  const start = performance.now();
  const isWindows = process.platform === 'win32';
  const child = spawn(program, args, {
    cwd: root,
    stdio: beside ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    shell: isWindows,
    env: {
      ...process.env,
      PATH: `${join(root, 'node_modules/.bin')}${isWindows ? ';' : ':'}${process.env['PATH']}`,
      ...env,
    },
  });
  /** @type {Buffer[]} */
  const said = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (one) => said.push(one));
  return new Promise((done) => {
    child.on('error', ({ message }) => {
      console.error(message);
    });
    child.on('close', (status) => {
      const passed = status === 0;
      if (!passed) failed.push(name);
      if (beside) console.log(`\n── ${name}\n${Buffer.concat(said).toString()}`);
      const seconds = ((performance.now() - start) / 1000).toFixed(1);
      times.push(`${seconds.padStart(7)} s  ${name}${passed ? '' : '  FAILED'}`);
      done();
    });
  });
}

/**
 * Runs vitest and adds its report to the count.
 * @param {string} name
 * @param {string[]} args
 * @param {{ env?: Record<string, string>, beside?: boolean }} [how]
 */
async function testStep(name, args, how) {
  const report = join(reports, `${name}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  await step(name, ['vitest', 'run', ...args, ...reporters], how);
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

// What measures no time runs side by side.
const beside = { beside: true };
await Promise.all([
  step('lint', ['eslint', '.', '--max-warnings', '0'], beside),
  step('types', ['tsc'], beside)
    .then(() => step('format', ['prettier', '--check', '--log-level', 'warn', '.'], beside))
    .then(() => (quick ? undefined : step('build', ['node', 'scripts/build.mjs'], beside))),
]);
const fewer = { env: { FC_RUNS: '700' } };
const parts = ['--project=ui', '--project=ui-node'];
if (quick) await testStep('tests', ['--project=core', ...parts, '--project=stories']);
else {
  await testStep('tests of the rules', ['--project=core'], fewer);
  const on = (/** @type {string} */ react) => ({ env: { COPROD_REACT: react }, ...beside });
  await Promise.all([
    testStep('parts', parts, { ...fewer, ...beside }).then(() =>
      testStep('parts on React 18.2', parts, on('18')),
    ),
    testStep('stories', ['--project=stories'], beside)
      .then(() => testStep('tests of the house', ['--project=house'], beside))
      .then(() => testStep('parts on preact', ['--project=ui'], on('preact'))),
  ]);
  await testStep('tests of speed', ['--project=speed', '--project=ui-speed']);
}
if (full) {
  const core = ['--project=core', '--testTimeout=600000'];
  await testStep('core, more cases', core, { env: { FC_RUNS: '50000' } });
  for (const TZ of [
    'UTC',
    'Europe/London',
    'America/St_Johns',
    'Asia/Kathmandu',
    'Pacific/Kiritimati',
  ]) {
    await testStep(`core in ${TZ}`.replace('/', ' '), core, { env: { TZ } });
  }
}

rmSync(reports, { recursive: true, force: true });
console.log(`\n${times.join('\n')}\n`);
if (failed.length > 0) console.log(`failed: ${failed.join(', ')}`);
const skipped = tests.skipped > 0 ? `, ${tests.skipped} skipped` : '';
console.log(`tests: ${tests.passed} passed, ${tests.failed} failed${skipped}`);
process.exit(failed.length > 0 ? 1 : 0);
