import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ESLint } from 'eslint';
import ts from 'typescript';
import tseslint from 'typescript-eslint';
import { expect, test } from 'vitest';
import { filesFor } from '../scripts/new-component.mjs';
import { root, run, temporaryFolder } from './setup/workspace.ts';

const script = join(root, 'scripts/new-component.mjs');

function make(folder: string, ...names: string[]) {
  return run('node', [script, ...names], root, { COPROD_ROOT: folder });
}

test('makes the eight files and says what remains', () => {
  const folder = temporaryFolder();
  const { status, output } = make(folder, 'meeting-planner');
  expect(output).toContain('define <coprod-meeting-planner>');
  expect(status).toBe(0);
  expect(readdirSync(join(folder, 'packages/ui/src/meeting-planner')).sort()).toEqual([
    'MeetingPlanner.css',
    'MeetingPlanner.examples.ts',
    'MeetingPlanner.stories.tsx',
    'MeetingPlanner.test.tsx',
    'MeetingPlanner.tsx',
    'index.ts',
    'meeting-planner.element.tsx',
    'useMeetingPlanner.ts',
  ]);
});

test.each([
  [[], 'The name is missing'],
  [['MeetingPlanner'], '"MeetingPlanner" is no name'],
  [['meeting_planner'], 'is no name'],
  [['-a'], 'is no name'],
  [['../escape'], 'is no name'],
])('refuses %j', (names, message) => {
  const folder = temporaryFolder();
  const { status, output } = make(folder, ...names);
  expect(output).toContain(message);
  expect(status).toBe(1);
  expect(existsSync(join(folder, 'packages'))).toBe(false);
});

test('refuses a name that is taken, and leaves what is there alone', () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'packages/ui/src/checklist'), { recursive: true });
  const { status, output } = make(folder, 'checklist');
  expect(output).toContain('packages/ui/src/checklist is there already.');
  expect(status).toBe(1);
  expect(readdirSync(join(folder, 'packages/ui/src/checklist'))).toEqual([]);
});

test('what it makes is linted and typed like the rest', async () => {
  const made = join(root, 'packages/ui/src/meeting-planner');
  const files = new Map(
    Object.entries(filesFor('meeting-planner')).map(([name, text]) => [join(made, name), text]),
  );
  const sources = [...files.keys()].filter((name) => !name.endsWith('.css'));

  const withoutTypes = tseslint.configs.disableTypeChecked as ESLint.Options['overrideConfig'];
  const eslint = new ESLint({ cwd: root, overrideConfig: withoutTypes ?? null });
  for (const filePath of sources) {
    const [result] = await eslint.lintText(files.get(filePath)!, { filePath });
    expect(result?.messages, filePath).toEqual([]);
  }

  // The compiler sees the files as if they stood in the package, where another run of the tests finds none.
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), (path) =>
    ts.sys.readFile(path),
  ) as {
    config: unknown;
  };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  const disk = ts.createCompilerHost(options);
  const program = ts.createProgram([...sources, join(root, 'vitest.config.ts')], options, {
    ...disk,
    readFile: (path) => files.get(path) ?? disk.readFile(path),
    fileExists: (path) => files.has(path) || disk.fileExists(path),
    directoryExists: (path) => path === made || disk.directoryExists!(path),
    getSourceFile: (path, options) => {
      const text = files.get(path);
      return text === undefined
        ? disk.getSourceFile(path, options)
        : ts.createSourceFile(path, text, options);
    },
  });
  const faults = sources.flatMap((name) =>
    ts.getPreEmitDiagnostics(program, program.getSourceFile(name)),
  );
  expect(ts.formatDiagnostics(faults, disk)).toBe('');
});
