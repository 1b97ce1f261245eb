import {
  nonNegotiables,
  parseEntry,
  viewFor,
  type Entry,
  type EntryOf,
  type Kind,
  type Project,
  type StageId,
} from '@coprod/core';
import { exampleProject, pipPeople, type ExamplePerson } from '../foundation/people.examples.ts';

let made = 0;
/** An entry on a day, each later than the one before it on that day. */
function on<K extends Kind>(
  day: string,
  by: string,
  kind: K,
  data: EntryOf<K>['data'],
  more: { id?: string; about?: string } = {},
): EntryOf<K> {
  made += 1;
  const at = new Date(Date.parse(`${day}T12:00:00.000Z`) + made * 1000).toISOString();
  return parseEntry({ id: `stage-${String(made)}`, ...more, kind, at, by, data }) as EntryOf<K>;
}

/** Ruth asks to go through a gate, and Amina agrees some days later. */
const through = (to: StageId, asked: string, agreed: string, why?: string): Entry[] => {
  const gate = on('2026-01-01', 'ruth', 'gate', { anyway: false, to });
  const entry: Entry = {
    ...gate,
    at: `${asked}T12:00:00.000Z`,
    data: why ? { anyway: true, to, why } : gate.data,
  };
  return [entry, on(agreed, 'amina', 'agreement', { agrees: true }, { about: entry.id })];
};

const ask = (by: string, day: string, to: StageId, why: string, id: string) =>
  on(day, by, 'gate', { anyway: true, to, why }, { id });

const fixed = on('2026-03-02', 'ruth', 'fixed', {
  what: 'The mascot must be drawn by the end of June.',
  canChange: 'no',
});
const crèche = 'The crèche opens in April, and all of us agreed to begin.';
const planned = through('co-planning', '2026-03-03', '2026-03-04', crèche);
const designed = through('co-design', '2026-03-09', '2026-03-10', 'Two voices are missing still.');
const leftOut = [
  on(
    '2026-03-11',
    'ruth',
    'not-used',
    { stage: 'co-delivery', why: 'An artist draws the mascot. All of us chose what to draw.' },
    { id: 'left-out' },
  ),
  on('2026-03-12', 'amina', 'agreement', { agrees: true }, { about: 'left-out' }),
];
const evaluated = through('co-evaluation', '2026-03-16', '2026-03-17', 'The vote is over.');
const back = on('2026-03-14', 'amina', 'stage', {
  move: 'back',
  stage: 'co-planning',
  why: 'Nobody asked the fathers’ group.',
});

const people = pipPeople;
const pipWith = (...entries: (Entry | Entry[])[]): Project =>
  exampleProject('pip', people, entries.flat());

const everybodySaysYes: readonly ExamplePerson[] = people.map((person) => ({
  ...person,
  answers: 'yyyyyyyy',
  checks: {},
}));

const hostile = '<img src=x onerror=alert(1)> \u202Eabc '.replace('\u202E', '') + 'x'.repeat(200);

/** A project for each state; feeds stories and tests alike. */
export const examples = {
  /** Nobody has gone anywhere yet. */
  start: pipWith(),
  /** All eight are in place and it is clear what is fixed: the first gate is open. */
  open: exampleProject('open', everybodySaysYes, [fixed]),
  planning: pipWith(fixed, planned),
  designing: pipWith(fixed, planned, designed),
  /** Ruth asked; the key of Amina is missing. */
  waiting: pipWith(
    fixed,
    planned,
    ask('ruth', '2026-03-20', 'co-design', 'We want to begin.', 'asked'),
  ),
  /** Ruth asked, and Amina said no. */
  disagreed: pipWith(
    fixed,
    planned,
    ask('ruth', '2026-03-20', 'co-design', 'We want to begin.', 'asked'),
    on(
      '2026-03-21',
      'amina',
      'agreement',
      { agrees: false, why: 'First we ask the fathers’ group.' },
      { about: 'asked' },
    ),
  ),
  wentBack: pipWith(fixed, planned, designed, back),
  leftOut: pipWith(fixed, planned, designed, leftOut),
  lookingBack: pipWith(fixed, planned, designed, leftOut, evaluated),
  secondRound: pipWith(
    fixed,
    planned,
    designed,
    leftOut,
    evaluated,
    through('co-planning', '2026-03-23', '2026-03-24', 'A second mascot.'),
  ),
  /** Both leads agreed to go where nobody can go yet: it is listed and moves nothing. */
  outOfOrder: pipWith(
    fixed,
    planned,
    through('co-evaluation', '2026-03-20', '2026-03-21', 'We are in a hurry.'),
  ),
  /** Long words, markup, another direction. */
  hostile: pipWith(
    planned,
    on('2026-03-05', 'amina', 'fixed', { what: hostile, canChange: 'not-known' }),
    on('2026-03-06', 'amina', 'fixed', {
      what: 'הכסף נגמר במרץ. '.repeat(80).trim(),
      canChange: 'yes',
    }),
    ask('ruth', '2026-03-20', 'co-design', `${hostile} 👩‍👧‍👦`, 'asked'),
  ),
} satisfies Record<string, Project>;

const and = ({ entries, ...project }: Project, entry: Entry): Project => ({
  ...project,
  entries: [...entries, entry],
});

/** The same a little later: what somebody else wrote meanwhile. */
export const further = {
  fixed: (project: Project) =>
    and(
      project,
      on('2026-03-30', 'joe', 'fixed', { what: 'The money ends in June.', canChange: 'no' }),
    ),
  asked: (project: Project, by: string, at: string) =>
    and(
      project,
      parseEntry({
        ...ask(by, '2026-03-31', 'co-design', 'The crèche opens.', 'asked-too'),
        at,
      }) as Entry,
    ),
  onAgain: (project: Project) =>
    and(project, on('2026-03-30', 'amina', 'stage', { move: 'on', stage: 'co-design' })),
};

/** The same as what somebody may see of it. */
export const seenBy = (reader: 'public' | { id: string }, project: Project = examples.leftOut) =>
  viewFor(project, reader, { now: '2026-04-01T12:00:00.000Z', frameworks: [nonNegotiables] });
