import {
  parseEntry,
  viewFor,
  type Entry,
  type EntryOf,
  type Kind,
  type Project,
} from '@coprod/core';
import { exampleProject, pipPeople } from '../foundation/people.examples.ts';

// What was said and what became of it: made up, like the people.
let made = 0;
/** An entry on a day of 2026 (`03-12`), each later than the one before it on that day. */
function on<K extends Kind>(
  day: string,
  by: string,
  kind: K,
  data: EntryOf<K>['data'],
  about: string | null = null,
  more: Partial<Entry> = {},
): EntryOf<K> {
  made += 1;
  const at = new Date(Date.parse(`2026-${day}T12:00:00.000Z`) + made * 1000).toISOString();
  const envelope = { id: `loop-${String(made)}`, at, by, ...(about !== null && { about }) };
  return parseEntry({ ...envelope, ...(more as object), kind, data }) as EntryOf<K>;
}

const senior = [
  on(
    '03-09',
    'ruth',
    'proposal',
    { change: 'role', person: 'tola', role: 'senior', given: true },
    null,
    {
      id: 'tola-senior',
    },
  ),
  on('03-10', 'amina', 'agreement', { agrees: true }, 'tola-senior'),
];

const said = (day: string, by: string, text: string, id: string) =>
  on(day, by, 'feedback', { from: 'one', text }, null, { id });
const heard = (day: string, item: string, text = 'Sam looks into it.') =>
  on(day, 'sam', 'feedback-heard', { text }, item);
const doing = (day: string, item: string, what: string, due: string | null, id: string) =>
  on(
    day,
    'ruth',
    'decision',
    { outcome: 'doing', decidedBy: ['lived-experience', 'profession'], what, ...(due && { due }) },
    item,
    { id },
  );
const notDoing = (day: string, item: string, why: string, id: string) =>
  on(
    day,
    'ruth',
    'decision',
    { outcome: 'not-doing', decidedBy: ['lived-experience', 'profession'], why },
    item,
    { id },
  );
const tell = (day: string, decision: string, summary: string, id: string, details?: string) =>
  on(day, 'sam', 'told', { summary, how: 'in-person', ...(details && { details }) }, decision, {
    id,
  });
const answer = (
  day: string,
  by: string,
  told: string,
  says: 'yes' | 'partly-will-do' | 'no',
  id: string,
  why?: string,
) => on(day, by, 'answer', { answer: says, ...(why && { why }) }, told, { id });

const late = said('03-02', 'joe', 'The buggy park is locked before ten.', 'late');
const fresh = said('03-30', 'amina', 'Could there be a quiet corner?', 'fresh');
const read = [
  said('03-24', 'joe', 'The letters use words that nobody at home knows.', 'read'),
  heard('03-25', 'read', 'Sam asks the team who writes the letters.'),
];
const promised = [
  said('03-11', 'priya', 'Meetings at 4pm clash with picking up the children.', 'promised'),
  heard('03-12', 'promised'),
  doing(
    '03-13',
    'promised',
    'All meetings between half past nine and half past two.',
    '2026-04-20',
    'promise',
  ),
];
const broken = [
  said('03-11', 'joe', 'There is nowhere to warm a bottle.', 'broken'),
  doing(
    '03-13',
    'broken',
    'A kettle and a jug in the waiting room.',
    '2026-03-20',
    'broken-promise',
  ),
];
const done = [
  said('03-12', 'priya', 'The door is too heavy with a buggy.', 'done'),
  doing('03-13', 'done', 'A door that opens by itself.', null, 'door'),
  on('03-20', 'sam', 'done', { on: '2026-03-20' }, 'door'),
];
const told = [
  said('03-12', 'amina', 'The hall is cold in the morning.', 'told'),
  doing('03-13', 'told', 'The heating begins at eight.', null, 'heating'),
  on('03-16', 'sam', 'done', { on: '2026-03-16' }, 'heating'),
  tell(
    '03-17',
    'heating',
    'The hall is warm from half past eight now.',
    'warm',
    'We paid for it from the hub’s own money.',
  ),
];
const declined = [
  said('03-12', 'joe', 'Can the group meet on Sundays?', 'declined'),
  notDoing(
    '03-16',
    'declined',
    'Nobody who works here can come on Sundays. We ask again in September.',
    'sundays',
  ),
  tell(
    '03-17',
    'sundays',
    'No Sundays this year, because nobody can open the building.',
    'no-sundays',
  ),
];
const notYet = [
  said('03-12', 'joe', 'A place to sleep for the baby.', 'not-yet'),
  on(
    '03-16',
    'ruth',
    'decision',
    {
      outcome: 'not-doing',
      decidedBy: ['lived-experience', 'profession'],
      why: 'The room is let until the summer.',
      due: '2026-07-01',
    },
    'not-yet',
  ),
];
const reopened = [
  said('03-12', 'amina', 'The crèche is full every week.', 'reopened'),
  doing('03-13', 'reopened', 'Two more places.', null, 'places'),
  tell('03-16', 'places', 'There are two more places.', 'two-places'),
  answer('03-18', 'amina', 'two-places', 'no', 'still-full', 'It is still full by nine.'),
];
const apologised = on(
  '03-19',
  'ruth',
  'apology',
  { text: 'I am sorry. We did not ask when you come.', next: 'We count for two weeks.' },
  'still-full',
);
const second = [
  doing('03-20', 'reopened', 'Four more places, and a list.', null, 'more-places'),
  tell('03-23', 'more-places', 'There are four more places.', 'four-places'),
  answer('03-25', 'amina', 'four-places', 'no', 'not-enough', 'A list is no place.'),
].map((entry) =>
  entry.kind === 'decision' ? { ...entry, replaces: ['places'] } : entry,
) as Entry[];
const ended = on(
  '03-27',
  'tola',
  'senior-reply',
  { ends: true, text: 'We have no more rooms. I know that this is not what you asked for.' },
  'not-enough',
);
const answered = [
  said('03-10', 'amina', 'The sign at the gate points the wrong way.', 'answered'),
  doing('03-11', 'answered', 'A new sign.', null, 'sign'),
  on('03-12', 'sam', 'done', { on: '2026-03-12' }, 'sign'),
  tell('03-12', 'sign', 'The new sign is up.', 'sign-up'),
  answer('03-14', 'amina', 'sign-up', 'yes', 'yes-sign'),
];
const group = [
  on(
    '03-10',
    'joe',
    'feedback',
    { from: 'group', people: 12, text: 'We want a dads’ group.' },
    null,
    { id: 'group' },
  ),
  doing('03-11', 'group', 'A dads’ group, every second Saturday.', null, 'dads'),
  tell('03-16', 'dads', 'The first Saturday is 4 April.', 'dads-told'),
];
const nameless = on(
  '03-20',
  'f3a9',
  'feedback',
  { from: 'nameless', text: 'I was laughed at by the front desk.' },
  null,
  { id: 'nameless' },
);
const same = [
  said('03-21', 'priya', 'It is cold in the hall.', 'same'),
  on('03-23', 'ruth', 'duplicate', { of: 'told' }, 'same'),
];
const passed = on(
  '03-26',
  'amina',
  'passed-on',
  { to: 'board', text: 'All three hubs have this.' },
  'read',
);
const twice = [
  said('03-12', 'joe', 'Is there a bus?', 'twice'),
  doing('03-16', 'twice', 'A minibus on Mondays.', null, 'bus'),
  { ...notDoing('03-16', 'twice', 'There is no money for a bus.', 'no-bus'), by: 'sam' },
];

const pip = (...entries: (Entry | Entry[])[]): Project =>
  exampleProject('pip', pipPeople, [...senior, ...entries.flat()]);

const markup = '<img src=x onerror=alert(1)> =HYPERLINK("http://x") ';

/** A project for each state; feeds stories and tests alike. Looked at on 1 April 2026. */
export const examples = {
  nothing: pip(),
  fresh: pip(fresh),
  late: pip(late),
  read: pip(read),
  promised: pip(promised),
  broken: pip(broken),
  twice: pip(twice),
  done: pip(done),
  told: pip(told),
  declined: pip(declined),
  notYet: pip(notYet),
  resting: pip(
    said('01-05', 'joe', 'More parking, please.', 'resting'),
    doing('01-06', 'resting', 'Two more bays.', null, 'bays'),
    tell('01-07', 'bays', 'There are two more bays.', 'bays-1'),
    tell('02-10', 'bays', 'There are two more bays. Does it help?', 'bays-2'),
  ),
  reopened: pip(reopened),
  apologised: pip(reopened, apologised),
  secondNo: pip(reopened, apologised, second),
  notAgreed: pip(reopened, apologised, second, ended),
  answered: pip(answered),
  group: pip(group),
  groupOneNo: pip(
    group,
    answer('03-20', 'amina', 'dads-told', 'yes', 'dads-yes'),
    answer('03-21', 'joe', 'dads-told', 'no', 'dads-no', 'I work on Saturdays.'),
  ),
  nameless: pip(nameless),
  duplicate: pip(told, same),
  passed: pip(read, passed),
  everything: pip(
    late,
    fresh,
    read,
    passed,
    promised,
    broken,
    twice,
    done,
    told,
    declined,
    reopened,
    apologised,
    second,
    ended,
    answered,
    group,
    nameless,
    same,
  ),
  many: pip(
    Array.from({ length: 130 }, (_, index) =>
      said(
        `03-${String(1 + (index % 28)).padStart(2, '0')}`,
        'joe',
        `Thing number ${String(index + 1)}.`,
        `many-${String(index + 1)}`,
      ),
    ),
  ),
  /** Markup, another direction, several languages, 10,000 characters. */
  hostile: pip(
    said('03-28', 'amina', markup + 'x'.repeat(300), 'markup'),
    said('03-28', 'joe', 'הכסף נגמר במרץ. '.repeat(20).trim(), 'hebrew'),
    said('03-28', 'priya', 'Ich möchte, dass jemand Türkçe konuşur. 👩‍👧‍👦 谢谢你们。', 'languages'),
    said('03-28', 'dan', 'ab '.repeat(3333).trim(), 'long'),
  ),
} satisfies Record<string, Project>;

/** Everybody whose words are in it said that all may read them. */
const consented = (project: Project): Project => ({
  ...project,
  entries: [
    ...project.entries,
    ...['amina', 'joe', 'priya', 'f3a9'].map((by) =>
      on('03-31', by, 'consent', { use: 'words-in-public', given: true } as never),
    ),
  ],
});

/** What somebody may see of it; the public, where all said yes. */
export const seenBy = (reader: 'public' | { id: string }, project: Project = examples.everything) =>
  viewFor(reader === 'public' ? consented(project) : project, reader, {
    now: '2026-04-01T12:00:00.000Z',
  });
