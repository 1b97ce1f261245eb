// The example on the front page is true: it runs against what hosts get, and prints what it says.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import { beforeAll, expect, onTestFinished, test } from 'vitest';
import { needsBuild, root, run } from './setup/workspace.ts';

beforeAll(needsBuild);

const readme = readFileSync(join(root, 'README.md'), 'utf8');
const examples = [...readme.matchAll(/```ts\n([\s\S]*?)```/g)].map((match) => match[1] ?? '');

test('there are three examples', () => {
  expect(examples).toHaveLength(3);
});

test.each(examples)('an example of the README prints what it says', async (example) => {
  const says = [...example.matchAll(/\/\/=> (.*)/g)].map((match) => match[1]);
  expect(says.length).toBeGreaterThan(0);
  const { outputFiles } = await build({
    stdin: { contents: example, loader: 'ts', resolveDir: join(root, 'packages/ui') },
    bundle: true,
    format: 'esm',
    platform: 'node',
    write: false,
  });
  const file = join(mkdtempSync(join(tmpdir(), 'coprod-readme-')), 'example.mjs');
  onTestFinished(() => {
    rmSync(dirname(file), { recursive: true });
  });
  writeFileSync(file, outputFiles[0]?.text ?? '');
  const { output } = run(process.execPath, [file]);
  expect(output.trim().split('\n')).toEqual(says);
});

test('the README’s commands exist', () => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    scripts: object;
  };
  expect(scripts).toHaveProperty('start');
  expect(scripts).toHaveProperty('test');
});
