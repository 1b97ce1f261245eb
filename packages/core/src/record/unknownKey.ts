/** Where a key is that we do not know: numbered, never quoted. */
export function unknownKey(path: string, number: number): string {
  return `${path === '' ? '' : `${path}.`}(unknown key ${String(number)})`;
}
