import type { Entry, EntryOf, OtherEntry, Project } from '../record/entry.ts';
import { isKind } from '../record/isKind.ts';

/** A seat of a lead, and to whom two keys gave it. */
export interface Seat {
  readonly person: string;
  readonly perspective: DecidingPerspective;
}

type Seats = NonNullable<NonNullable<EntryOf<'erasure'>['data']>['seats']>;
type DecidingPerspective = Seats[number]['perspective'];

/** Whom it gives the seat of a lead, if it is a proposal that does. */
export const seatFor = (target: Entry | OtherEntry): string | undefined =>
  isKind(target, 'proposal') &&
  target.data?.change === 'role' &&
  target.data.role === 'lead' &&
  target.data.given
    ? target.data.person
    : undefined;

/**
 * The seats that proposals gave to people who were forgotten since, as it was written down when they were (rule
 * KEY5): which hat they wore is not known any more.
 */
export function seatsLeft({ entries }: Pick<Project, 'entries'>) {
  const seats = new Map<string, Seat>();
  for (const entry of entries)
    if (isKind(entry, 'erasure') && entry.data?.ids === null)
      for (const { proposal, perspective } of entry.data.seats ?? [])
        seats.set(`${entry.by} ${proposal}`, { person: entry.by, perspective });
  return (target: Entry | OtherEntry): Seat | undefined =>
    seats.get(`${seatFor(target) ?? ''} ${target.id}`);
}

/** What is written down of the seats that somebody was given, when they are forgotten. */
export const seatsOf = (seats: ReadonlyMap<string, Seat>, person: string): Seats =>
  [...seats].flatMap(([proposal, seat]) =>
    seat.person === person ? { proposal, perspective: seat.perspective } : [],
  );

/** Did somebody who is forgotten have the seats of which they say so? */
export const hadSeats = ({ by, data }: EntryOf<'erasure'>, seats: ReadonlyMap<string, Seat>) =>
  (data?.seats ?? []).every(({ proposal, perspective }) => {
    const seat = seats.get(proposal);
    return seat?.person === by && seat.perspective === perspective;
  });
