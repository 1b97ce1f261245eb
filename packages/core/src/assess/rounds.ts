import type { Project } from '../record/entry.ts';
import { heads } from '../record/heads.ts';
import { isKind } from '../record/isKind.ts';
import type { View } from '../record/view.ts';
import { startOfDay } from './days.ts';

/** A stretch of time in which answers count together: a round, or what came before the first one. */
export interface Stretch {
  /** Answers count from this instant until just before `until`. Empty: from the start. */
  readonly from: string;
  readonly until: string;
  /** The start of its first day: what was answered since the last round was shown counts in it too. */
  readonly begins: string;
  /** The day from which its answers are shown; null where they show as they come. */
  readonly shownOn: string | null;
  readonly shown: boolean;
  /** The checks that the group wants to look at, where it said so. */
  readonly opened?: readonly string[] | undefined;
  /** Young people decide too (rule PE4). */
  readonly youngPeople?: boolean | undefined;
}

/** One after the other; there is always one. */
export type Rounds = readonly [Stretch, ...Stretch[]];

/**
 * The rounds of a framework (`framework@version`) that have begun, in order; the last is on (rule DA2).
 * What is answered from the day on which a round's answers are shown waits for the next one (rule SM3).
 */
export function roundsOf(
  project: Project | View,
  about: string,
  { today, timeZone }: { today: string; timeZone: string },
): Rounds {
  const until = startOfDay(today, timeZone, 1);
  const written = {
    ...project,
    entries: project.entries.filter((entry) => isKind(entry, 'round') && entry.at < until),
  };
  const begun = heads(written as Project, about, 'round')
    .flatMap(({ data }) =>
      data && data.answersFrom <= today && data.answersFrom < data.shownOn ? data : [],
    )
    .sort((a, b) => Date.parse(a.answersFrom) - Date.parse(b.answersFrom))
    // Of those that begin on one day the one that was written last: counts are told apart by their first day.
    .filter(({ answersFrom }, place, all) => all[place + 1]?.answersFrom !== answersFrom);
  return begun.reduce<Rounds>(
    (before, { answersFrom, shownOn, opened, youngPeople }) => {
      const last = before.at(-1) as Stretch;
      const late = last.shownOn !== null && last.shownOn < answersFrom ? last.shownOn : answersFrom;
      const begins = startOfDay(answersFrom, timeZone);
      const from = late === answersFrom ? begins : startOfDay(late, timeZone);
      const shown = today >= shownOn;
      return [
        ...(before.slice(0, -1) as unknown as []),
        { ...last, until: from },
        {
          from,
          begins,
          until: shown ? startOfDay(shownOn, timeZone) : until,
          shownOn,
          shown,
          opened,
          youngPeople,
        },
      ];
    },
    [{ from: '', until, begins: '', shownOn: null, shown: true }],
  );
}
