/**
 * The name of a form control: `coprod:<prefix>:<what>:<about>`. The prefix keeps two parts on one page
 * apart; `what` is the kind of entry it makes, or `saw` for the ids that the writer saw.
 *
 * @example
 * controlName('hub', 'rating', 'non-negotiables@1/creche') //=> 'coprod:hub:rating:non-negotiables@1/creche'
 */
export function controlName(prefix: string, what: ControlKind, about: string): string {
  return `coprod:${prefix}:${what}:${about}`;
}

/** What a form control is for: an entry of that kind, or `saw-…`: the ids of those that it replaces. */
export type ControlKind =
  'rating' | 'note' | 'evidence' | 'saw-rating' | 'saw-note' | 'saw-evidence';

/** Reads a control's name; null where it is not one of ours. */
export function readControlName(
  name: string,
): { prefix: string; what: string; about: string } | null {
  const match = /^coprod:([\w-]+):([a-z-]+):([\w.:@/-]{1,200})$/.exec(name);
  return match ? { prefix: match[1] ?? '', what: match[2] ?? '', about: match[3] ?? '' } : null;
}
