import { join } from 'node:path';
import { defineConfig, type Options } from 'tsup';
import { modules } from '../../scripts/tsup-modules.mjs';

/** One script for pages without React, on preact: `light` files stand in for whole ones. */
const embed = (
  name: string,
  light: Readonly<Record<string, string>>,
  alias: Readonly<Record<string, string>> = {},
) =>
  ({
    name,
    entry: [`src/${name}.ts`],
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
        ...alias,
      };
      options.inject = [join(import.meta.dirname, 'src/embed/jsx.ts')];
    },
    esbuildPlugins: [
      {
        name: 'lighter',
        setup: (esbuild) => {
          for (const [whole, instead] of Object.entries(light))
            esbuild.onResolve({ filter: new RegExp(`/${whole}$`) }, ({ path, resolveDir }) => ({
              path: join(resolveDir, path.slice(0, -whole.length), instead),
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
  }) satisfies Options;

const noWordsForProgrammers = { 'faultWords.ts': 'faultCodes.ts' };

/** Saving for pages without React, in one module without other imports: `<script type="module">` can import it. */
const autosave = {
  name: 'autosave',
  entry: { autosave: 'src/autosave/index.ts' },
  format: 'esm',
  target: 'es2020',
  platform: 'browser',
  tsconfig: 'tsconfig.build.json',
  minify: true,
} satisfies Options;

export default defineConfig([
  { ...modules, entry: [...modules.entry, '!src/embed*.ts', '!src/embed/**'] },
  autosave,
  embed('embed', noWordsForProgrammers),
  // The checklist alone: no schemas of other parts' entries, nor their words or controls, and our own in the place of zod's.
  embed(
    'embed-checklist',
    {
      ...noWordsForProgrammers,
      'kinds/every.ts': 'kinds/few.ts',
      'companions.ts': 'noCompanions.ts',
      'besides.ts': 'fewBesides.ts',
      'groupKinds.ts': 'fewGroupKinds.ts',
    },
    { 'zod/mini': './src/embed/schemas.ts' },
  ),
]);
