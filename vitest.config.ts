import { fileURLToPath } from 'node:url';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import react from '@vitejs/plugin-react';
import { defaultClientConditions, defaultServerConditions } from 'vite';
import { defineConfig } from 'vitest/config';
import { findBrowser } from './scripts/browser.mjs';

const onReact = process.env['COPROD_REACT'] ?? 'newest';
// One project per kind of test. They read the packages' sources (the `source` condition), so nothing needs
// building first; only `house` looks at what was built.
const fromSource = {
  // Runs on different Reacts, beside each other, have one each: they would clear it away.
  cacheDir: `node_modules/.vite/react-${onReact}`,
  resolve: { conditions: ['source', ...defaultClientConditions] },
  ssr: { resolve: { conditions: ['source', ...defaultServerConditions] } },
};

// The parts run on older Reacts and on preact too: COPROD_REACT=18 or COPROD_REACT=preact runs their tests there.
const path = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const oldest = path('tests/react-18/node_modules');
const otherReact: Record<string, Record<string, string>> = {
  '18': { react: `${oldest}/react`, 'react-dom': `${oldest}/react-dom` },
  preact: {
    'react/jsx-runtime': 'preact/jsx-runtime',
    'react/jsx-dev-runtime': 'preact/jsx-runtime',
    'react-dom/client': 'preact/compat/client',
    'react-dom': 'preact/compat',
    react: 'preact/compat',
  },
};
const anyReact = {
  ...fromSource,
  resolve: { ...fromSource.resolve, alias: otherReact[onReact] ?? {} },
};

// Node projects run without a browser, so a missing one is said here and fails only where it is needed.
const launchOptions = await findBrowser().catch((error: unknown) => {
  process.emitWarning(String(error));
  return {};
});
const browser = () => ({
  enabled: true,
  headless: true,
  screenshotFailures: false,
  provider: playwright({ launchOptions }),
  instances: [{ browser: 'chromium' as const }],
});
/** Guides, and what styles do, run on the newest React alone. The embed renders afresh, so preact never hydrates. */
const notOn = (react: string) => [
  ...(react === 'newest' ? [] : ['.storybook/pages/**', '**/*.looks.test.tsx']),
  ...(react === 'preact' ? ['**/*.hydrate.test.tsx'] : []),
];
const partsTimed = 'packages/ui/src/**/*.speed.test.tsx';
// Browsers start when the Node projects are done, so that what measures time has the machine to itself.
const afterNode = { groupOrder: 1 };
// What browser tests import, named beforehand: found late, it would reload the page in mid-run.
const optimizeDeps = {
  include: [
    'axe-core',
    'fast-check',
    'date-fns',
    '@coprod/core > @date-fns/tz',
    '@guidepup/virtual-screen-reader',
    'idb',
    'react',
    'react/jsx-runtime',
    'react/jsx-dev-runtime',
    'react-dom',
    'react-dom/client',
    'react-dom/server',
    'vitest-browser-react',
    '@coprod/core > zod/mini',
  ],
};

export default defineConfig({
  test: {
    projects: [
      {
        ...fromSource,
        test: {
          name: 'core',
          environment: 'node',
          include: ['packages/core/src/**/*.test.ts'],
          setupFiles: ['tests/setup/fast-check.ts'],
          testTimeout: 60_000,
        },
      },
      {
        ...anyReact,
        test: {
          name: 'ui-node', // server rendering: no DOM in sight
          environment: 'node',
          include: ['packages/ui/src/**/*.test.node.{ts,tsx}'],
        },
      },
      {
        ...anyReact,
        plugins: [react()],
        optimizeDeps,
        test: {
          name: 'ui',
          // The working page stands with the stories.
          include: ['packages/ui/src/**/*.test.{ts,tsx}', '.storybook/**/*.test.tsx'],
          exclude: [partsTimed, ...notOn(onReact)],
          browser: browser(),
          sequence: afterNode,
        },
      },
      {
        ...fromSource,
        plugins: [storybookTest({ configDir: path('.storybook') })],
        optimizeDeps,
        test: { name: 'stories', browser: browser(), sequence: afterNode },
      },
      {
        test: {
          name: 'house', // the packages as they are published, the rules of the house, the examples
          environment: 'node',
          include: ['tests/**/*.test.ts', 'examples/**/*.test.ts'],
          exclude: ['**/*speed.test.ts', '**/node_modules/**'],
          testTimeout: 180_000,
          hookTimeout: 180_000,
          fileParallelism: false,
        },
      },
      {
        test: {
          name: 'speed', // what is timed needs the machine for itself, as does the next
          environment: 'node',
          include: ['tests/**/*speed.test.ts'],
          testTimeout: 180_000,
          hookTimeout: 180_000,
          fileParallelism: false,
        },
      },
      {
        ...anyReact,
        plugins: [react()],
        optimizeDeps,
        test: {
          name: 'ui-speed',
          include: [partsTimed],
          browser: browser(),
          sequence: afterNode,
        },
      },
    ],
  },
});
