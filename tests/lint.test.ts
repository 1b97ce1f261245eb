import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, test } from 'vitest';
import { root } from './setup/workspace.ts';

// The files are made up, so rules that need types are left out here; `npm test` runs those on the real ones.
const withoutTypes = tseslint.configs.disableTypeChecked as ESLint.Options['overrideConfig'];
const eslint = new ESLint({ cwd: root, ignore: false, overrideConfig: withoutTypes ?? null });

async function faults(filePath: string, code: string) {
  const [result] = await eslint.lintText(code, { filePath });
  expect(result?.messages.filter(({ fatal }) => fatal)).toEqual([]);
  return result?.messages.map(({ ruleId, message }) => `${ruleId}: ${message}`).join('\n') ?? '';
}

const core = (file: string) => `packages/core/src/${file}`;
const ui = (file: string) => `packages/ui/src/${file}`;

type Case = [file: string, code: string, fault: RegExp];
const refused: Record<string, Case[]> = {
  'arrows in core go one way': [
    [core('catalogue/a.ts'), "import '../record/entry.ts';", /house\/arrows: Arrows/],
    [core('record/a.ts'), "export { x } from '../assess/days.ts';", /house\/arrows: Arrows/],
    [core('record/kinds/a.ts'), "import type { X } from '../../rules/x.ts';", /house\/arrows: Arr/],
    [core('assess/a.ts'), "export const f = () => import('../rules/x.ts');", /house\/arrows: Arr/],
    [core('rules/a.ts'), "import '../exchange/x.ts';", /house\/arrows: Arrows/],
    [core('rules/a.ts'), "import '../index.ts';", /house\/arrows: Import from the folder/],
  ],
  'core holds no language': [
    [core('assess/a.ts'), "import { en } from '../catalogue/text/en/base.ts';", /No language/],
    [core('catalogue/a.ts'), "import { en } from './text/en/base.ts';", /No language/],
    [core('exchange/a.ts'), "import '../catalogue/text/pseudo.ts';", /No language/],
  ],
  'components meet through their index': [
    [ui('stage-tracker/A.tsx'), "import '../checklist/Checklist.tsx';", /checklist\/index\.ts/],
    [ui('foundation/a.ts'), "import '../checklist/index.ts';", /import from none of them/],
    [ui('checklist/a.ts'), "import '../index.ts';", /house\/arrows: Import from the folder/],
  ],
  'packages meet by name and say what they need': [
    [ui('a.ts'), "import '../../core/src/index.ts';", /house\/arrows: Packages meet by name/],
    [ui('a.test.ts'), "import '../../core/src/index.ts';", /house\/arrows: Packages meet by/],
    [core('index.ts'), "import '@coprod/ui';", /no dependency of packages\/core/],
    [core('record/a.ts'), "import { readFileSync } from 'node:fs';", /no dependency/],
    [ui('a.ts'), "import 'lodash/get';", /lodash is no dependency/],
    [ui('a.ts'), "import './checklist/index';", /Write the file name in full/],
    [core('a.ts'), "import { z } from 'zod';", /no-restricted-imports.*zod\/mini/],
  ],
  'no cycles': [['tests/fixtures/cycle/a.ts', "import './b.ts';", /circle: .*b\.ts/]],
  'plain text only': [
    [
      ui('a/A.tsx'),
      'export const A = () => <p dangerouslySetInnerHTML={{ __html: "" }} />;',
      /Plain/,
    ],
    [ui('a/a.ts'), "export const p = { dangerouslySetInnerHTML: { __html: '' } };", /Plain text/],
    [ui('a/a.ts'), "export const f = (e: Element) => { e.innerHTML = ''; };", /Plain text/],
    [ui('a/a.ts'), "export const f = (e: Element) => e.insertAdjacentHTML('x', '');", /Plain/],
    [core('a.ts'), "export const f = (d: any) => { d.outerHTML = ''; };", /Plain text/],
    [ui('a/a.ts'), "export const f = () => { document.write(''); };", /Plain text/],
  ],
  'only what React 18.2, React 19 and preact share': [
    [ui('a/a.ts'), "import * as React from 'react'; export { React };", /by name/],
    [ui('a/a.ts'), "import React from 'react'; export { React };", /by name/],
    [ui('a/a.ts'), "import { useId } from 'react'; export { useId };", /idPrefix/],
    [
      ui('a/a.ts'),
      "import { useOptimistic } from 'react'; export { useOptimistic };",
      /preact lack/,
    ],
    [
      ui('a/a.ts'),
      "import { useFormStatus } from 'react-dom'; export { useFormStatus };",
      /preact lack/,
    ],
    [ui('a/A.tsx'), 'export const A = () => <p style={{ color: "red" }} />;', /Content-Security/],
  ],
  'importing touches no browser': [
    [ui('a/a.ts'), 'export const w = window.innerWidth;', /house\/no-dom-on-import: window/],
    [ui('a/a.ts'), 'if (document.body) { void 0; }', /house\/no-dom-on-import: document/],
    [core('a.ts'), 'export const f = () => localStorage;', /no-restricted-globals/],
  ],
  'core knows no clock, network or chance': [
    [core('a.ts'), 'export const f = () => new Date();', /passes today/],
    [core('a.ts'), 'export const f = () => Date.now();', /passes today/],
    [core('a.ts'), 'export const f = () => Math.random();', /passes ids/],
    [core('a.ts'), "export const f = () => fetch('/');", /no-restricted-globals/],
    [core('a.ts'), 'export const f = () => crypto.randomUUID();', /no-restricted-globals/],
  ],
  'plain habits': [
    [core('a.ts'), 'export default 1;', /no-restricted-exports/],
    [core('a.ts'), 'const a = 1; export { a as default };', /no-restricted-exports/],
    [core('a.ts'), 'export const a: any = 1;', /no-explicit-any/],
    [core('a.ts'), "console.log('x');", /no-console/],
    [core('a.ts'), "import { T } from './t.ts'; export const t: T = 1;", /consistent-type-imports/],
    [
      core('a.ts'),
      '// eslint-disable-next-line no-console\nexport const a = 1;',
      /Unused eslint-dis/,
    ],
    [ui('a/A.tsx'), 'export const A = () => <img src="x" />;', /jsx-a11y\/alt-text/],
    [ui('a/A.tsx'), 'export const A = () => <p onClick={() => 1}>x</p>;', /jsx-a11y\/click-events/],
    [
      ui('a/useA.ts'),
      "import { useState } from 'react'; export const useA = (b: boolean) => b && useState(0);",
      /react-hooks\/rules-of-hooks/,
    ],
  ],
};

for (const [name, cases] of Object.entries(refused)) {
  describe(`refused: ${name}`, () => {
    test.each(cases)('%s: %s', async (file, code, fault) => {
      expect(await faults(file, code)).toMatch(fault);
    });
  });
}

const accepted: [file: string, code: string][] = [
  [core('index.ts'), "export { a } from './exchange/a.ts';"],
  [core('assess/a.ts'), "import '../record/a.ts'; import './b.ts'; import 'zod/mini';"],
  [core('assess/a.ts'), "import type { Text } from '../catalogue/text/types.ts'; export { Text };"],
  [core('assess/a.ts'), 'export const day = (iso: string) => new Date(iso);'],
  [core('assess/a.test.ts'), "import '../catalogue/text/en/base.ts'; import 'vitest';"],
  [ui('index.ts'), "export { A } from './checklist/A.tsx';"],
  [ui('define.ts'), "import './checklist/checklist.element.ts';"],
  [ui('stage-tracker/A.tsx'), "import '../checklist/index.ts'; import '../foundation/a.ts';"],
  [
    ui('a/a.ts'),
    "import '@coprod/core'; import '@coprod/core/text/en'; import 'react-dom/client';",
  ],
  [ui('a/a.ts'), 'export const w = () => window.innerWidth;'],
  [ui('a/a.ts'), "export const server = typeof window === 'undefined';"],
  [ui('a/a.ts'), 'export class A { window = 1; get() { return document.body; } }'],
  [ui('a/a.stories.tsx'), "import '../b/B.examples.ts'; export default {};"],
];

test.each(accepted)('accepted: %s: %s', async (file, code) => {
  expect(await faults(file, code)).toBe('');
});
