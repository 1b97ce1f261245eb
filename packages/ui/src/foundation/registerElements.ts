import type { Text } from '@coprod/core';
import type { CoprodSettings } from './Coprod.tsx';
import { PartElement } from './PartElement.tsx';

/** A custom element, and the words of its own area where it has some. */
type Registered = readonly [
  element: CustomElementConstructor & { partWords?: unknown },
  partWords?: unknown,
];

/** Registers custom elements by name, with the words that they use until a host sets others. */
export function registerElements(
  words: Text,
  elements: Readonly<Record<string, Registered>>,
  explain?: CoprodSettings['explain'],
): void {
  PartElement.words = words;
  PartElement.explain = explain;
  if (typeof customElements === 'undefined') return;
  for (const [name, [element, partWords]] of Object.entries(elements)) {
    element.partWords = partWords;
    if (!customElements.get(name)) customElements.define(name, element);
  }
}
