// How many bytes reach a parent's phone: minified, gzipped, 1 kB = 1000 B.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { analyzeMetafile, build, type Plugin } from 'esbuild';
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

/** The bundle, and which file brought how much of it. */
async function bundled(code: string) {
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    stdin: { contents: code, resolveDir: join(root, 'packages/ui') },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    write: false,
    metafile: true,
    plugins: [once],
  });
  return { bytes: outputFiles[0]!.contents, parts: await analyzeMetafile(metafile) };
}

const gzipped = (bytes: Uint8Array) => gzipSync(bytes, { level: 9 }).length;

/** Every English word in one bundle: the base, what is written down, and each area of the catalogue. */
async function allEnglish() {
  const folder = join(root, 'packages/core/src/catalogue/text/en');
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    stdin: {
      contents: readdirSync(folder)
        // The words of those parts are beside them.
        .filter((file) => !['stageTracker.ts', 'feedbackLoop.ts', 'saving.ts'].includes(file))
        .map((file) => `export * from './${file}';`)
        .join('\n'),
      resolveDir: folder,
    },
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
    metafile: true,
  });
  return { bytes: outputFiles[0]!.contents, parts: await analyzeMetafile(metafile) };
}

const built = (file: string) => ({
  bytes: readFileSync(join(root, 'packages/ui/dist', file)),
  parts: '',
});

beforeAll(needsBuild);

// What we set out for is 2,000 and 5,000 for the first two: docs/decisions/weights.md says what they weigh and why.
test.each([
  ['assessFramework', 4_760, () => bundled("export { assessFramework } from '@coprod/core';")],
  ['Checklist', 15_920, () => bundled("export { Checklist } from '@coprod/ui/checklist';")],
  ['all English with the whole catalogue', 14_000, allEnglish],
  ['styles.css', 3_460, () => built('styles.css')],
  ['embed-checklist.js', 30_000, () => built('embed-checklist.js')],
  ['embed.js', 75_000, () => built('embed.js')],
  ['autosave.js', 3_550, () => built('autosave.js')],
])('%s stays under %i bytes', async (name, budget, make) => {
  const { bytes, parts } = await make();
  const size = gzipped(bytes);
  console.log(`${name}: ${size} of ${budget} B`);
  expect(size, `${name} by file, not gzipped:${parts}`).toBeLessThanOrEqual(budget);
});

const checklist =
  "export { Checklist } from '@coprod/ui/checklist'; export { nonNegotiables } from '@coprod/core';";
const tracker = "export { StageTracker } from '@coprod/ui/stage-tracker';";

/** What a part costs a page: what it draws and does, and that with its assessment. */
async function costs(page: string, assess: string, part: string) {
  const sizeOf = async (code: string) => gzipped((await bundled(code)).bytes);
  const [before, assessed, whole] = await Promise.all(
    [page, page + assess, page + assess + part].map(sizeOf),
  );
  return { drawn: whole! - assessed!, all: whole! - before! };
}

test('beside a checklist of the eight, the stage tracker costs what docs/decisions/weights.md says', async () => {
  const assess = "export { assessStages, gateFor } from '@coprod/core';";
  const { drawn, all } = await costs(checklist, assess, tracker);
  console.log(`StageTracker: ${drawn} of 6010 B, with its assessment ${all} of 10510 B`);
  expect(drawn).toBeLessThanOrEqual(6_010);
  expect(all).toBeLessThanOrEqual(10_510);
});

test('beside those two, the feedback loop costs what docs/decisions/weights.md says', async () => {
  // Its rules: what became of each thing, who can do what next, forms and codes.
  const assess =
    "export { assessFeedback, controlName, dayInWords, dayOf, feedbackActs, feedbackPlaces, feedbackReader, feedbackStory, makeSlip, readCode, readForm } from '@coprod/core';";
  const part = "export { FeedbackLoop } from '@coprod/ui/feedback-loop';";
  const { drawn, all } = await costs(checklist + tracker, assess, part);
  console.log(`FeedbackLoop: ${drawn} of 7650 B, with its rules ${all} of 14050 B`);
  expect(drawn).toBeLessThanOrEqual(7_650);
  expect(all).toBeLessThanOrEqual(14_050);
});
