import { decidingPerspectives, type Perspective } from '../catalogue/perspectives.ts';
import type { Entry, EntryOf, OtherEntry, Project } from '../record/entry.ts';
import { isKind } from '../record/isKind.ts';
import type { Role } from '../record/kind.ts';
import { rulesOf } from '../record/kinds/all.ts';
import type { View } from '../record/view.ts';

/** What somebody is in a project. */
export interface Standing {
  readonly perspective: Perspective;
  readonly roles: ReadonlySet<Role>;
  /** They take part: not removed (rule KEY3), not forgotten (rule ER3). */
  readonly member: boolean;
  readonly forgotten: boolean;
  /** They answered something: from then on their hat takes two keys to change (rule PE1). */
  readonly rated: boolean;
}

type Keyed = EntryOf<'proposal' | 'framework' | 'gate' | 'not-used'>;
type People = Map<string, Standing>;

/** Who is what in a project, and which entries that need two keys have both. */
export interface Powers {
  readonly people: ReadonlyMap<string, Standing>;
  /** The ids of the entries that took effect (rule KEY1). */
  readonly inEffect: ReadonlySet<string>;
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
  if (first.forgotten || second.forgotten) return true; // it was asked when they turned their keys (KEY5)
  if (!first.roles.has('lead') || !second.member) return false;
  if (second.roles.has('lead')) return true;
  if (!isKind(target, 'proposal') || !target.data) return false;
  const { data } = target;
  if (second.roles.has('senior') && data.person !== by && unseats(people, target)) return true;
  const takesSeat = data.change === 'role' && data.role === 'lead' && data.given;
  return (
    takesSeat &&
    data.person === by &&
    decidingPerspectives.includes(second.perspective as never) &&
    leadOf(people, second.perspective) === undefined
  );
}

/** What a proposal changes once both agree. */
function apply(people: People, { data }: EntryOf<'proposal'>): void {
  const person = data && people.get(data.person);
  if (!person || person.forgotten) return;
  const roles = new Set(person.roles);
  if (data.change === 'removal') {
    people.set(data.person, { ...person, member: false, roles: new Set() });
  } else if (data.change === 'hat') {
    if (data.perspective !== person.perspective) roles.delete('lead');
    people.set(data.person, { ...person, member: true, perspective: data.perspective, roles });
  } else if (!data.given || !person.member) {
    roles.delete(data.role);
    people.set(data.person, { ...person, roles });
  } else {
    const before = data.role === 'lead' && leadOf(people, person.perspective);
    const holder = before && people.get(before);
    if (holder) people.set(before, { ...holder, roles: without(holder.roles, 'lead') });
    people.set(data.person, { ...person, roles: roles.add(data.role) });
  }
}

const without = (roles: ReadonlySet<Role>, role: Role) =>
  new Set([...roles].filter((one) => one !== role));

/** A person entry: they come, say who they are again, or were forgotten. */
function welcome(
  people: People,
  { by, data }: EntryOf<'person'>,
  isSeatOpen: Powers['isSeatOpen'],
): void {
  const before = people.get(by);
  if (!data) {
    const perspective = before?.perspective ?? 'community';
    const roles = new Set<Role>();
    people.set(by, { perspective, roles, member: false, forgotten: true, rated: false });
    return;
  }
  if (before && !before.member) return;
  const perspective = before?.rated ? before.perspective : data.perspective;
  const roles = new Set(perspective === before?.perspective ? before.roles : []);
  if (data.roles?.includes('lead') && isSeatOpen(perspective)) roles.add('lead');
  people.set(by, {
    perspective,
    roles,
    member: true,
    forgotten: false,
    rated: before?.rated ?? false,
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
  const inEffect = new Set<string>();
  const isSeatOpen = (perspective: Perspective) => {
    if (!decidingPerspectives.includes(perspective as never)) return false;
    if (leadOf(people, perspective) !== undefined) return false;
    return !held.has(perspective) || decidingPerspectives.every((one) => !leadOf(people, one));
  };
  const noteLeads = () => {
    for (const one of decidingPerspectives) if (leadOf(people, one) !== undefined) held.add(one);
  };
  for (const entry of project.entries) {
    if (isKind(entry, 'person')) {
      welcome(people, entry, isSeatOpen);
      noteLeads();
    } else if (isKind(entry, 'rating')) {
      const person = people.get(entry.by);
      if (person && entry.data) people.set(entry.by, { ...person, rated: true });
    } else if (isKeyed(entry)) {
      if (people.get(entry.by)?.roles.has('lead'))
        for (const id of entry.replaces ?? []) keyed.delete(id);
      keyed.set(entry.id, entry);
    } else if (isKind(entry, 'agreement') && entry.data?.agrees) {
      const target = keyed.get(entry.about);
      if (!target || inEffect.has(target.id) || !isSecondKey(people, target, entry.by)) continue;
      inEffect.add(target.id);
      if (isKind(target, 'proposal')) apply(people, target);
      noteLeads();
    }
  }
  return {
    people,
    inEffect,
    isSecondKey: (target, by) => isKeyed(target) && isSecondKey(people, target, by),
    isSeatOpen,
  };
}

const isKeyed = (entry: Entry | OtherEntry): entry is Keyed =>
  rulesOf(entry.kind)?.twoKeys === true;
