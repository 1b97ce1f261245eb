/* eslint-disable house/arrows -- bundled into embed.js, so it is no dependency of hosts */
// What JSX becomes in embed.js: smaller than calls of a JSX runtime.
export { Fragment, h } from 'preact';
