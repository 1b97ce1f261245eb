import type { EntryOf } from '../record/entry.ts';
import { isKind } from '../record/isKind.ts';
import { frameworkOf } from '../assess/questionsRated.ts';
import { controlsIn, type FormLike } from './formControls.ts';
import { controlName, readControlName } from './formNames.ts';
import type { FormContext } from './formReader.ts';
import { groupSizes, sizeKey } from './groupSizes.ts';

type Answer = EntryOf<'rating'>;

const sizeOf = (answer: Answer | undefined) => answer?.data?.people ?? 1;
const isLater = (one: Answer, other: Answer | undefined) =>
  !other || one.at > other.at || (one.at === other.at && one.id > other.id);

/**
 * The names of the answers in a form that stay as they are (rule FO2): they say what the person said before, and the
 * number in the form is not for them. It is for answers that are new or other than before; and where it is another
 * number than the page began with (that of the last answer on it), for the group's answers that had that number. So
 * nothing that a group answered becomes one person's, nor the other way round.
 */
export function keptAnswers(form: FormLike, { actor, project }: FormContext): ReadonlySet<string> {
  const { values } = controlsIn(form);
  const sizes = groupSizes(values);
  const own = new Map(
    project?.entries.flatMap((entry): [string, Answer][] =>
      isKind(entry, 'rating') && entry.by === actor.id && entry.data ? [[entry.id, entry]] : [],
    ),
  );
  const seen: { name: string; key: string; ids: string[]; answers: Answer[] }[] = [];
  const last = new Map<string, Answer>();
  for (const [name, value] of values) {
    const control = readControlName(name);
    if (control?.kind !== 'rating' || control.beside !== 'saw' || !value) continue;
    const { prefix, about } = control;
    const key = sizeKey(prefix, frameworkOf(about));
    const ids = value.split(' ').filter(Boolean);
    const answers = ids.flatMap((id) => own.get(id) ?? []);
    for (const one of answers) if (isLater(one, last.get(key))) last.set(key, one);
    seen.push({ name: controlName(prefix, 'rating', about), key, ids, answers });
  }
  return new Set(
    seen.flatMap(({ name, key, ids, answers }) => {
      const size = sizes.get(key) === undefined ? 1 : sizes.get(key);
      const began = sizeOf(last.get(key));
      const same = answers.filter(({ data }) => data?.rating === values.get(name));
      if (!size || same.length === 0 || answers.length < ids.length) return [];
      const isGrown = began > 1 && size > 1;
      const takesIt = (one: number) => one === size || (isGrown && one === began);
      return same.map(sizeOf).every(takesIt) ? [] : name;
    }),
  );
}
