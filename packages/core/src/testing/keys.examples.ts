// Who proposes what and who agrees, in few words, and who is what after it. No part of what is published.
import { parseProject, type Entry, type EntryOf } from '../index.ts';
import { powersOf } from '../rules/powers.ts';
import { entryOf, minute } from './group.examples.ts';

/** Who is what after all of that. */
export const of = (...entries: (Entry | Entry[])[]) =>
  powersOf(parseProject({ schema: 1, id: 'pip', entries: entries.flat() }));

type Powers = ReturnType<typeof of>;
export const rolesOf = (powers: Powers, id: string) => [...(powers.people.get(id)?.roles ?? [])];
export const leads = (powers: Powers) =>
  [...powers.people].filter(([, { roles }]) => roles.has('lead')).map(([id]) => id);

export const person = (
  by: string,
  perspective: 'lived-experience' | 'profession' | 'community',
  lead = false,
  more = {},
) => entryOf('person', { perspective, ...(lead && { roles: ['lead' as const] }) }, { by, ...more });

export const propose = (
  by: string,
  data: NonNullable<EntryOf<'proposal'>['data']>,
  more: Partial<Omit<Entry, 'kind' | 'data'>> = {},
) => entryOf('proposal', data, { by, ...more });

export const agree = (by: string, to: Entry, agrees = true) =>
  entryOf('agreement', { agrees }, { by, about: to.id });

/** Amina, a parent, and Joe, who works here, lead. */
export const pair = () => [
  person('amina', 'lived-experience', true, { id: 'a', at: minute(-100) }),
  person('joe', 'profession', true, { id: 'j', at: minute(-99) }),
];

export const role = (who: string, one: 'lead' | 'senior' | 'parent-champion', given = true) =>
  ({ change: 'role', person: who, role: one, given }) as const;

/** Joe proposes it, and Amina agrees. */
export const both = (data: NonNullable<EntryOf<'proposal'>['data']>): Entry[] => {
  const proposal = propose('joe', data);
  return [proposal, agree('amina', proposal)];
};
