/* eslint-disable house/arrows -- bundled into embed.js, so it is no dependency of hosts */
// What our parts use of React, from preact itself: in embed.js this stands in for `react`. preact/compat would
// bring 1.2 kB more that no part needs.
import { Component, h, type ComponentType } from 'preact';

export { Component, createContext } from 'preact';
export { useCallback, useContext, useEffect, useMemo, useRef, useState } from 'preact/hooks';

/** Draws again only when its props are not the same. */
export const memo = <Props extends object>(draw: ComponentType<Props>) =>
  class extends Component<Props> {
    override shouldComponentUpdate(next: Props) {
      return Object.entries(next).some(([key, value]) => value !== this.props[key as keyof Props]);
    }
    override render() {
      return h(draw, this.props);
    }
  };

/** What is outside is read when it is drawn: nothing that our parts read so ever changes. */
export const useSyncExternalStore = <Value>(_subscribe: unknown, read: () => Value) => read();

/** Preact draws in one go: nothing comes a moment later. */
export const useDeferredValue = <Value>(value: Value) => value;
