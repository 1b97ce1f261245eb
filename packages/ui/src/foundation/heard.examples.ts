// For tests: what a virtual screen reader says. No part of what is published.
import { virtual } from '@guidepup/virtual-screen-reader';
import { expect } from 'vitest';

/** Everything that is heard from the beginning to the end of an element. */
export async function heardIn(container: HTMLElement): Promise<string> {
  await virtual.start({ container });
  for (let step = 0; step < 1_000; step += 1) {
    await virtual.next();
    if (virtual.activeNode === container) break; // round again
  }
  return (await virtual.spokenPhraseLog()).join(' | ');
}

/** Each phrase is heard, after the one before it. */
export function expectInOrder(heard: string, phrases: readonly string[]): void {
  let from = 0;
  for (const phrase of phrases) {
    const at = heard.indexOf(phrase, from);
    expect(
      at,
      `“${phrase}” after ${heard.slice(Math.max(0, from - 60), from)} in ${heard}`,
    ).toBeGreaterThanOrEqual(0);
    from = at + phrase.length;
  }
}
