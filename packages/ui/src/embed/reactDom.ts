/* eslint-disable house/arrows -- bundled into embed.js, so it is no dependency of hosts */
// What our elements use of React's DOM package, from preact itself: in embed.js this stands in for it.
import { render, type ComponentChild } from 'preact';

/** preact draws at once. */
export const flushSync = (draw: () => void) => {
  draw();
};

export const createRoot = (place: Element) => ({
  render: (what: ComponentChild) => {
    render(what, place);
  },
  unmount: () => {
    render(null, place);
  },
});
