// A group with its two leads and people of all sorts, and short ways to write what they do. No part of what is published.
import { parseProject, type Entry, type EntryOf, type Kind, type Project } from '../index.ts';
import type { Role } from '../record/kind.ts';
import { kindFiles } from '../record/kinds/all.ts';

export const minute = (count: number) => new Date(Date.UTC(2026, 4, 1, 8, count)).toISOString();

let made = 0;
/** Any entry, in a few words; by default by Amina, each later than the one before. */
export function entryOf<K extends Kind>(
  kind: K,
  data: EntryOf<K>['data'],
  more: Partial<Omit<Entry, 'kind' | 'data'>> & { about?: string } = {},
): EntryOf<K> {
  made += 1;
  const base = { id: `${kind}-${String(made)}`, at: minute(made), by: 'amina' };
  return { ...base, kind, data, ...more } as unknown as EntryOf<K>;
}

const person = (
  by: string,
  perspective: NonNullable<EntryOf<'person'>['data']>['perspective'],
  at: number,
  roles?: Role[],
) =>
  entryOf(
    'person',
    { perspective, name: `Name of ${by}`, ...(roles && { roles }) },
    { id: `p-${by}`, by, at: minute(at) },
  );

/** A role that both leads gave. */
const given = (who: string, role: Role, at: number): Entry[] => [
  entryOf(
    'proposal',
    { change: 'role', person: who, role, given: true },
    { id: `give-${who}`, by: 'amina', at: minute(at) },
  ),
  entryOf(
    'agreement',
    { agrees: true },
    { id: `yes-${who}`, by: 'joe', at: minute(at + 1), about: `give-${who}` },
  ),
];

/** Amina (lived experience) and Joe (works here) lead; the others came, and one was removed. */
export const group: readonly Entry[] = [
  person('amina', 'lived-experience', -60, ['lead']),
  person('joe', 'profession', -59, ['lead']),
  person('bea', 'lived-experience', -58),
  person('kit', 'profession', -57),
  person('yas', 'young-people', -56),
  person('col', 'community', -55),
  person('cha', 'lived-experience', -54),
  person('sen', 'profession', -53),
  person('rem', 'lived-experience', -52),
  ...given('cha', 'parent-champion', -50),
  ...given('sen', 'senior', -48),
  entryOf(
    'proposal',
    { change: 'removal', person: 'rem' },
    { id: 'out', by: 'joe', at: minute(-46) },
  ),
  entryOf(
    'agreement',
    { agrees: true },
    { id: 'yes-out', by: 'amina', at: minute(-45), about: 'out' },
  ),
  entryOf(
    'feedback',
    { from: 'one', text: 'The group meets when I work.' },
    { id: 'said', by: 'bea', at: minute(-40) },
  ),
  entryOf(
    'decision',
    { outcome: 'not-doing', decidedBy: ['profession'], why: 'No room.' },
    { id: 'decided', by: 'joe', at: minute(-39), about: 'said' },
  ),
  entryOf(
    'told',
    { summary: 'There is no room.', how: 'in-person' },
    { id: 'told', by: 'joe', at: minute(-38), about: 'decided' },
  ),
  entryOf(
    'answer',
    { answer: 'no' },
    { id: 'answered', by: 'bea', at: minute(-37), about: 'told' },
  ),
  entryOf('gate', { anyway: false, to: 'co-design' }, { id: 'passed', by: 'joe', at: minute(-36) }),
];

export const projectWith = (...entries: (Entry | Entry[])[]): Project =>
  parseProject({ schema: 1, id: 'pip', entries: [...group, ...entries.flat()] });

/** What each kind that is about something is about, in that group. */
export const aboutOf: Partial<Record<Kind, string>> = {
  agreement: 'passed',
  framework: 'small@1',
  round: 'small@1',
  rating: 'small@1/welcome',
  'heard-from': 'small@1/welcome',
  note: 'small@1/welcome',
  evidence: 'small@1/welcome',
  claim: 'said',
  'feedback-heard': 'said',
  'passed-on': 'said',
  decision: 'said',
  done: 'decided',
  told: 'decided',
  answer: 'told',
  apology: 'answered',
  'senior-reply': 'answered',
  duplicate: 'said',
};

export const kinds = Object.keys(kindFiles) as Kind[];

/** The kind's own example as an entry of that group. */
export function exampleOf(kind: Kind, more: Partial<Omit<Entry, 'kind' | 'data'>> = {}): Entry {
  const about = aboutOf[kind];
  const { example } = kindFiles[kind];
  return entryOf(kind, example as never, { ...(about !== undefined && { about }), ...more });
}
