import { groupSize } from '../assess/hats.ts';
import { frameworkOf } from '../assess/questionsRated.ts';
import { roundsOf } from '../assess/rounds.ts';
import type { EntryOf, Project } from '../record/entry.ts';
import { heads } from '../record/heads.ts';

/**
 * How many of somebody's group no other answer was given for (rule SM6), among the answers that will be shown
 * together. Only what others gave for a group counts: single answers are nobody's to count yet.
 */
export function roomFor(
  { about, at, by, data }: EntryOf<'rating'>,
  { project, today, timeZone }: { project: Project; today: string; timeZone: string },
): number {
  const round = roundsOf(project, frameworkOf(about), { today, timeZone }).at(-1);
  const { from = '', until = '' } = round ?? {};
  const start = at < until ? from : until;
  const perspective = data?.perspective ?? 'community';
  return heads(project, about, 'rating')
    .filter((other) => other.by !== by && other.at >= start)
    .filter((other) => other.data?.perspective === perspective)
    .reduce(
      (room, other) => room - (other.data?.people ?? 0),
      groupSize(project, { id: by, perspective }, from),
    );
}
