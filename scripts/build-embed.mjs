// dist/embed.js: the custom elements and everything they need in one script, on preact, for pages without React.
import { join } from 'node:path';
import { build } from 'esbuild';

/**
 * @param {string} folder the ui package
 */
export async function buildEmbed(folder) {
  await build({
    absWorkingDir: folder,
    entryPoints: ['src/embed.ts'],
    outfile: join(folder, 'dist/embed.js'),
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2020',
    conditions: ['source'],
    jsx: 'automatic',
    legalComments: 'none',
    define: { 'process.env.NODE_ENV': '"production"' },
    alias: {
      react: 'preact/compat',
      'react-dom': 'preact/compat',
      'react-dom/client': 'preact/compat/client',
      'react/jsx-runtime': 'preact/jsx-runtime',
    },
    logLevel: 'warning',
  });
}
