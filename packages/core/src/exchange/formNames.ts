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

/**
 * What a form control is for: an entry of that kind; `saw-…`: the ids of those that it replaces; `people`:
 * how many agreed on the answers to a framework (`about`: `framework@version`, rule SM6).
 */
export type ControlKind =
  'rating' | 'note' | 'evidence' | 'saw-rating' | 'saw-note' | 'saw-evidence' | 'people';

/** What the name of one of our controls says; `saw` holds the ids that the writer saw. */
interface Control {
  readonly prefix: string;
  readonly saw: boolean;
  readonly kind: 'rating' | 'note' | 'evidence' | 'people';
  readonly about: string;
}

/** Reads a control's name; null where no part of ours has such a control. */
export function readControlName(name: string): Control | null {
  const match = /^coprod:([\w-]+):(saw-)?(rating|note|evidence|people):([\w.:@/-]{1,200})$/.exec(
    name,
  );
  if (!match) return null;
  const [, prefix = '', saw, kind, about = ''] = match;
  return { prefix, saw: saw !== undefined, kind: kind as Control['kind'], about };
}
