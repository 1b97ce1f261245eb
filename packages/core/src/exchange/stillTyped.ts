import type { Entry } from '../record/entry.ts';
import type { FormLike } from './formControls.ts';

/**
 * What of a posted form stands in its controls again, by their names: all but what was saved. That is in the project by
 * now, and is not offered again in the same words. For `<Coprod posted={…}>`, where a page answers a post.
 *
 * @example
 * [...stillTyped([['coprod:hub:feedback:new', 'The gate sticks.'], ['token', 'x']], [])] //=> [['coprod:hub:feedback:new', 'The gate sticks.']]
 */
export function stillTyped(form: FormLike, saved: readonly Entry[]): ReadonlyMap<string, string> {
  const taken = new Set(saved.map(takenBy));
  return new Map(
    [...form].flatMap(([name, value]): [string, string][] =>
      name.startsWith('coprod:') &&
      typeof value === 'string' &&
      !stepsOf(name).some((one) => taken.has(one))
        ? [[name, value]]
        : [],
    ),
  );
}

/** Did this control, or what it stands beside, make something that was saved? */
function takenBy(entry: Entry): string {
  // The steps of a stage are about it, but say so in what they hold.
  const { to, stage = to ?? 'new' } = (entry.data ?? {}) as { to?: string; stage?: string };
  return `${entry.kind} ${'about' in entry ? entry.about : stage}`;
}

/** The step itself, and each that it may stand beside: `why-answer` stands beside `answer`. */
function stepsOf(name: string): string[] {
  const [, , what = '', about = ''] = name.split(':');
  const words = what.split('-');
  return words.map((_, from) => `${words.slice(from).join('-')} ${about}`);
}
