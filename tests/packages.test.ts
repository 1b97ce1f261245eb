// What a host installs: the packed packages, looked at by two linters and used by a project outside this workspace.
import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeFolder, needsBuild, removeFolder, root, run, runOrThrow } from './setup/workspace.ts';

const names = ['core', 'ui'] as const;
const folder = makeFolder();
afterAll(() => removeFolder(folder));

const manifest = (path: string) =>
  JSON.parse(readFileSync(join(path, 'package.json'), 'utf8')) as Record<string, unknown>;
const tarball = (name: string) =>
  join(folder, `coprod-${name}-${String(manifest(join(root, 'packages', name))['version'])}.tgz`);
const filesIn = (name: string) =>
  runOrThrow('tar', ['-tzf', tarball(name)])
    .trim()
    .split('\n');

beforeAll(() => {
  needsBuild();
  for (const name of names) {
    const pnpm = join(root, 'scripts/pnpm.mjs');
    runOrThrow('node', [pnpm, '--filter', `@coprod/${name}`, 'pack', '--pack-destination', folder]);
  }
});

describe.each(names)('@coprod/%s', (name) => {
  test('publint finds nothing', async () => {
    const file = readFileSync(tarball(name));
    const bytes = file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength);
    const { messages, pkg } = await publint({
      strict: true,
      pack: { tarball: bytes },
    });
    expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
  });

  test('its types resolve everywhere (attw)', () => {
    const plain = [
      './styles.css',
      './embed.css',
      './embed.js',
      './embed-checklist.js',
      './autosave.js',
    ];
    const attw = join(root, 'node_modules/.bin/attw');
    const args = [tarball(name), '--profile', 'esm-only', '--no-emoji', '--no-color'];
    const without = name === 'ui' ? ['--exclude-entrypoints', ...plain] : [];
    const { status, output } = run(attw, [...args, ...without]);
    expect(status, output).toBe(0);
  });

  test('holds what hosts need and no tests, stories or data for them', () => {
    const files = filesIn(name);
    expect(files).toContain('package/LICENSE');
    expect(files).toContain('package/dist/index.js');
    expect(files.filter((file) => /\.(test|test-d|stories|examples)\b/.test(file))).toEqual([]);
  });

  test("'use client' stays on top", () => {
    const src = join(root, 'packages', name, 'src');
    const marked = readdirSync(src, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file) && !/\.(test|stories|examples)\b/.test(file))
      .filter((file) => /^(['"])use client\1/.test(readFileSync(join(src, file), 'utf8')))
      .map((file) => join(root, 'packages', name, 'dist', file.replace(/\.tsx?$/, '.js')));
    for (const file of marked) {
      expect(readFileSync(file, 'utf8'), file).toMatch(/^(['"])use client\1/);
    }
  });
});

describe('a project that installs them', () => {
  const consumer = join(folder, 'consumer');
  const tsc = join(consumer, 'node_modules/typescript/bin/tsc');

  beforeAll(() => {
    cpSync(join(root, 'tests/consumer'), consumer, { recursive: true });
    const others = [
      'react',
      'react-dom',
      'typescript',
      '@types/react',
      '@types/react-dom',
      '@types/node',
    ].map((name) => `${name}@${String(manifest(join(root, 'node_modules', name))['version'])}`);
    const quiet = [
      '--no-audit',
      '--no-fund',
      '--no-package-lock',
      '--prefer-offline',
      '--ignore-scripts',
    ];
    runOrThrow('npm', ['install', ...quiet, ...names.map(tarball), ...others], consumer);
  });

  test('compiles as a bundler sees it', () => {
    expect(run('node', [tsc, '-p', 'tsconfig.bundler.json'], consumer)).toMatchObject({
      output: '',
      status: 0,
    });
  });

  test('compiles as Node sees it, and renders on a server', () => {
    expect(run('node', [tsc, '-p', 'tsconfig.nodenext.json'], consumer)).toMatchObject({
      output: '',
      status: 0,
    });
    const html = runOrThrow('node', ['out/render.js'], consumer);
    expect(html).toContain('data-component="checklist"');
    expect(html).toContain('<fieldset');
  });
});
