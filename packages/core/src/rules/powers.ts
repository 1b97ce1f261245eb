import { decidingPerspectives, type Perspective } from '../catalogue/perspectives.ts';
import type { Entry, EntryOf, OtherEntry, Project } from '../record/entry.ts';
import { forgottenIn } from '../record/erased.ts';
import { isKind } from '../record/isKind.ts';
import type { Role } from '../record/kind.ts';
import { keyedKinds } from '../record/keyedKinds.ts';
import type { View } from '../record/view.ts';
import { seatFor, seatsLeft, type Seat } from './seats.ts';

/** What somebody is in a project. */
export interface Standing {
  readonly perspective: Perspective;
  readonly roles: ReadonlySet<Role>;
  /** They take part: not removed (rule KEY3), not forgotten (rule ER3). */
  readonly member: boolean;
  readonly forgotten: boolean;
  /** They answered something: from then on their hat takes two keys to change (rule PE1). */
  readonly rated: boolean;
  /** The instant from which they wear this hat. */
  readonly since: string;
}

type Keyed = EntryOf<(typeof keyedKinds)[number]>;
type People = Map<string, Standing>;

/** Who is what in a project, and which entries that need two keys have both. */
export interface Powers {
  readonly people: ReadonlyMap<string, Standing>;
  /** What took effect, by id, in that order: when it had both keys (rule KEY1), or a lead took the step (ST5). */
  readonly inEffect: ReadonlyMap<string, string>;
  /** What still waits for the lead of a group, by id (rule KEY1). */
  readonly waiting: ReadonlyMap<string, Perspective>;
  /** The seats of leads that were given with two keys, by the id of the proposal. */
  readonly seats: ReadonlyMap<string, Seat>;
  /** Would this person's agreement be the second key to that entry? */
  readonly isSecondKey: (target: Entry | OtherEntry, by: string) => boolean;
  /** May this person take the seat of a lead (rule KEY2)? */
  readonly isSeatOpen: (perspective: Perspective) => boolean;
}

const leadOf = (people: People, perspective: Perspective) =>
  [...people].find(([, one]) => one.roles.has('lead') && one.perspective === perspective)?.[0];

/** Does this proposal take a lead's role away? Then a senior may stand in (rule KEY4). */
function unseats(people: People, { data }: EntryOf<'proposal'>): boolean {
  const person = data && people.get(data.person);
  if (!person || data.change === 'hat') return false;
  if (data.change === 'removal' || !data.given) return person.roles.has('lead');
  const holder = leadOf(people, person.perspective);
  return data.role === 'lead' && holder !== undefined && holder !== data.person;
}

function isSecondKey(people: People, target: Entry | OtherEntry, by: string): boolean {
  const first = people.get(target.by);
  const second = people.get(by);
  if (!first || !second || target.by === by) return false;
  // Whoever was forgotten since was asked at the time; the other key must still be one (KEY5).
  if (!first.forgotten && !first.roles.has('lead')) return false;
  if (second.forgotten) return true;
  if (!second.member) return false;
  if (second.roles.has('lead')) return first.perspective !== second.perspective || first.forgotten;
  if (!isKind(target, 'proposal') || !target.data) return false;
  const { person } = target.data;
  if (second.roles.has('senior') && person !== by && unseats(people, target)) return true;
  return (
    seatFor(target) === by &&
    canLead(second.perspective) &&
    leadOf(people, second.perspective) === undefined
  );
}

const canLead = (perspective: Perspective): perspective is Seat['perspective'] =>
  decidingPerspectives.includes(perspective as never);

/** Whoever sits in the seat of a lead leads no more. */
function leave(people: People, seat: Perspective): void {
  const before = leadOf(people, seat);
  const holder = before !== undefined && people.get(before);
  if (holder) people.set(before, { ...holder, roles: without(holder.roles, 'lead') });
}

/** What a proposal changes once both agree. */
function apply(people: People, { data }: EntryOf<'proposal'>, at: string): void {
  const person = data && people.get(data.person);
  if (!person || person.forgotten) return;
  const roles = new Set(person.roles);
  if (data.change === 'removal') {
    people.set(data.person, { ...person, member: false, roles: new Set() });
  } else if (data.change === 'hat') {
    if (data.perspective !== person.perspective) roles.delete('lead');
    const { perspective } = data;
    const since = perspective === person.perspective ? person.since : at;
    people.set(data.person, { ...person, member: true, perspective, roles, since });
  } else if (
    !data.given ||
    !person.member ||
    (data.role === 'lead' && !canLead(person.perspective))
  ) {
    roles.delete(data.role);
    people.set(data.person, { ...person, roles });
  } else {
    if (data.role === 'lead') leave(people, person.perspective);
    people.set(data.person, { ...person, roles: roles.add(data.role) });
  }
}

const without = (roles: ReadonlySet<Role>, role: Role) =>
  new Set([...roles].filter((one) => one !== role));

/** Who was forgotten, and who answered anything so far. */
interface Traces {
  readonly forgotten: ReadonlySet<string>;
  readonly raters: ReadonlySet<string>;
}

const gone: Standing = {
  perspective: 'community',
  roles: new Set(),
  member: false,
  forgotten: true,
  rated: false,
  since: '',
};

/** A person entry: they come, say who they are again, or were forgotten. */
function welcome(
  people: People,
  { at, by, data }: EntryOf<'person'>,
  { isSeatOpen, forgotten, raters }: Pick<Powers, 'isSeatOpen'> & Traces,
): void {
  const before = people.get(by);
  if (forgotten.has(by)) people.set(by, gone);
  if (!data || (before && !before.member) || forgotten.has(by)) return;
  const rated = raters.has(by);
  const perspective = before && rated ? before.perspective : data.perspective;
  const roles = new Set(perspective === before?.perspective ? before.roles : []);
  if (data.roles?.includes('lead') && isSeatOpen(perspective)) roles.add('lead');
  people.set(by, {
    perspective,
    roles,
    member: true,
    forgotten: false,
    rated,
    since: perspective === before?.perspective ? before.since : at,
  });
}

/**
 * Who is what in a project, read from its entries in their order (rules KEY1 to KEY5). It does not
 * matter in which order they arrived.
 */
export function powersOf(project: Project | View): Powers {
  const people: People = new Map();
  const held = new Set<Perspective>();
  const keyed = new Map<string, Keyed>();
  const inEffect = new Map<string, string>();
  const steps = new Map<string, string>(); // who took which
  const seats = new Map<string, Seat>();
  const seatLeft = seatsLeft(project);
  const forgotten = forgottenIn(project.entries);
  const raters = new Set<string>();
  const isSeatOpen = (perspective: Perspective) => {
    if (!canLead(perspective)) return false;
    if (decidingPerspectives.every((one) => !leadOf(people, one))) return true;
    return !held.has(perspective) && ![...people.values()].some((one) => one.forgotten);
  };
  const noteLeads = () => {
    for (const one of decidingPerspectives) if (leadOf(people, one) !== undefined) held.add(one);
  };
  for (const entry of project.entries) {
    if (isKind(entry, 'person')) {
      welcome(people, entry, { isSeatOpen, forgotten, raters });
      if (entry.data?.roles?.includes('lead')) noteLeads();
    } else if (isKind(entry, 'rating')) {
      const person = people.get(entry.by);
      if (entry.data) raters.add(entry.by);
      if (person && entry.data) people.set(entry.by, { ...person, rated: true });
    } else if (isKind(entry, 'stage')) {
      const writer = people.get(entry.by);
      if (!entry.data || !writer || !(writer.forgotten || writer.roles.has('lead'))) continue;
      for (const id of entry.replaces ?? []) if (steps.get(id) === entry.by) inEffect.delete(id);
      steps.set(entry.id, entry.by);
      inEffect.set(entry.id, entry.at);
    } else if (isKeyed(entry)) {
      // Only its own writer takes back what waits for the other key.
      for (const id of entry.replaces ?? []) {
        const old = keyed.get(id);
        if (old?.by === entry.by && old.kind === entry.kind) keyed.delete(id);
      }
      keyed.set(entry.id, entry);
    } else if (isKind(entry, 'agreement') && entry.data?.agrees) {
      const target = keyed.get(entry.about);
      if (!target || inEffect.has(target.id)) continue;
      const left = seatLeft(target);
      if (left) people.set(left.person, { ...gone, perspective: left.perspective });
      if (!isSecondKey(people, target, entry.by)) continue;
      inEffect.set(target.id, entry.at);
      if (left) leave(people, left.perspective);
      if (isKind(target, 'proposal')) apply(people, target, entry.at);
      const seat = left ?? seatNow(people, seatFor(target));
      if (seat) seats.set(target.id, seat);
      noteLeads();
    }
  }
  return {
    people,
    inEffect,
    waiting: waitingIn(
      people,
      [...keyed.values()].filter(({ id }) => !inEffect.has(id)),
    ),
    seats,
    // What a forgotten lead left open stays open for good, and what was taken back is over.
    isSecondKey: (target, by) =>
      keyed.has(target.id) && !forgotten.has(target.by) && isSecondKey(people, target, by),
    isSeatOpen,
  };
}

/** The seat in which somebody sits who was just given one. */
function seatNow(people: People, person = ''): Seat | undefined {
  const { roles, perspective } = people.get(person) ?? gone;
  return roles.has('lead') && canLead(perspective) ? { person, perspective } : undefined;
}

/** Whose key each of these waits for: that of the other lead, where its writer leads still. */
function waitingIn(people: People, open: readonly Keyed[]): ReadonlyMap<string, Perspective> {
  return new Map(
    open.flatMap(({ id, by, data }) => {
      const first = people.get(by);
      const other = decidingPerspectives.find((one) => one !== first?.perspective);
      return data && other && first?.roles.has('lead') ? [[id, other] as const] : [];
    }),
  );
}

const isKeyed = (entry: Entry | OtherEntry): entry is Keyed =>
  keyedKinds.includes(entry.kind as Keyed['kind']);
