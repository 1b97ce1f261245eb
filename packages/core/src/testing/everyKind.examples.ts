// A good entry of every kind and of each way to fill it in. No part of what is published.
import type { Entry, Kind, OtherEntry } from '../index.ts';
import { kindFiles } from '../record/kinds/all.ts';
import { schemaOfKind } from '../record/entry.ts';

/** What a kind can hold besides its example. */
const more: Readonly<Partial<Record<Kind, readonly unknown[]>>> = {
  person: [{ perspective: 'profession', roles: ['lead', 'senior'], holdsBudget: true }],
  erasure: [{ ids: null }, { ids: null, seats: [{ proposal: 'p1', perspective: 'profession' }] }],
  proposal: [
    { change: 'removal', person: 'joe' },
    { change: 'hat', person: 'joe', perspective: 'community' },
  ],
  agreement: [{ agrees: false, why: 'Too soon.' }],
  round: [{ answersFrom: '2026-05-01', shownOn: '2026-05-15', opened: ['a@1/b', 'a@1/c'] }],
  rating: [{ rating: 'not-sure', perspective: 'profession', people: 3 }],
  'heard-from': [
    { perspective: 'community', people: 2, on: '2026-05-02', where: 'A café', said: 'Yes.' },
  ],
  note: [{ text: '', personal: true }],
  evidence: [{ link: null }, { link: 'http://example.org/a?b#c', title: 'Photos' }],
  stage: [{ move: 'back', stage: 'co-planning', why: 'New people came.' }],
  gate: [{ anyway: false, to: 'co-design' }],
  fixed: [{ what: 'The building.', canChange: 'not-known', why: 'We asked.' }],
  feedback: [
    { from: 'nameless', text: 'It is cold.' },
    { from: 'group', text: 'It is far.', people: 4 },
  ],
  'feedback-heard': [{}],
  'passed-on': [{ to: 'area' }],
  decision: [
    {
      outcome: 'partly',
      decidedBy: ['community'],
      what: 'Soon.',
      why: 'Money.',
      due: '2026-06-30',
    },
    { outcome: 'not-doing', decidedBy: ['profession'], why: 'It is the law.' },
  ],
  done: [{ on: '2026-06-20', what: 'All of it.' }],
  told: [{ summary: 'Yes.', details: 'From May.', how: 'where-it-was-asked' }],
  answer: [{ answer: 'yes' }],
  'senior-reply': [{ ends: true, text: 'We do not agree.' }],
};

/** Good entries of one kind, each with an id of its own, the first of them blank. */
export const goodOf = (kind: Kind): Entry[] => {
  const about = 'about' in schemaOfKind.get(kind)!.shape ? { about: 'small@1/welcome' } : {};
  return [null, kindFiles[kind].example, ...(more[kind] ?? [])].map(
    (data, index) =>
      ({
        id: `${kind}-${String(index)}`,
        kind,
        at: `2026-05-01T11:00:0${String(index)}.000Z`,
        by: 'amina',
        ...(index > 1 && { enteredBy: 'joe', replaces: [`${kind}-1`] }),
        ...about,
        data,
      }) as Entry,
  );
};

/** The names of all kinds. */
export const allKinds = Object.keys(kindFiles) as Kind[];

/** An entry of a kind that this version does not know. */
export const unknownKind: OtherEntry = {
  id: 'meeting-1',
  kind: 'meeting',
  at: '2026-05-01T11:00:00.000Z',
  by: 'amina',
  about: 'small@1/welcome',
  data: { where: ['The library'], people: 4 },
};
