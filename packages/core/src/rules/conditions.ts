import type { RefusalRule } from '../catalogue/text/codes.ts';
import { heads } from '../record/heads.ts';
import { isKind } from '../record/isKind.ts';
import type { Entry, EntryOf, Project } from '../record/entry.ts';
import type { Condition } from '../record/kind.ts';
import type { Powers } from './powers.ts';

/** What a condition may look at. */
export interface Circumstance {
  readonly entry: Entry;
  readonly project: Project;
  readonly powers: Powers;
  /** The day that it is, `YYYY-MM-DD`. */
  readonly today: string;
}

/** What something said is about, step by step: the answer, the telling, the decision, the item. */
export function itemOf(project: Project, entry: Entry): EntryOf<'feedback'> | undefined {
  let one = project.entries.find((other) => other.id === entry.id) ?? entry;
  for (let step = 0; step < 4; step += 1) {
    if (isKind(one as Entry, 'feedback')) return one as EntryOf<'feedback'>;
    const { about } = one as { about?: string };
    const next = project.entries.find((other) => other.id === about);
    if (!next) return undefined;
    one = next;
  }
  return undefined;
}

/** A round shows after it begins, on no earlier day than people were told, and takes in no past answers. */
function fitsRounds({ entry, project, today }: Circumstance): boolean {
  if (!isKind(entry, 'round') || !entry.data) return true;
  const { answersFrom, shownOn } = entry.data;
  if (shownOn <= answersFrom) return false;
  const others = heads(project, entry.about, 'round').filter((other) => other.id !== entry.id);
  return others.every(({ id, data }) => {
    if (!data) return true;
    const changes = entry.replaces?.includes(id) ?? false;
    if (changes && data.answersFrom <= today)
      return today < data.shownOn && answersFrom === data.answersFrom && shownOn >= data.shownOn;
    return answersFrom >= today;
  });
}

/** Each condition: the rule that says no where it does not hold. */
export const conditions: Readonly<
  Record<Condition, readonly [rule: RefusalRule, holds: (now: Circumstance) => boolean]>
> = {
  'own-hat': [
    'PE2',
    ({ entry, powers }) =>
      !isKind(entry, 'rating') ||
      entry.data?.perspective === powers.people.get(entry.by)?.perspective,
  ],
  'hat-kept': [
    'PE1',
    ({ entry, powers }) => {
      const before = powers.people.get(entry.by);
      if (!isKind(entry, 'person') || !before?.rated) return true;
      return entry.data?.perspective === before.perspective;
    },
  ],
  'open-role': [
    'KEY2',
    ({ entry, powers }) => {
      if (!isKind(entry, 'person') || !entry.data) return true;
      const { roles = [], perspective } = entry.data;
      const has = powers.people.get(entry.by)?.roles;
      // A seat is taken in person: nobody types somebody else into power.
      const typed = entry.enteredBy !== undefined && entry.enteredBy !== entry.by;
      return roles.every(
        (role) => has?.has(role) || (role === 'lead' && !typed && powers.isSeatOpen(perspective)),
      );
    },
  ],
  'second-key': [
    'KEY1',
    ({ entry, project, powers }) => {
      const about = 'about' in entry ? entry.about : '';
      const target = project.entries.find((other) => other.id === about);
      return target !== undefined && powers.isSecondKey(target, entry.by);
    },
  ],
  sayer: [
    'FB1',
    ({ entry, project, powers }) => {
      const item = itemOf(project, entry);
      if (!item) return false;
      if (item.by === entry.by) return true;
      const [sayer, one] = [item.by, entry.by].map((by) => powers.people.get(by));
      return item.data?.from === 'group' && !!one?.member && one.perspective === sayer?.perspective;
    },
  ],
  'not-sooner': ['SM3', fitsRounds],
};
