import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

/** The folder of the whole repository, with no slash at its end. */
export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

/** Runs a command to its end; gives its exit status and all that it printed. */
export function run(command: string, args: string[], cwd = root, env: Record<string, string> = {}) {
  const shell = process.platform === 'win32';
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd,
    shell,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  return { status, output: `${stdout}${stderr}` };
}

/** Runs a command that must succeed; gives what it printed. */
export function runOrThrow(command: string, args: string[], cwd = root) {
  const { status, output } = run(command, args, cwd);
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}\n${output}`);
  return output;
}

/** A folder outside the workspace; take it away yourself with `removeFolder`, or let `temporaryFolder` do it. */
export const makeFolder = () => mkdtempSync(join(tmpdir(), 'coprod-'));
export const removeFolder = (folder: string) => rmSync(folder, { recursive: true, force: true });

/** A folder outside the workspace, for one test. */
export function temporaryFolder() {
  const folder = makeFolder();
  onTestFinished(() => removeFolder(folder));
  return folder;
}

/** Some tests look at what hosts get. They never build by themselves, so that two runs cannot get in each other's way. */
export function needsBuild() {
  for (const file of ['packages/core/dist/index.js', 'packages/ui/dist/embed.js']) {
    if (!existsSync(join(root, file)))
      throw new Error(`${file} is missing: run \`npm run build\` first.`);
  }
}
