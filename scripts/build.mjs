// Builds both packages. TypeScript writes one file per source file, so that hosts tree-shake and 'use client' stays on
// top; the ui package then gets its two stylesheets and the script for pages without React.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildCss } from './build-css.mjs';
import { buildEmbed } from './build-embed.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));
const tsc = join(
  dirname(createRequire(import.meta.url).resolve('typescript/package.json')),
  'bin/tsc',
);

/**
 * TypeScript writes './a.js' for './a.ts' into what runs but leaves its types as they were; here they follow.
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

for (const name of ['core', 'ui']) {
  const folder = join(root, 'packages', name);
  rmSync(join(folder, 'dist'), { recursive: true, force: true });
  try {
    execFileSync(process.execPath, [tsc, '-p', 'tsconfig.build.json'], {
      cwd: folder,
      stdio: 'inherit',
    });
  } catch {
    process.exit(1); // tsc has said what is wrong
  }
  pointTypesAtJs(join(folder, 'dist'));
}
await buildCss(join(root, 'packages/ui'));
await buildEmbed(join(root, 'packages/ui'));
