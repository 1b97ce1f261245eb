import { describe, expect, test } from 'vitest';
import {
  addEntry,
  assessStages,
  gateFor,
  viewFor,
  type Entry,
  type Project,
  type StageId,
  type View,
} from '../index.ts';
import { entryOf } from '../testing/group.examples.ts';
import { agree, both, person, role } from '../testing/keys.examples.ts';
import {
  ask,
  back,
  leaveOut,
  lived,
  on,
  standing,
  through,
  today,
} from '../testing/stages.examples.ts';

const planned = () => through('co-planning');
const designed = () => [...planned(), ...through('co-design')];
const noon = (day: string) => `${day}T12:00:00.000Z`;
/** The same entries, all on one day. */
const dated = (day: string, entries: Entry[]) =>
  entries.map((entry, index) => ({
    ...entry,
    at: new Date(Date.parse(noon(day)) + index).toISOString(),
  }));

describe('ST1: each stage of a round', () => {
  const history = [
    ...dated('2026-06-01', planned()),
    ...dated('2026-06-03', through('co-design', 'Two voices are missing.')),
    ...dated('2026-06-04', [back('joe', 'co-planning', 'We forgot fathers.')]),
    ...dated('2026-06-08', [on('amina', 'co-design')]),
    ...dated('2026-06-09', leaveOut('A nurse must.')),
  ];
  const stage = (day: string, id: StageId) =>
    assessStages(lived(history), { today: day }).rounds[0]!.stages.find((one) => one.id === id)!;

  test('says from when until when it was on, and for how many days', () => {
    const days = ({ from, until, days: count }: ReturnType<typeof stage>) => [from, until, count];
    expect(days(stage('2026-06-02', 'co-planning'))).toEqual(['2026-06-01', null, 1]);
    expect(days(stage('2026-06-03', 'co-planning'))).toEqual(['2026-06-01', '2026-06-03', 2]);
    expect(days(stage('2026-06-06', 'co-planning'))).toEqual(['2026-06-01', null, 5]);
    expect(days(stage('2026-06-06', 'co-design'))).toEqual(['2026-06-03', '2026-06-04', 1]);
    expect(days(stage('2026-06-10', 'co-planning'))).toEqual(['2026-06-01', '2026-06-08', 7]);
    expect(days(stage('2026-06-10', 'co-delivery'))).toEqual([null, null, null]);
  });

  test('has the steps about it, with their words', () => {
    const steps = (id: StageId) =>
      stage('2026-06-10', id).steps.map(({ move, why, anyway, day }) => [move, why, anyway, day]);
    expect(steps('co-planning')).toEqual([
      ['gate', null, false, '2026-06-01'],
      ['back', 'We forgot fathers.', false, '2026-06-04'],
    ]);
    expect(steps('co-design')).toEqual([
      ['gate', 'Two voices are missing.', true, '2026-06-03'],
      ['on', null, false, '2026-06-08'],
    ]);
    expect(steps('co-delivery')).toEqual([['not-used', 'A nurse must.', false, '2026-06-09']]);
  });
});

describe('ST5: in the same round', () => {
  test('going back from the last stage begins no new one', () => {
    const whole = [...designed(), ...through('co-delivery'), ...through('co-evaluation')];
    expect(standing(whole, back('joe', 'co-planning')).rounds).toEqual(['here begun begun begun']);
    expect(standing(whole, back('joe', 'co-evaluation')).strays).toEqual(['ST5 co-evaluation']);
    expect(standing(whole, on('joe', 'co-evaluation')).strays).toEqual(['ST5 co-evaluation']);
  });

  test('co-delivery stays left out when the project goes back and on', () => {
    expect(
      standing(designed(), leaveOut(), back('joe', 'co-planning'), on('joe', 'co-design')).rounds,
    ).toEqual(['done here not-used not-started']);
  });
});

describe('ST8: what waits, and what does not', () => {
  const look = (...entries: Parameters<typeof lived>) => assessStages(lived(...entries), { today });

  test('an ask is settled when the project comes there by another step', () => {
    const asked = ask('amina', 'co-design');
    const { waiting, strays } = look(
      designed(),
      back('joe', 'co-planning'),
      asked,
      on('joe', 'co-design'),
    );
    expect(waiting).toEqual([]);
    expect(strays.map(({ id, rule }) => [id, rule])).toEqual([[asked.id, 'ST8']]);
  });

  test('what is asked or refused later than the day that one looks at does not show', () => {
    const [asked, no] = dated('2026-06-02', [ask('joe', 'co-planning')]).concat(
      dated('2026-06-04', [
        entryOf('agreement', { agrees: false, why: ' ' }, { by: 'amina', about: 'x' }),
      ]),
    ) as [Entry, Entry & { about: string }];
    const project = lived(asked, { ...no, about: asked.id } as Entry);
    const on = (day: string) => assessStages(project, { today: day }).waiting.map((one) => one.no);
    expect(on('2026-06-01')).toEqual([]);
    expect(on('2026-06-03')).toEqual([null]);
    expect(on('2026-06-04')).toEqual([{ day: '2026-06-04', why: null }]);
  });

  test('only the lead who is asked can say no, and a yes that opens nothing is no “no”', () => {
    const col = person('col', 'profession');
    const asked = ask('joe', 'co-planning');
    expect(look(col, asked, agree('col', asked, false)).waiting[0]?.no).toBeNull();
    expect(look(asked, agree('joe', asked)).waiting[0]?.no).toBeNull();
    expect(look(asked, agree('amina', asked, false)).waiting[0]?.no).toEqual({
      day: expect.any(String) as string,
      why: null,
    });
  });

  test('leaving a stage out makes no stage wait, and a gate waits for its own stage alone', () => {
    const [leftOut] = leaveOut();
    const all = [...designed(), leftOut!];
    expect(standing(all).rounds).toEqual(['done here not-started not-started']);
    expect(gateFor(lived(all), 'co-delivery', { today })).toMatchObject({
      status: 'next',
      waiting: [],
    });
    const asked = ask('joe', 'co-delivery');
    expect(gateFor(lived(designed(), asked), 'co-evaluation', { today }).waiting).toEqual([]);
  });
});

test('ST5: a lead’s step that is dated before they led, or before the project began, is listed and moves nothing', () => {
  const early = { ...back('joe', 'co-planning'), at: noon('2020-01-01') };
  const later = { ...back('joe', 'co-planning'), at: noon('2030-01-01') };
  expect(standing(early, designed(), later)).toMatchObject({
    here: 'co-planning',
    strays: ['ST5 co-planning'],
  });
  const again = { ...on('joe', 'co-design'), replaces: [early.id] };
  expect(standing(early, designed(), again).strays).toEqual(['ST5 co-design']);
});

test('KEY2: who takes part, and who of them leads', () => {
  const kit = person('kit', 'profession');
  const sen = person('sen', 'profession');
  const { present, leads } = assessStages(
    lived(kit, sen, both(role('sen', 'senior')), both({ change: 'removal', person: 'kit' })),
    { today },
  );
  expect([...present].sort()).toEqual(['amina', 'joe', 'sen']);
  expect(leads).toEqual({ 'lived-experience': 'amina', profession: 'joe' });
});

describe('VI4: what others add to a view', () => {
  const now = `${today}T10:00:00.000Z`;
  const asked = ask('joe', 'co-design');
  const step = back('joe', 'co-planning');
  const before = lived(designed(), step, asked);
  test.each<[string, Entry[]]>([
    [
      'another lead’s ask in the place of this one',
      [{ ...ask('amina', 'co-design'), replaces: [asked.id] }],
    ],
    [
      'another lead’s step in the place of this one',
      [{ ...on('amina', 'co-design'), replaces: [step.id] }],
    ],
    ['a leaving out in the place of a gate', [{ ...leaveOut()[0]!, replaces: [asked.id] }]],
    [
      'one’s own step in the place of this one',
      [{ ...on('joe', 'co-design'), replaces: [step.id] }],
    ],
    [
      'a step in the place of a gate',
      [{ ...on('joe', 'co-design'), replaces: [asked.id, 'unknown'] }],
    ],
    ['a yes dated before the ask', [{ ...agree('amina', asked), at: noon('2026-04-30') }]],
    [
      'a yes to nothing',
      [entryOf('agreement', { agrees: true }, { by: 'amina', about: 'unknown' })],
    ],
  ])('%s counts as in the whole', (_name, entries) => {
    const add = <P extends Project | View>(project: P): P => entries.reduce<P>(addEntry, project);
    const view = add(viewFor(before, { id: 'amina' }, { now }));
    expect(assessStages(view, { today })).toEqual(assessStages(add(before), { today }));
  });
});
