// For Stryker: examples are data, not behaviour, so changing them shows nothing.
/** @typedef {{ node: { type: string; id?: { name?: string } } }} Path */

export const strykerPlugins = [
  {
    kind: 'Ignore',
    name: 'examples',
    value: {
      /** @param {Path} path */
      shouldIgnore: ({ node }) =>
        node.type === 'VariableDeclarator' && node.id?.name === 'example'
          ? 'An example is data.'
          : undefined,
    },
  },
];
