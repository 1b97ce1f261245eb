import type { KeyboardEvent } from 'react';

/** Enter in a one-line box presses the button beside it, and does not post the form around the page. */
export function pressBeside(event: KeyboardEvent<HTMLInputElement>) {
  if (event.key !== 'Enter') return;
  const part = event.currentTarget.closest('[data-part]');
  const button = part?.querySelector<HTMLElement>('button[type="button"]');
  if (!button) return; // it posts
  event.preventDefault();
  button.click();
}
