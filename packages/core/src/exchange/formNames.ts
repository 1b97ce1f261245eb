import { besidesOf } from './besides.ts';

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

/** A kind of entry that a control can make. */
export type MadeKind = keyof typeof besidesOf;

/** What can stand beside a control. */
export type BesideName = (typeof besidesOf)[MadeKind][number];

/** Controls that make no entry of their own. */
const others = ['people', 'list', 'code'] as const;
type OtherKind = (typeof others)[number];

/**
 * What a form control is for: an entry of that kind, or what stands beside it, `<beside>-<kind>`. Where the control
 * is a button, its value is what it does; a box that can be ticked has the value `yes`.
 *
 * - `rating`, `note`, `evidence` (`about`: the question): the answer, the words, the link.
 * - `gate` (`about`: the stage): `go`, or `anyway` with `why-gate`. `stage`: `on`, or `back` with `why-stage`.
 *   `not-used`: `leave-out` with `why-not-used`. `agreement` (`about`: the entry): `yes` or `no`.
 *   `fixed`: the words; `can-change-fixed`: `yes`, `no` or `not-known`.
 * - `feedback` (`about`: `new`): the words; `from-feedback`: `one`, `group` or `nameless`; `size-feedback`: how many the
 *   group is; `in-public-feedback`: `yes`.
 * - `feedback-heard` (`about`: the item, as with the next two): `heard`. `passed-on`: `board` or `area`. Both: `text-…`.
 * - `decision`: `doing`, `partly` or `not-doing`; `what-…`, `why-…`; `by-profession-decision` and so on: `yes`; the day by
 *   which it is promised, `day-…`, `month-…`, `year-…`. `duplicate`: the id of the item that was said first.
 * - `done` (`about`: the decision): `done`, or the day that it is, `YYYY-MM-DD`; another day, `text-done`. `told`: the summary; `details-told`; `how-told`:
 *   `in-person`, `in-writing` or `where-it-was-asked`.
 * - `answer` (`about`: the telling): `yes`, `partly-will-do` or `no`; `why-answer`.
 * - `apology` (`about`: the answer): the words; `next-apology`. `senior-reply`: the words; `next-senior-reply`, or
 *   `ends-senior-reply`: `yes`.
 * - `saw-…`: the ids of the entries that it replaces. `people` (`about`: `framework@version`): how many agreed on the
 *   answers (rule SM6). `list` (`about`: `search`, `place`, `sort`, `page` or `all`): how a list is looked at. `code`
 *   (`about`: `find`): the code on a slip.
 */
export type ControlKind =
  | { [Kind in MadeKind]: Kind | `${(typeof besidesOf)[Kind][number]}-${Kind}` }[MadeKind]
  | OtherKind;

/** What the name of one of our controls says. */
export interface Control {
  readonly prefix: string;
  /** What it stands beside; undefined where it makes an entry itself. */
  readonly beside: BesideName | undefined;
  readonly kind: MadeKind | OtherKind;
  readonly about: string;
}

const controls: ReadonlyMap<string, Pick<Control, 'beside' | 'kind'>> = new Map([
  ...others.map((kind) => control(kind)),
  ...(Object.keys(besidesOf) as MadeKind[]).flatMap((kind) => [
    control(kind),
    ...besidesOf[kind].map((beside) => control(kind, beside)),
  ]),
]);

function control(kind: Control['kind'], beside?: BesideName) {
  return [beside ? `${beside}-${kind}` : kind, { kind, beside }] as const;
}

/** Reads a control's name; null where no part of ours has such a control. */
export function readControlName(name: string): Control | null {
  const [, prefix = '', what = '', about = ''] =
    /^coprod:([\w-]+):([\w-]+):([\w.:@/-]{1,200})$/.exec(name) ?? [];
  const known = controls.get(what);
  return known ? { prefix, ...known, about } : null;
}
