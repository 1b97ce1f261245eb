/**
 * A random id of 128 bits as 32 hex digits. `crypto.randomUUID` is missing on plain http, which is
 * what many intranets have.
 */
export function randomId(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}
