// What becomes of what somebody said, in few words. No part of what is published.
import { assessFeedback, parseProject, type Entry, type EntryOf, type Project } from '../index.ts';
import { entryOf } from './group.examples.ts';
import { pair, person } from './keys.examples.ts';

type Said = NonNullable<EntryOf<'feedback'>['data']>;
type Outcome = 'doing' | 'partly' | 'not-doing';

export const said = (by: string, more: Partial<Entry> & { from?: Said['from'] } = {}) => {
  const { from = 'one', ...rest } = more;
  const data = { from, text: 'It is cold.', ...(from === 'group' && { people: 3 }) } as Said;
  return entryOf('feedback', data, { by, ...(rest as object) });
};
export const heard = (item: Entry) => entryOf('feedback-heard', {}, { by: 'joe', about: item.id });
export const decide = (
  item: Entry,
  outcome: Outcome = 'doing',
  { due, ...more }: Partial<Entry> & { due?: string } = {},
) =>
  entryOf(
    'decision',
    {
      decidedBy: ['profession'],
      outcome,
      ...(outcome !== 'not-doing' && { what: 'A heater.', ...(due && { due }) }),
      ...(outcome !== 'doing' && { why: 'Money.' }),
    } as EntryOf<'decision'>['data'],
    { by: 'joe', about: item.id, ...(more as object) },
  );
export const done = (decision: Entry) =>
  entryOf('done', { on: '2026-05-02' }, { by: 'joe', about: decision.id });
export const tell = (decision: Entry, more: Partial<Entry> = {}) =>
  entryOf(
    'told',
    { summary: 'There is a heater.', how: 'in-person' },
    { by: 'joe', about: decision.id, ...(more as object) },
  );
export const answer = (by: string, told: Entry, words: 'yes' | 'partly-will-do' | 'no') =>
  entryOf('answer', { answer: words }, { by, about: told.id });
export const sorry = (no: Entry) =>
  entryOf('apology', { text: 'I am sorry.', next: 'A new one.' }, { by: 'joe', about: no.id });
export const reply = (no: Entry, ends: boolean) =>
  entryOf(
    'senior-reply',
    ends ? { ends, text: 'The hall stays.' } : { ends, text: 'You are right.', next: 'I come.' },
    { by: 'sen', about: no.id },
  );
export const passOn = (item: Entry, to: 'area' | 'board', more: Partial<Entry> = {}) =>
  entryOf('passed-on', { to }, { by: 'joe', about: item.id, ...(more as object) });
export const sameAs = (item: Entry, of: string) =>
  entryOf('duplicate', { of }, { by: 'joe', about: item.id });

/** Two leads, and Bea and Col who are parents. */
export const people = () => [
  ...pair(),
  person('bea', 'lived-experience'),
  person('col', 'lived-experience'),
];
const founders = people();

export const spoken = (...entries: (Entry | Entry[])[]): Project =>
  parseProject({ schema: 1, id: 'pip', entries: [...founders, ...entries.flat()] });

/** All examples are written on 1 May or soon after; this is before any time is up. */
export const soon = '2026-05-08';
export const look = (today: string, ...entries: (Entry | Entry[])[]) =>
  assessFeedback(spoken(...entries), { today });
export const one = (today: string, ...entries: (Entry | Entry[])[]) =>
  look(today, ...entries).items[0]!;

/** Each item's place and turn, some days after all of it was written. */
export const places = (today: string, ...entries: (Entry | Entry[])[]) =>
  look(today, ...entries).items.map(({ place, turn }) =>
    turn === null ? place : `${place}: ${turn}`,
  );
