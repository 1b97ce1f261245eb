import type { EntryOf, Project } from '../record/entry.ts';
import type { View } from '../record/view.ts';
import { powersOf, type Standing } from './powers.ts';

/** Does this answer come from those who said that? */
export type IsSayers = (item: EntryOf<'feedback'>, answer: EntryOf<'answer'>) => boolean;
type People = ReadonlyMap<string, Pick<Standing, 'perspective' | 'member'>>;

/** Did this person say it, or are they of the group that said it (rule FB1)? */
export function isSayer(item: EntryOf<'feedback'>, person: string, people: People): boolean {
  if (item.by === person) return true;
  const one = people.get(person);
  return (
    item.data?.from === 'group' &&
    !!one?.member &&
    one.perspective === people.get(item.by)?.perspective
  );
}

/** Which answers count, in a project or in a view of it, which names those that do not. */
export function sayersIn(project: Project | View): IsSayers {
  if (project.view) {
    const not = new Set(project.view.notSaid);
    return (_item, { id }) => !not.has(id);
  }
  let people: People | undefined; // most people answer for themselves
  return (item, { by }) =>
    item.by === by || isSayer(item, by, (people ??= powersOf(project).people));
}
