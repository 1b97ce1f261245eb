// How tsup builds a package's modules: every source becomes one file in dist, so that hosts tree-shake and
// 'use client' stays on top of the files that say it.

/** @typedef {import('tsup').Options} Options */
/** @typedef {NonNullable<Options['esbuildPlugins']>[number]} Plugin */

/**
 * esbuild pulls into a file what the file imports, unless it is told to leave that outside. Files of the same package
 * are left there under the names that they have in dist; Node and browsers want those names in full.
 * @type {Plugin}
 */
const filesStayFiles = {
  name: 'files-stay-files',
  setup(esbuild) {
    esbuild.onResolve({ filter: /^\.\.?\// }, ({ kind, path }) =>
      kind === 'entry-point' ? undefined : { path: path.replace(/\.tsx?$/, '.js'), external: true },
    );
  },
};

/** @satisfies {Options} */
export const modules = {
  name: 'modules',
  entry: ['src/**/*.{ts,tsx}', '!src/**/*.{test,test-d,stories,examples}.*', '!src/testing/**'],
  format: 'esm',
  target: 'es2022',
  platform: 'neutral',
  tsconfig: 'tsconfig.build.json',
  splitting: false, // else what two files share moves into a third, where 'use client' is lost
  treeshake: false, // rollup would strip 'use client'
  sourcemap: true,
  esbuildPlugins: [filesStayFiles],
  esbuildOptions: (options) => {
    options.sourcesContent = false; // src is published beside dist
  },
};
