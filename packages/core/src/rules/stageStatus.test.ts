import { afterEach, describe, expect, test, vi } from 'vitest';
import {
  addEntry,
  assessStages,
  CoprodError,
  mayAdd,
  safeParseProject,
  viewFor,
  type Entry,
  type Project,
  type View,
} from '../index.ts';
import { entryOf, minute } from '../testing/group.examples.ts';
import { agree, both, person, role } from '../testing/keys.examples.ts';
import { ask, back, leaveOut, lived, on, through, today } from '../testing/stages.examples.ts';

const planned = () => through('co-planning');
const designed = () => [...planned(), ...through('co-design')];

describe('ST7: what was fixed, and what was decided early', () => {
  const fixed = (canChange: 'yes' | 'no') =>
    entryOf('fixed', { what: 'The money ends in March.', canChange }, { by: 'joe' });

  test('what was fixed stands as its writer last said', () => {
    const first = fixed('no');
    const second = { ...fixed('yes'), replaces: [first.id] };
    const { fixed: all } = assessStages(lived(first, second), { today });
    expect(all.map(({ data }) => data?.canChange)).toEqual(['yes']);
  });

  test('what took effect before the first parent wrote here is listed, to those who take part', () => {
    const late = { at: minute(999_000) };
    const entries = [
      person('joe', 'profession', true),
      entryOf('feedback', { from: 'one', text: 'A kitchen.' }, { id: 'wish', by: 'joe' }),
      entryOf(
        'decision',
        { outcome: 'doing', decidedBy: ['profession'], what: 'A kitchen.' },
        { id: 'early', by: 'joe', about: 'wish' },
      ),
      person('bea', 'lived-experience', true, late),
    ];
    const project = { schema: 1, id: 'pip', entries } as const;
    expect(assessStages(project, { today }).early.map(({ id }) => id)).toEqual(['early']);
    const view = viewFor(project, 'public', { now: `${today}T10:00:00.000Z` });
    expect(assessStages(view, { today }).early).toEqual([]);
  });
});

describe('ST8: what waits for a key', () => {
  test('whose key it is, and a no with its reason: both stay', () => {
    const gate = ask('joe', 'co-planning', 'The crèche opens in June.');
    const no = entryOf(
      'agreement',
      { agrees: false, why: 'I want to wait.' },
      { by: 'amina', about: gate.id },
    );
    const { waiting, leads } = assessStages(lived(gate, no), { today });
    expect(leads).toEqual({ 'lived-experience': 'amina', profession: 'joe' });
    expect(waiting).toMatchObject([
      {
        stage: 'co-planning',
        by: 'joe',
        needs: 'lived-experience',
        anyway: true,
        no: { why: 'I want to wait.' },
      },
    ]);
    expect(assessStages(lived(gate, no, agree('amina', gate)), { today }).waiting).toEqual([]);
  });

  test('two leads who each ask for something else: both wait', () => {
    const { waiting } = assessStages(
      lived(designed(), ask('joe', 'co-delivery'), leaveOut()[0]!, ask('amina', 'co-delivery')),
      { today },
    );
    expect(waiting.map(({ move, needs }) => `${move} ${needs}`)).toEqual([
      'gate lived-experience',
      'not-used lived-experience',
      'gate profession',
    ]);
  });

  test('only its own lead takes it back, not the other', () => {
    const gate = ask('joe', 'co-planning');
    const sly = { ...ask('amina', 'co-planning'), replaces: [gate.id] };
    expect(assessStages(lived(gate, sly), { today }).waiting.map(({ id }) => id)).toEqual([
      gate.id,
      sly.id,
    ]);
    const now = `${today}T10:00:00.000Z`;
    const amina = { id: 'amina', perspective: 'lived-experience' as const };
    expect(mayAdd(sly, amina, lived(gate), { now })).toEqual({ ok: false, rule: 'RE5' });
  });

  test('what was taken back opens nothing, also when its lead is forgotten later', () => {
    const gate = ask('joe', 'co-planning');
    const other = { ...ask('joe', 'co-delivery'), replaces: [gate.id] };
    const yes = agree('amina', gate);
    const erasure = entryOf('erasure', { ids: null }, { by: 'joe' });
    expect(assessStages(lived(gate, other, yes, erasure), { today }).here).toBeNull();
    const now = `${today}T10:00:00.000Z`;
    const amina = { id: 'amina', perspective: 'lived-experience' as const };
    expect(mayAdd(yes, amina, lived(gate, other), { now })).toEqual({ ok: false, rule: 'KEY1' });
  });

  test('what was settled otherwise, or is of an earlier round, waits no more and is listed', () => {
    const twice = ask('amina', 'co-planning');
    const look = (...entries: Parameters<typeof lived>) => {
      const { waiting, strays, here } = assessStages(lived(...entries), { today });
      return [here, waiting.map(({ id }) => id), strays.map(({ id, rule }) => `${rule} ${id}`)];
    };
    expect(look(twice)).toEqual([null, [twice.id], []]);
    expect(look(twice, planned())).toEqual(['co-planning', [], [`ST8 ${twice.id}`]]);
    const old = ask('amina', 'co-design');
    const first = [...planned(), old, ...through('co-design'), ...through('co-delivery')];
    const second = [...first, ...through('co-evaluation'), ...planned()];
    expect(look(second)).toEqual(['co-planning', [], [`ST8 ${old.id}`]]);
    expect(look(second, agree('joe', old))).toEqual(['co-planning', [], [`ST8 ${old.id}`]]);
    const [leftOut] = leaveOut();
    expect(look(designed(), leftOut!, leaveOut())).toEqual([
      'co-design',
      [],
      [`ST8 ${leftOut!.id}`],
    ]);
  });

  test('it waits no more where its lead took it back, or leads no more', () => {
    const gate = ask('joe', 'co-planning');
    const other = { ...ask('joe', 'co-design'), replaces: [gate.id] };
    const waiting = (...entries: Parameters<typeof lived>) =>
      assessStages(lived(...entries), { today }).waiting.map(({ stage }) => stage);
    expect(waiting(gate, other)).toEqual(['co-design']);
    const kit = person('kit', 'profession');
    expect(waiting(kit, gate, both(role('joe', 'lead', false)))).toEqual([]);
  });
});

describe('VI4: a view says the same', () => {
  const project = lived(
    designed(),
    leaveOut(),
    back('joe', 'co-planning'),
    ask('amina', 'co-design'),
  );
  const now = `${today}T10:00:00.000Z`;

  test('to those who take part, and to the public', () => {
    const { early, leads, ...whole } = assessStages(project, { today });
    expect(assessStages(viewFor(project, { id: 'joe' }, { now }), { today })).toEqual({
      ...whole,
      early,
      leads,
    });
    const seen = assessStages(viewFor(project, 'public', { now }), { today });
    expect(seen.rounds).toEqual(whole.rounds);
    expect({ ...seen, waiting: [] }).toEqual({
      ...whole,
      ...{ waiting: [], early: [], present: [], leads: {} },
    });
    expect(JSON.stringify(seen)).not.toMatch(/joe|amina/);
  });
});

describe('VI4: what was added to a view since it was made', () => {
  const now = `${today}T10:00:00.000Z`;
  const before = lived(designed(), ask('joe', 'co-delivery'));
  const asked = before.entries.at(-1) as Entry;
  const gate = ask('amina', 'co-planning');
  const step = back('joe', 'co-planning');
  test.each<[string, Entry[]]>([
    ['a yes to what waited', [agree('amina', asked)]],
    ['a no', [agree('amina', asked, false)]],
    ['a yes of whoever asked', [agree('joe', asked)]],
    ['a step back', [step]],
    [
      'a step back that another replaced',
      [step, { ...on('joe', 'co-delivery'), replaces: [step.id] }],
    ],
    [
      'another ask, in the place of the first',
      [{ ...ask('joe', 'co-design'), replaces: [asked.id] }],
    ],
    ['an ask, and a yes to it', [gate, agree('joe', gate)]],
    ['what somebody else wrote', [back('kit', 'co-planning'), ask('kit', 'co-delivery')]],
  ])('%s counts as in the whole', (_name, entries) => {
    const add = <P extends Project | View>(project: P): P => entries.reduce<P>(addEntry, project);
    const view = add(viewFor(before, { id: 'joe' }, { now }));
    expect(assessStages(view, { today })).toEqual(assessStages(add(before), { today }));
  });
});

describe('DA1: days', () => {
  afterEach(() => vi.unstubAllEnvs());

  /** Through the first gate at one instant; where it stands on a day. */
  const at = (instant: string, day: string, timeZone = 'Europe/London') => {
    const gate = ask('joe', 'co-planning', undefined, { at: '2020-01-02T10:00:00.000Z' });
    const yes = { ...agree('amina', gate), at: instant };
    const people = ['amina', 'joe'].map((by, index) =>
      person(by, index ? 'profession' : 'lived-experience', true, {
        at: `2020-01-01T10:00:0${String(index)}.000Z`,
      }),
    );
    const project = { schema: 1, id: 'pip', entries: [...people, gate, yes] } as const;
    const { here, rounds } = assessStages(project, { today: day, timeZone });
    const [first] = rounds[0]!.stages;
    return here ? `${String(first?.from)} ${String(first?.days)}` : 'before';
  };

  const zones = ['UTC', 'Europe/London', 'America/New_York', 'Asia/Kolkata', 'Pacific/Auckland'];
  test.each(zones)(
    'a step counts from its day in the zone of the hub, wherever the computer stands: %s',
    (zone) => {
      vi.stubEnv('TZ', zone);
      expect(at('2028-02-28T23:59:59.999Z', '2028-02-28')).toBe('2028-02-28 0');
      expect(at('2028-02-29T00:00:00.000Z', '2028-02-28')).toBe('before');
      expect(at('2028-02-29T00:00:00.000Z', '2028-03-01')).toBe('2028-02-29 1');
      expect(at('2026-03-28T12:00:00.000Z', '2026-03-30')).toBe('2026-03-28 2');
      expect(at('2026-10-24T23:30:00.000Z', '2026-10-26')).toBe('2026-10-25 1');
      expect(at('2026-12-31T23:59:00.000Z', '2027-01-01')).toBe('2026-12-31 1');
      expect(at('2026-12-31T23:59:00.000Z', '2027-01-02', 'Asia/Kolkata')).toBe('2027-01-01 1');
      expect(at('2026-04-05T03:00:00.000Z', '2026-09-27', 'Pacific/Auckland')).toBe(
        '2026-04-05 175',
      );
      expect(at('2026-03-08T04:59:00.000Z', '2026-11-01', 'America/New_York')).toBe(
        '2026-03-07 239',
      );
    },
  );
});

describe('RE4: nothing is lost', () => {
  test('a stage of a newer kit is set aside and said, and the rest counts', () => {
    const newer = { ...on('joe', 'co-planning'), data: { move: 'on', stage: 'co-dreaming' } };
    const { project, setAside, error } = safeParseProject({
      schema: 1,
      id: 'pip',
      entries: [...lived(planned()).entries, newer],
    });
    expect(setAside).toEqual([newer]);
    expect(error?.faults[0]).toMatchObject({
      path: expect.stringContaining('.data.stage') as string,
    });
    expect(assessStages(project!, { today }).here).toBe('co-planning');
  });
});

test.each([
  ['today', { today: '2026-02-30' }],
  ['timeZone', { today, timeZone: 'Mars/Base' }],
] as const)('DA1: an option that cannot be used is refused: %s', (path, options) => {
  expect(() => assessStages(lived(), options)).toThrow(CoprodError);
  expect(() => assessStages(lived(), options)).toThrow(path);
});
