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
    'index.ts': `export { ${Name}, type ${Name}Props } from './${Name}.tsx';
export { use${Name}, type ${Name}Model } from './use${Name}.ts';
`,
    [`use${Name}.ts`]: `import type { Project, View } from '@coprod/core';

/** What {@link use${Name}} gives. */
export interface ${Name}Model {
  readonly status: 'empty' | 'filled';
}

/**
 * What the part shows and does, with no markup.
 *
 * @example
 * use${Name}({ project: createProject({ id: 'pip' }) }).status //=> 'empty'
 */
export function use${Name}({ project }: { project: Project | View }): ${Name}Model {
  return { status: project.entries.length === 0 ? 'empty' : 'filled' };
}
`,
    [`${Name}.tsx`]: `'use client';
import type { Project, View } from '@coprod/core';
import { Heading, Part, Unready } from '../foundation/index.ts';
import { use${Name} } from './use${Name}.ts';

/** What {@link ${Name}} takes. */
export interface ${Name}Props {
  /** \`undefined\` while it loads; \`null\` where what was saved cannot be read. */
  readonly project: Project | View | null | undefined;
  /** The level of the part's heading, 1 to 5; default 2. */
  readonly headingLevel?: number | undefined;
}

/**
 * Say here what it is for. Renders a \`<div>\`.
 *
 * @example
 * <${Name} project={project} />
 */
export function ${Name}({ project, ...props }: ${Name}Props) {
  return (
    <Part name="${name}">
      {project ? <Ready project={project} {...props} /> : <Unready unreadable={project === null} />}
    </Part>
  );
}

function Ready({ project, headingLevel = 2 }: ${Name}Props & { project: Project | View }) {
  const { status } = use${Name}({ project });
  return (
    <div className="cp-${name}-body" data-part="body" data-status={status}>
      <Heading level={headingLevel}>{project.id}</Heading>
    </div>
  );
}
`,
    [`${Name}.css`]: `.cp-root .cp-${name}-body {
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
    [`${name}.element.tsx`]: `import { PartElement, type ElementPart } from '../foundation/PartElement.tsx';
import { ${Name} } from './${Name}.tsx';

/**
 * \`<coprod-${name}>\`: the same part for pages without React.
 *
 * @example
 * <coprod-${name}><script type="application/json">{ "project": … }</script></coprod-${name}>
 */
export class Coprod${Name} extends PartElement {
  protected draw({ part, headingLevel }: ElementPart) {
    return <${Name} project={part.project} headingLevel={headingLevel} />;
  }
}
`,
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
