import { describe, expect, test } from 'vitest';
import {
  assessStages,
  CoprodError,
  gateFor,
  mayAdd,
  nonNegotiables,
  viewFor,
  type Entry,
} from '../index.ts';
import { allInPlace, answers, noon, three } from '../testing/build.examples.ts';
import { entryOf, minute } from '../testing/group.examples.ts';
import { agree, person } from '../testing/keys.examples.ts';
import { ask, back, leaveOut, lived, through, today } from '../testing/stages.examples.ts';

const fixed = entryOf(
  'fixed',
  { what: 'The money ends in March.', canChange: 'no' },
  { by: 'joe' },
);
const good = () => allInPlace().entries as Entry[];
const gate = (to: Parameters<typeof gateFor>[1], ...entries: (Entry | Entry[])[]) =>
  gateFor(lived(...entries), to, { today });
const ids = (one: ReturnType<typeof gate>) => one.missing.map(({ id }) => id);
const rules = (one: ReturnType<typeof gate>) => one.records.map(({ rule }) => rule);

describe('ST3: what a gate asks for', () => {
  test('the first asks for number 8 alone, each other for all eight', () => {
    expect(ids(gate('co-planning', fixed))).toEqual(['before-the-start']);
    expect(ids(gate('co-design', fixed, through('co-planning')))).toHaveLength(8);
    expect(ids(gate('co-design', fixed, through('co-planning'), good()))).toEqual([]);
    const round = [...through('co-planning'), ...through('co-design'), ...through('co-delivery')];
    expect(ids(gate('co-planning', fixed, round, through('co-evaluation')))).toHaveLength(8);
  });

  test('each says its status and why', () => {
    const said = answers(
      'before-the-start',
      { 'lived-experience': three('not-yet'), profession: three('in-place') },
      nonNegotiables,
    );
    expect(gate('co-planning', said).missing).toMatchObject([
      { id: 'before-the-start', status: 'not-yet', reasons: [{ rule: 'NN3' }, { rule: 'NN3' }] },
    ]);
  });

  test('with all in place and all clear it is open; without, it is not, and never a lock', () => {
    expect(gate('co-planning', fixed, good())).toMatchObject({
      open: true,
      records: [],
      missing: [],
    });
    const closed = [...through('co-planning')];
    expect(gate('co-planning', fixed)).toMatchObject({ open: false, status: 'next' });
    expect(assessStages(lived(closed), { today }).here).toBe('co-planning');
  });

  test('ST7: it asks what is already fixed, and whether that can change', () => {
    const unclear = entryOf('fixed', { what: 'The room.', canChange: 'not-known' }, { by: 'joe' });
    expect(rules(gate('co-planning', good()))).toEqual(['ST7']);
    expect(gate('co-planning', good(), fixed, unclear).records).toEqual([
      { rule: 'ST7', entries: [unclear.id], values: {} },
    ]);
    expect(rules(gate('co-planning', good(), fixed))).toEqual([]);
  });

  test('KEY2: it says whose lead is missing', () => {
    const project = {
      schema: 1,
      id: 'pip',
      entries: [person('amina', 'lived-experience', true)],
    } as const;
    expect(gateFor(project, 'co-planning', { today }).records).toContainEqual({
      rule: 'KEY2',
      entries: [],
      values: { perspective: 'profession' },
    });
  });

  test('SIG3: what is written down and speaks against it, once there is something to look back on', () => {
    expect(rules(gate('co-design', good(), fixed, through('co-planning')))).toEqual(['SIG3']);
    const open = entryOf('fixed', { what: 'The room.', canChange: 'yes' }, { by: 'joe' });
    expect(rules(gate('co-design', good(), open, through('co-planning')))).toEqual([]);
  });
});

test('ST4: where something is missing, going on needs a reason; the host refuses it without', () => {
  const add = (entry: Entry, ...before: Entry[]) =>
    mayAdd(entry, { id: 'joe', perspective: 'profession' }, lived(before), { now: noon(today) });
  const refused = { ok: false, rule: 'ST4' };
  expect(add(ask('joe', 'co-planning'))).toEqual(refused);
  expect(add(ask('joe', 'co-planning', 'All of us want to begin.'))).toEqual({ ok: true });
  expect(add(ask('joe', 'co-planning'), fixed, ...good())).toEqual({ ok: true });
  expect(add(ask('joe', 'co-planning'), ...good())).toEqual(refused);
  // What is enough to show is the host's to say, there as here.
  const two = good().filter(({ by }) => !by.endsWith('2'));
  const asked = ask('joe', 'co-planning');
  const may = (fewest: number) =>
    mayAdd(asked, { id: 'joe', perspective: 'profession' }, lived(fixed, two), {
      now: noon(today),
      fewest,
    }).ok;
  expect([may(3), may(2)]).toEqual([false, true]);
});

describe('ST2: how a gate stands', () => {
  test('the next, a later one, one that somebody asked for, one that was passed', () => {
    const asked = ask('joe', 'co-planning');
    expect(gate('co-planning').status).toBe('next');
    expect(gate('co-design').status).toBe('later');
    expect(gate('co-planning', asked)).toMatchObject({
      status: 'waiting',
      waiting: [{ id: asked.id }],
    });
    expect(gate('co-planning', asked, agree('amina', asked)).status).toBe('passed');
    const designed = [...through('co-planning'), ...through('co-design')];
    expect(gate('co-design', designed, back('joe', 'co-planning')).status).toBe('passed');
    expect(gate('co-evaluation', designed).status).toBe('later');
    expect(gate('co-evaluation', designed, leaveOut()).status).toBe('next');
    expect(gate('co-delivery', designed, leaveOut()).status).toBe('next');
    const whole = [...designed, ...through('co-delivery'), ...through('co-evaluation')];
    expect(gate('co-planning', whole).status).toBe('next');
    expect(gate('co-delivery', whole).status).toBe('passed');
  });
});

describe('VI4: a view says the same, or that it is hidden', () => {
  const now = minute(60 * 24 * 300);
  const project = lived(fixed, good(), through('co-planning'));

  test('to those who take part', () => {
    const view = viewFor(project, { id: 'joe' }, { now });
    expect(gateFor(view, 'co-design', { today })).toEqual(
      gateFor(project, 'co-design', { today: view.view.today }),
    );
  });

  test('to the public nothing of the records, and never that nothing is missing', () => {
    const view = viewFor(project, 'public', { now, publish: 2 });
    expect(gateFor(view, 'co-design', { today })).toMatchObject({
      open: null,
      missing: [],
      records: [],
    });
    expect(gateFor(viewFor(project, 'public', { now }), 'co-design', { today }).open).toBe(false);
  });

  test('a view without the non-negotiables is refused', () => {
    const view = viewFor(project, { id: 'joe' }, { now, frameworks: [] });
    expect(() => gateFor(view, 'co-design', { today })).toThrow(CoprodError);
  });
});
