import type { RefusalRule } from '../catalogue/text/codes.ts';
import { frameworkOf } from '../assess/questionsRated.ts';
import { roundsOf } from '../assess/rounds.ts';
import { heads } from '../record/heads.ts';
import { isKind } from '../record/isKind.ts';
import { byTime } from '../record/order.ts';
import type { Entry, EntryOf, Project } from '../record/entry.ts';
import type { Condition } from '../record/kind.ts';
import { feedbackThreads } from './feedbackThreads.ts';
import { mayEnd } from './feedbackPlace.ts';
import { wayOf } from './feedbackWay.ts';
import { gateFor } from './gateFor.ts';
import type { Powers } from './powers.ts';
import { roomFor } from './roomFor.ts';
import { hadSeats } from './seats.ts';
import { isSayer, voicesIn } from './sayers.ts';

/** What a condition may look at. */
export interface Circumstance {
  readonly entry: Entry;
  readonly project: Project;
  readonly powers: Powers;
  /** The host's clock; the day that it is, `YYYY-MM-DD`; and where days begin. */
  readonly now: string;
  readonly today: string;
  readonly timeZone: string;
  /** How many answers are enough to show. */
  readonly fewest: number | undefined;
}

/** Somebody else typed it. */
const isTyped = ({ by, enteredBy = by }: Entry) => enteredBy !== by;

/** What something said is about, step by step: the reply, the answer, the telling, the decision, the item. */
export function itemOf(project: Project, entry: Entry): EntryOf<'feedback'> | undefined {
  let one = project.entries.find((other) => other.id === entry.id) ?? entry;
  for (let step = 0; step < 5; step += 1) {
    if (isKind(one as Entry, 'feedback')) return one as EntryOf<'feedback'>;
    const { about } = one as { about?: string };
    const next = project.entries.find((other) => other.id === about);
    if (!next) return undefined;
    one = next;
  }
  return undefined;
}

/** Does it change a round that is on? Only then may it begin in the past. */
const changesOne = ({ replaces = [] }: Entry, others: readonly EntryOf<'round'>[], today: string) =>
  others.some(({ id, data }) => replaces.includes(id) && data && data.answersFrom <= today);

/**
 * A round shows after it begins, within a year, on no earlier day than people were told; it takes in no
 * past answers, and follows the one that is on.
 */
function fitsRounds({ entry, project, today }: Circumstance): boolean {
  if (!isKind(entry, 'round') || !entry.data) return true;
  const { answersFrom, shownOn } = entry.data;
  if (shownOn <= answersFrom) return false;
  const others = heads(project, entry.about, 'round').filter((other) => other.id !== entry.id);
  const longest = Date.parse(answersFrom) + 366 * 24 * 60 * 60_000;
  if (answersFrom < today && !changesOne(entry, others, today)) return false;
  return (
    Date.parse(shownOn) <= longest &&
    others.every(({ id, data }) => {
      if (!data) return true;
      const begun = data.answersFrom <= today;
      if (!entry.replaces?.includes(id)) return answersFrom >= data.shownOn && answersFrom > today;
      if (!begun) return true;
      return today < data.shownOn && answersFrom === data.answersFrom && shownOn >= data.shownOn;
    })
  );
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
  agreed: [
    'SM6',
    ({ entry, ...now }) => {
      if (!isKind(entry, 'rating') || entry.data?.people === undefined) return true;
      return !isTyped(entry) && entry.data.people <= roomFor(entry, now);
    },
  ],
  'not-dated-back': [
    'SM3',
    ({ entry, project, timeZone, today }) => {
      if (!isKind(entry, 'rating')) return true;
      const rounds = roundsOf(project, frameworkOf(entry.about), { today, timeZone });
      // What is dated into what was shown already would change what everybody saw: a round that is over, or
      // what came before the first.
      return !rounds.some(
        ({ shownOn, shown, from, until }, place) =>
          (shownOn !== null || place < rounds.length - 1) &&
          shown &&
          entry.at >= from &&
          entry.at < until,
      );
    },
  ],
  newcomer: ['BY2', ({ entry, powers }) => !isTyped(entry) || !powers.people.has(entry.by)],
  'own-yes': [
    'BY2',
    ({ entry }) => !isKind(entry, 'consent') || !isTyped(entry) || entry.data?.given === false,
  ],
  'hat-kept': [
    'PE1',
    ({ entry, powers, project }) => {
      const before = powers.people.get(entry.by);
      if (!isKind(entry, 'person') || !before) return true;
      // Whoever answered, or spoke for their group, did so under that hat.
      const spoke = () =>
        project.entries.some(
          (one) => one.by === entry.by && isKind(one, 'feedback') && one.data?.from === 'group',
        );
      // Who dates it back might answer for what that group said (rule FB1).
      const isLate = () =>
        project.entries.some(
          (one) =>
            isKind(one, 'feedback') &&
            one.data?.from === 'group' &&
            one.at >= entry.at &&
            powers.people.get(one.by)?.perspective === entry.data?.perspective,
        );
      return (
        entry.data?.perspective === before.perspective || (!before.rated && !spoke() && !isLate())
      );
    },
  ],
  'open-role': [
    'KEY2',
    ({ entry, powers }) => {
      if (!isKind(entry, 'person') || !entry.data) return true;
      const { roles = [], perspective } = entry.data;
      const has = powers.people.get(entry.by)?.roles;
      // A seat is taken in person: nobody types somebody else into power.
      const typed = isTyped(entry);
      return roles.every(
        (role) => has?.has(role) || (role === 'lead' && !typed && powers.isSeatOpen(perspective)),
      );
    },
  ],
  'own-seats': [
    'KEY2',
    ({ entry, powers }) => !isKind(entry, 'erasure') || hadSeats(entry, powers.seats),
  ],
  'second-key': [
    'KEY1',
    ({ entry, project, powers }) => {
      const about = 'about' in entry ? entry.about : '';
      const target = project.entries.find((other) => other.id === about);
      return (
        target !== undefined && byTime(target, entry) < 0 && powers.isSecondKey(target, entry.by)
      );
    },
  ],
  sayer: [
    'FB1',
    ({ entry, project, powers }) => {
      const item = itemOf(project, entry);
      if (!item || isSayer(item, entry.by, powers.people)) return !!item;
      // Who said the same later is told too, and answers; a code is for one item.
      return (
        isKind(entry, 'answer') && voicesIn(project, undefined, powers.people)(item, entry) !== null
      );
    },
  ],
  'second-no': [
    'FB4',
    ({ entry, project, powers }) => {
      if (!isKind(entry, 'senior-reply') || !entry.data?.ends) return true;
      const written = feedbackThreads(project);
      const thread = written.threads.get(itemOf(project, entry)?.id ?? '');
      return !!thread && mayEnd(wayOf(thread, written, voicesIn(project, written, powers.people)));
    },
  ],
  'not-sooner': ['SM3', fitsRounds],
  'says-why': [
    'ST4',
    ({ entry, project, today, timeZone, fewest }) =>
      !isKind(entry, 'gate') ||
      entry.data?.anyway !== false ||
      gateFor(project, entry.data.to, { today, timeZone, fewest }).open === true,
  ],
};
