// npm run new:component -- meeting-planner
// Makes packages/ui/src/meeting-planner/ with the eight files that every component has, small but working.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';

/**
 * The files of a new component, by name.
 * @param {string} name in kebab-case: meeting-planner
 * @returns {Record<string, string>}
 */
export function filesFor(name) {
  const Name = name.replace(/(^|-)([a-z])/g, (_match, _dash, letter) => letter.toUpperCase());
  return {
    'index.ts': `export { ${Name} } from './${Name}.tsx';
export { use${Name}, type ${Name}Props } from './use${Name}.ts';
`,
    [`use${Name}.ts`]: `import type { Project } from '@coprod/core';

/** What the part needs. */
export interface ${Name}Props {
  readonly project: Project;
  /** The level of the part's heading in the host's page; default 2. */
  readonly headingLevel?: number | undefined;
}

/**
 * What the part shows and does, with no markup.
 *
 * @example
 * use${Name}({ project }).isEmpty //=> true
 */
export function use${Name}({ project }: ${Name}Props) {
  return { isEmpty: project.entries.length === 0 };
}
`,
    [`${Name}.tsx`]: `'use client';
import { Heading, Part } from '../foundation/index.ts';
import { use${Name}, type ${Name}Props } from './use${Name}.ts';

/** A \`<div>\` that … */
export function ${Name}(props: ${Name}Props) {
  const { isEmpty } = use${Name}(props);
  return (
    <Part name="${name}">
      <Heading level={props.headingLevel ?? 2}>{props.project.id}</Heading>
      <p className="cp-${name}-count" data-status={isEmpty ? 'empty' : 'filled'}>
        {props.project.entries.length}
      </p>
    </Part>
  );
}
`,
    [`${Name}.css`]: `.cp-root .cp-${name}-count {
  margin-block: 1em;
}
`,
    [`${Name}.examples.ts`]: `import { createProject } from '@coprod/core';
import type { ${Name}Props } from './index.ts';

/** One for each state; stories, tests and docs share them. */
export const examples = {
  empty: { project: createProject({ id: 'example' }) },
} satisfies Record<string, ${Name}Props>;
`,
    [`${Name}.stories.tsx`]: `import type { Meta, StoryObj } from '@storybook/react-vite';
import { examples } from './${Name}.examples.ts';
import { ${Name} } from './index.ts';

const meta = { title: 'Parts/${Name.replace(/(.)([A-Z])/g, (_match, end, letter) => `${end} ${letter.toLowerCase()}`)}', component: ${Name} } satisfies Meta<typeof ${Name}>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Nobody has written anything yet. */
export const Empty: Story = { args: examples.empty };
`,
    [`${Name}.test.tsx`]: `import { en } from '@coprod/core/text/en';
import { expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import { Coprod } from '../foundation/index.ts';
import { examples } from './${Name}.examples.ts';
import { ${Name} } from './index.ts';

test('shows that nothing is there yet', async () => {
  const { container } = await render(
    <Coprod text={en} actor={null} today="2026-05-03" idPrefix="test">
      <${Name} {...examples.empty} />
    </Coprod>,
  );
  expect(container.querySelector('[data-component="${name}"] [data-status="empty"]')).not.toBeNull();
});
`,
    [`${name}.element.ts`]: '',
  };
}

/**
 * Writes them, unless the name is bad or taken.
 * @param {string} root the folder of the repository
 * @param {string | undefined} name
 */
async function newComponent(root, name) {
  if (!name || !/^[a-z]+(-[a-z]+)*$/.test(name)) {
    throw new Error(
      `${name ? `"${name}" is no name for a component` : 'The name is missing'}. Use small letters and single dashes: npm run new:component -- meeting-planner`,
    );
  }
  const folder = join(root, 'packages/ui/src', name);
  if (existsSync(folder)) throw new Error(`packages/ui/src/${name} is there already.`);
  const files = filesFor(name);
  mkdirSync(folder, { recursive: true });
  const style = await resolveConfig(fileURLToPath(import.meta.url));
  for (const [file, text] of Object.entries(files)) {
    writeFileSync(join(folder, file), await format(text, { ...style, filepath: file }));
  }
  return Object.keys(files);
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const name = process.argv[2];
  try {
    const files = await newComponent(
      process.env['COPROD_ROOT'] ?? fileURLToPath(new URL('../', import.meta.url)),
      name,
    );
    console.log(`packages/ui/src/${name}: ${files.join(', ')}

What remains by hand:
  src/styles.css    @import the new stylesheet
  src/index.ts      export the component and its hook
  src/define.ts     define <coprod-${name}>
  package.json      add "./${name}" to the exports`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}
