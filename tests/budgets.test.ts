// How many bytes reach a parent's phone: minified, gzipped, 1 kB = 1000 B.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type Plugin } from 'esbuild';
import { beforeAll, expect, test } from 'vitest';
import { needsBuild, root } from './setup/workspace.ts';

/** React, zod and the words are there once for a whole page, whatever parts it shows. */
const once: Plugin = {
  name: 'once',
  setup(esbuild) {
    const once =
      /^(react|react-dom|zod)($|\/)|^@coprod\/core\/text\/|\/text\/[a-z-]+\/|\/strings(\/|\.js$)/;
    esbuild.onResolve({ filter: once }, ({ path }) => ({ path, external: true }));
  },
};

async function bundled(code: string) {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: join(root, 'packages/ui') },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    write: false,
    plugins: [once],
  });
  return outputFiles[0]!.contents;
}
const built = (file: string) => readFileSync(join(root, 'packages/ui/dist', file));

beforeAll(needsBuild);

test.each([
  ['assessFramework', 2_000, () => bundled("export { assessFramework } from '@coprod/core';")],
  ['Checklist', 5_000, () => bundled("export { Checklist } from '@coprod/ui/checklist';")],
  ['styles.css', 3_000, () => built('styles.css')],
  ['embed.js', 30_000, () => built('embed.js')],
])('%s stays under %i bytes', async (name, budget, bytes) => {
  const size = gzipSync(await bytes(), { level: 9 }).length;
  console.log(`${name}: ${size} of ${budget} B`);
  expect(size).toBeLessThanOrEqual(budget);
});
