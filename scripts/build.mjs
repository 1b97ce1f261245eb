// Builds both packages. tsup writes what runs, as each package's tsup.config.ts says; TypeScript writes the types, one
// file per source file too; the ui package gets its two stylesheets besides.
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildCss } from './build-css.mjs';
import { buildEntryForms } from './build-entry-forms.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));
const core = join(root, 'packages/core');
const ui = join(root, 'packages/ui');

const { resolve } = createRequire(import.meta.url);
const tsup = join(dirname(resolve('tsup/package.json')), 'dist/cli-default.js');
const tsc = join(dirname(resolve('typescript/package.json')), 'bin/tsc');

/**
 * Runs a script of Node to its end; it says itself what is wrong.
 * @param {string} cwd
 * @param {string} script
 * @param {string[]} args
 * @returns {Promise<void>}
 */
function run(cwd, script, ...args) {
  return new Promise((done, fail) => {
    spawn(process.execPath, [script, ...args], { cwd, stdio: 'inherit' })
      .on('error', fail)
      .on('close', (status) => (status === 0 ? done() : process.exit(1)));
  });
}

/**
 * TypeScript leaves './a.ts' in types as it was; hosts find './a.js'.
 * @param {string} folder
 */
function pointTypesAtJs(folder) {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith('.d.ts')) continue;
    const file = join(folder, name);
    const types = readFileSync(file, 'utf8');
    writeFileSync(file, types.replace(/(['"])(\.{1,2}\/[^'"\n]*)\.tsx?\1/g, '$1$2.js$1'));
  }
}

/** @param {string} folder */
const buildJs = (folder) => run(folder, tsup, '--silent');

/** @param {string} folder */
async function buildTypes(folder) {
  await run(folder, tsc, '-p', 'tsconfig.build.json');
  pointTypesAtJs(join(folder, 'dist'));
}

for (const folder of [core, ui]) rmSync(join(folder, 'dist'), { recursive: true, force: true });
await Promise.all([
  buildJs(core),
  buildJs(ui),
  buildCss(ui),
  buildTypes(core).then(() => buildTypes(ui)), // the types of ui build on those that core publishes
]);
await buildEntryForms(ui);
