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

/** The kinds of entry that a control can make. */
export const madeKinds = [
  'rating',
  'note',
  'evidence',
  'gate',
  'stage',
  'not-used',
  'agreement',
  'fixed',
] as const;
type MadeKind = (typeof madeKinds)[number];

/** What stands beside a control: the ids that the writer saw, a reason, whether it can change. */
const besides = ['saw', 'why', 'can-change'] as const;
type Beside = (typeof besides)[number];

/**
 * What a form control is for: an entry of that kind; beside it, `saw-…` the ids of those that it replaces,
 * `why-…` a reason, and `can-change-fixed`; `people`: how many agreed on the answers to a framework (`about`:
 * `framework@version`, rule SM6). What a button does is its value: `gate` (`about`: the stage) `go`, or
 * `anyway` with a reason; `stage` `on` or `back`; `not-used` `leave-out`; `agreement` (`about`: the entry)
 * `yes` or `no`.
 */
export type ControlKind = MadeKind | `${Beside}-${MadeKind}` | 'people';

/** What the name of one of our controls says. */
interface Control {
  readonly prefix: string;
  /** What it stands beside; undefined where it makes an entry itself. */
  readonly beside: Beside | undefined;
  readonly kind: MadeKind | 'people';
  readonly about: string;
}

const controls = new RegExp(
  `^coprod:([\\w-]+):(?:(${besides.join('|')})-)?(${madeKinds.join('|')}|people):([\\w.:@/-]{1,200})$`,
);

/** Reads a control's name; null where no part of ours has such a control. */
export function readControlName(name: string): Control | null {
  const match = controls.exec(name);
  if (!match) return null;
  const [, prefix = '', beside, kind, about = ''] = match;
  return { prefix, beside: beside as Beside | undefined, kind: kind as Control['kind'], about };
}
