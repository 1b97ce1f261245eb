import type { Text } from '@coprod/core';
import { PartElement } from './PartElement.tsx';

/** Registers custom elements by name, with the words that they use until a host sets others. */
export function registerElements(
  words: Text,
  elements: Readonly<Record<string, CustomElementConstructor>>,
): void {
  PartElement.words = words;
  if (typeof customElements === 'undefined') return;
  for (const [name, element] of Object.entries(elements))
    if (!customElements.get(name)) customElements.define(name, element);
}
