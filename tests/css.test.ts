import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import postcss, { type Rule } from 'postcss';
import { expect, test } from 'vitest';
import { scopeToRoot } from '../scripts/build-css.mjs';
import { root } from './setup/workspace.ts';

const side = '(top|right|bottom|left)';
const physical = new RegExp(
  [
    `^${side}$`,
    `^(margin|padding|border|scroll-margin|scroll-padding)-${side}`,
    '^border-(top|bottom)-(left|right)-radius$',
    '^((min|max)-)?(width|height)$',
  ].join('|'),
);
const inKeyframes = ({ parent }: Rule) =>
  parent?.type === 'atrule' && /keyframes$/.test((parent as { name?: string }).name ?? '');

/** What a stylesheet of ours may not say: hosts change the size of a rem, and not every language runs left to right. */
function faults(css: string) {
  const found: string[] = [];
  const sheet = postcss.parse(css);
  sheet.walkDecls(({ prop, value }) => {
    if (physical.test(prop)) found.push(`physical: ${prop}`);
    if (/^(text-align|float|clear)$/.test(prop) && /\b(left|right)\b/.test(value))
      found.push(`physical: ${prop}: ${value}`);
    if (/\drem\b/.test(value)) found.push(`rem: ${prop}: ${value}`);
    if (prop.startsWith('--') && !prop.startsWith('--cp-')) found.push(`name: ${prop}`);
    if (/url\(\s*['"]?(https?:)?\/\//.test(value)) found.push(`another host: ${value}`);
  });
  sheet.walkAtRules(({ name, params }) => {
    if (/\drem\b/.test(params)) found.push(`rem: @${name} ${params}`);
    if (/keyframes$/.test(name) && !params.startsWith('cp-'))
      found.push(`name: @${name} ${params}`);
    if (name === 'layer') found.push('layer: the build adds it');
  });
  sheet.walkRules((rule) => {
    if (inKeyframes(rule) || rule.parent?.type === 'rule') return;
    for (const selector of rule.selectors) {
      if (!/^(\.cp-|\[data-cp-)/.test(selector)) found.push(`selector: ${selector}`);
      if (selector.includes('#')) found.push(`selector: ${selector}`);
    }
  });
  return found;
}

const src = join(root, 'packages/ui/src');
const sheets = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.css'),
);

test.each(sheets)('%s', (name) => {
  expect(faults(readFileSync(join(src, name), 'utf8'))).toEqual([]);
});

test('styles.css brings every stylesheet in, except the presets of hosts and the reset of embed.css', () => {
  const seen = new Set<string>();
  const visit = (file: string) => {
    expect(existsSync(file), file).toBe(true);
    seen.add(file);
    postcss.parse(readFileSync(file, 'utf8')).walkAtRules('import', ({ params }) => {
      visit(resolve(dirname(file), /['"](.+?)['"]/.exec(params)?.[1] ?? params));
    });
  };
  visit(join(src, 'styles.css'));
  const forgotten = sheets.filter(
    (name) => !/^(hosts[\\/]|themes[\\/]reset)/.test(name) && !seen.has(join(src, name)),
  );
  expect(forgotten).toEqual([]);
});

test.each([
  ['.cp-a { margin-left: 1em }', 'physical: margin-left'],
  ['.cp-a { padding-top: 1em }', 'physical: padding-top'],
  ['.cp-a { border-right-color: red }', 'physical: border-right-color'],
  ['.cp-a { border-top-left-radius: 1em }', 'physical: border-top-left-radius'],
  ['.cp-a { left: 0 }', 'physical: left'],
  ['.cp-a { max-width: 3em }', 'physical: max-width'],
  ['.cp-a { text-align: right }', 'physical: text-align: right'],
  ['.cp-a { & .cp-b { font-size: 1.5rem } }', 'rem: font-size: 1.5rem'],
  ['@media (min-width: 40rem) { .cp-a { color: red } }', 'rem: @media (min-width: 40rem)'],
  ['.cp-a { --size: 1em }', 'name: --size'],
  ['@keyframes spin { to { rotate: 1turn } }', 'name: @keyframes spin'],
  ['@layer x { .cp-a { color: red } }', 'layer: the build adds it'],
  ['p { color: red }', 'selector: p'],
  [':root { color: red }', 'selector: :root'],
  ['.cp-a, .b { color: red }', 'selector: .b'],
  ['.cp-a { background: url("//x.org/a.png") }', 'another host: url("//x.org/a.png")'],
])('refused: %s', (css, fault) => {
  expect(faults(css)).toEqual([fault]);
});

test.each([
  '.cp-a { margin-inline-start: 1em; inset: 0; inline-size: 3em; text-align: start }',
  '.cp-a { border-start-start-radius: 1em; & p { color: red } }',
  '@media (min-width: 40em) { [data-cp-theme="table"] .cp-root { --cp-ink: #231f1a } }',
  '@keyframes cp-spin { from { rotate: 0turn } to { rotate: 1turn } }',
])('accepted: %s', (css) => {
  expect(faults(css)).toEqual([]);
});

const inRoot = ':is(.cp-root.cp-root.cp-root.cp-root,.cp-root.cp-root.cp-root.cp-root *)';
test.each([
  ['.cp-a', `${inRoot}.cp-a`],
  ['.cp-a .cp-b:hover, .cp-c > p', `${inRoot}.cp-a .cp-b:hover, ${inRoot}.cp-c > p`],
  ['[data-cp-note]', `${inRoot}[data-cp-note]`],
  ['.cp-root', '.cp-root.cp-root.cp-root.cp-root'],
  ['[data-cp-theme] .cp-root .cp-a', '[data-cp-theme] .cp-root.cp-root.cp-root.cp-root .cp-a'],
  ['.cp-roots', `${inRoot}.cp-roots`],
])('embed.css: %s', (selector, scoped) => {
  expect(scopeToRoot(`${selector} { color: red }`)).toBe(`${scoped} { color: red }`);
  expect(scopeToRoot(`@media print { ${selector} { color: red } }`)).toContain(`${scoped} {`);
});

test('embed.css gives custom properties no weight, so that hosts can set them', () => {
  const scoped = scopeToRoot('.cp-root { --cp-ink: red; color: red } .cp-a { --cp-edge: red }');
  expect(scoped.replace(/\s+/g, ' ')).toBe(
    '.cp-root { --cp-ink: red } .cp-root.cp-root.cp-root.cp-root { color: red } .cp-a { --cp-edge: red }',
  );
});

test('embed.css leaves keyframes alone and refuses what would reach the host', () => {
  const frames = '@keyframes cp-a { from { opacity: 0 } 50% { opacity: 1 } }';
  expect(scopeToRoot(frames)).toBe(frames);
  expect(() => scopeToRoot('body { color: red }')).toThrow('.cp-');
});
