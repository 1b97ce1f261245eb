import type { Perspective } from '../catalogue/perspectives.ts';
import type { EntryOf, Project } from '../record/entry.ts';
import type { View } from '../record/view.ts';
import { originalsOf } from './feedbackDuplicates.ts';
import { feedbackThreads, type Written } from './feedbackThreads.ts';
import { powersOf, type Standing } from './powers.ts';

type Item = EntryOf<'feedback'>;
type People = ReadonlyMap<string, Pick<Standing, 'perspective' | 'member' | 'since'>>;

/** As whom somebody answers: as those who said it first, or who said the same later (rule FB7). */
export type Voice = 'first' | 'later';
/** As whom an answer about an item was given; null where its writer said neither. */
export type VoiceOf = (item: Item, answer: { id?: string; by: string }) => Voice | null;

/** Did this person say it, or were they of the group that said it, when it did (rule FB1)? */
export function isSayer(item: Item, person: string, people: People): boolean {
  if (item.by === person) return true;
  const one = people.get(person);
  return (
    item.data?.from === 'group' &&
    !!one?.member &&
    one.since <= item.at &&
    one.perspective === people.get(item.by)?.perspective
  );
}

/** Which answers count, in a project or in a view of it, which names those that do not. */
export function voicesIn(
  project: Project | View,
  written?: Pick<Written, 'threads'>,
  people?: People,
): VoiceOf {
  if (project.view) return voicesShown(project.view);
  let later: ReturnType<typeof laterSayers> | undefined;
  return (item, { by }) => {
    if (item.by === by) return 'first';
    // Most people answer for themselves.
    people ??= powersOf(project).people;
    if (isSayer(item, by, people)) return 'first';
    later ??= laterSayers(written ?? feedbackThreads(project), people);
    return later(item, by) ? 'later' : null;
  };
}

/** Who said the same later. Goes through the items once: there may be thousands of the same. */
function laterSayers({ threads }: Pick<Written, 'threads'>, people: People) {
  const hands = new Set<string>();
  const groups = new Map<string, string>(); // when a group last said the same
  const key = (original: string, perspective: Perspective | undefined) =>
    `${original} ${perspective ?? ''}`;
  for (const [id, original] of originalsOf(threads)) {
    const item = threads.get(id)?.item;
    if (!item) continue;
    hands.add(`${original} ${item.by}`);
    const hat = people.get(item.by)?.perspective;
    if (item.data?.from !== 'group' || !hat) continue;
    const before = groups.get(key(original, hat)) ?? '';
    groups.set(key(original, hat), item.at > before ? item.at : before);
  }
  return ({ id }: Item, person: string): boolean => {
    if (hands.has(`${id} ${person}`)) return true;
    const one = people.get(person);
    return !!one?.member && one.since <= (groups.get(key(id, one.perspective)) ?? '');
  };
}

/** The same in a view, where people have other names. What was added to it since counts at once. */
function voicesShown({ notSaid, saidLater, toAnswer, reader }: View['view']): VoiceOf {
  const not = new Set(notSaid);
  const later = new Set(saidLater);
  const mine = new Map(toAnswer?.map(({ id, voice }) => [id, voice]));
  return (item, { id, by }) => {
    if (id === undefined)
      return item.by === by ? 'first' : (by === reader && mine.get(item.id)) || null;
    if (not.has(id)) return null;
    if (item.by === by) return 'first';
    const isLater = item.data?.from !== 'group' || (by === reader && mine.get(item.id) === 'later');
    return later.has(id) || isLater ? 'later' : 'first';
  };
}
