import { join } from 'node:path';
import { defineConfig } from 'tsup';
import { modules } from '../../scripts/tsup-modules.mjs';

export default defineConfig([
  { ...modules, entry: [...modules.entry, '!src/embed.ts', '!src/embed/**'] },
  {
    // The custom elements and everything they need in one script, on preact, for pages without React.
    name: 'embed',
    entry: ['src/embed.ts'],
    format: 'iife',
    target: 'es2020',
    platform: 'browser',
    tsconfig: 'tsconfig.embed.json',
    outExtension: () => ({ js: '.js' }),
    env: { NODE_ENV: 'production' },
    esbuildOptions: (options) => {
      options.conditions = ['source'];
      options.supported = { 'class-field': true, 'class-static-field': true }; // Safari has them from 14.1
      options.legalComments = 'none';
      options.logOverride = { 'import-is-undefined': 'silent' }; // kinds that are left out ask for more schemas
      options.alias = {
        react: './src/embed/react.ts',
        'react-dom': './src/embed/reactDom.ts',
        'react-dom/client': './src/embed/reactDom.ts',
        'zod/mini': './src/embed/schemas.ts',
      };
      options.inject = [join(import.meta.dirname, 'src/embed/jsx.ts')];
    },
    // Our own schemas in zod's place, and
    // the checklist is the one part inside: no schemas of other parts' entries, no words for programmers.
    esbuildPlugins: [
      {
        name: 'lighter',
        setup: (esbuild) => {
          for (const [whole, light] of [
            ['kinds/every.ts', 'kinds/few.ts'],
            ['faultWords.ts', 'faultCodes.ts'],
          ] as const)
            esbuild.onResolve({ filter: new RegExp(`/${whole}$`) }, ({ resolveDir }) => ({
              path: join(resolveDir, light),
            }));
        },
      },
    ],
    minifySyntax: true,
    minify: 'terser', // gzipped 0.9 kB less than esbuild's own; both together are smaller still
    terserOptions: {
      ecma: 2020,
      compress: { passes: 3, lhs_constants: false },
      mangle: { properties: { regex: /[a-z]_$/ } }, // the element's private parts: data_, root_ …
    },
  },
]);
