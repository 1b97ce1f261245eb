import { describe, expect, test } from 'vitest';
import { assessSignals, forgetPerson, viewFor, type Entry } from '../index.ts';
import { noon, projectOf } from '../testing/build.examples.ts';
import { entryOf, group } from '../testing/group.examples.ts';

/** The people of the example group, and nothing that they decided. */
const people = group.filter(({ kind }) => ['person', 'proposal', 'agreement'].includes(kind));
const projectWith = (...entries: (Entry | Entry[])[]) => projectOf([...people], ...entries);
const today = '2026-05-03';
const at = noon('2026-05-02');
const found = (...entries: (Entry | Entry[])[]) =>
  Object.fromEntries(
    assessSignals(projectWith(...entries), { today }).map(({ about, says, reason }) => [
      reason.rule,
      [about.split('/')[1], says, reason.values.count, reason.values.of],
    ]),
  );
const item = (id: string, more = {}) =>
  entryOf('feedback', { from: 'one', text: 'x' }, { id, by: 'bea', at, ...more });
const decided = (
  id: string,
  about: string,
  by: ('lived-experience' | 'profession')[] = ['profession'],
  more = {},
) =>
  entryOf(
    'decision',
    { outcome: 'not-doing', why: 'x', decidedBy: by },
    { id, by: 'joe', about, at, ...more },
  );
const told = (about: string) =>
  entryOf('told', { summary: 'x', how: 'in-person' }, { by: 'joe', about, at });
const fixed = (canChange: 'yes' | 'no' | 'not-known') =>
  entryOf('fixed', { what: 'x', canChange }, { by: 'joe', at });

describe('SIG1: where nothing is written down there is no signal', () => {
  test('unknown is never a no', () => {
    expect(assessSignals(projectOf(), { today })).toEqual([]);
    expect(found()).toEqual({});
    expect(found(item('i'))).toEqual({});
  });

  test('what was written later, or taken away, does not count', () => {
    expect(
      found(
        entryOf('fixed', { what: 'x', canChange: 'no' }, { by: 'joe', at: noon('2026-05-04') }),
      ),
    ).toEqual({});
    expect(found(entryOf('fixed', null, { by: 'joe', at }))).toEqual({});
    expect(found(item('i', { data: null }), decided('d', 'i'))).toEqual({});
  });
});

describe('SIG2: decided before the first parent came', () => {
  const early = noon('2026-01-01');
  test('counts what was decided before', () => {
    expect(
      found(item('i', { at: early }), decided('d', 'i', ['profession'], { at: early }))['SIG2'],
    ).toEqual(['there-before-decisions', 'contradicts', 1, 1]);
  });

  test('one of two is too many; none supports', () => {
    const two = [
      item('i', { at: early }),
      decided('d', 'i', ['profession'], { at: early }),
      decided('e', 'i'),
    ];
    expect(found(...two)['SIG2']).toEqual(['there-before-decisions', 'contradicts', 1, 2]);
    expect(found(item('i'), decided('d', 'i'))['SIG2']?.[1]).toBe('supports');
  });

  test('a gate counts when it has both keys, and so does leaving a stage out', () => {
    const gate = entryOf('gate', { anyway: false, to: 'co-design' }, { by: 'joe', at });
    const out = entryOf('not-used', { stage: 'co-delivery', why: 'x' }, { by: 'joe', at });
    const yes = [gate, out].map(({ id: about }) =>
      entryOf('agreement', { agrees: true }, { by: 'amina', at: noon('2026-05-03'), about }),
    );
    expect(found(gate, out)['SIG2']).toBeUndefined();
    expect(found(gate, out, yes)['SIG2']?.slice(2)).toEqual([0, 2]);
  });

  test('a decision about nothing does not count, nor one that was replaced', () => {
    expect(found(decided('d', 'nothing'))['SIG2']).toBeUndefined();
    const newer = decided('e', 'i', ['lived-experience'], { replaces: ['d'] });
    expect(found(item('i'), decided('d', 'i'), newer)['SIG5']?.slice(1)).toEqual([
      'supports',
      1,
      1,
    ]);
  });

  test('whom somebody else typed in, with whatever day, changes nothing', () => {
    const parent = (by: string, day: string, more = {}) =>
      entryOf('person', { perspective: 'lived-experience' }, { by, at: noon(day), ...more });
    const before = [item('i', { at: early }), decided('d', 'i', ['profession'], { at: early })];
    const sheet = parent('sheet', '2025-12-01', { enteredBy: 'joe' });
    expect(found(...before, sheet)['SIG2']?.slice(1)).toEqual(['contradicts', 1, 1]);
    const own = parent('own', '2025-12-01', { enteredBy: 'own' });
    expect(found(...before, own)['SIG2']?.slice(1)).toEqual(['supports', 0, 1]);
    const sheets = projectOf(
      people.filter(({ by }) => by === 'joe'),
      before,
      sheet,
    );
    expect(assessSignals(sheets, { today }).map(({ reason }) => reason.rule)).not.toContain('SIG2');
  });

  test('where no parent came yet there is nothing to compare with', () => {
    const alone = projectOf(
      people.filter(({ by }) => by === 'joe'),
      item('i', { by: 'joe' }),
      decided('d', 'i'),
    );
    expect(assessSignals(alone, { today }).map(({ reason }) => reason.rule)).not.toContain('SIG2');
  });
});

test('SIG3: what is fixed and cannot change', () => {
  expect(found(fixed('no'), fixed('yes'), fixed('not-known'))['SIG3']).toEqual([
    'no-finished-idea',
    'contradicts',
    1,
    2,
  ]);
  expect(found(fixed('not-known'))).toEqual({});
  const wrong = fixed('no');
  const mended = { ...fixed('yes'), replaces: [wrong.id] };
  expect(found(wrong, mended)['SIG3']?.slice(1)).toEqual(['supports', 0, 1]);
  expect(found(fixed('yes'), fixed('not-known'))['SIG3']?.slice(1)).toEqual(['supports', 0, 1]);
});

test('SIG4: whoever spoke was told what was decided', () => {
  const two = [item('i'), decided('d', 'i'), decided('e', 'i'), told('d')];
  expect(found(...two)['SIG4']).toEqual(['hearing-back-understood', 'contradicts', 1, 2]);
  expect(found(...two, told('e'), told('e'))['SIG4']).toEqual([
    'hearing-back-understood',
    'supports',
    2,
    2,
  ]);
});

test('SIG5: parents took part in deciding', () => {
  const both = decided('d', 'i', ['lived-experience', 'profession']);
  expect(found(item('i'), both)['SIG5']).toEqual(['decide-as-a-group', 'supports', 1, 1]);
  expect(found(item('i'), both, decided('e', 'i'))['SIG5']).toEqual([
    'decide-as-a-group',
    'contradicts',
    1,
    2,
  ]);
});

test('each signal names the entries that it counted', () => {
  const signals = assessSignals(
    projectWith(item('i'), decided('d', 'i'), told('d'), decided('e', 'i')),
    { today },
  );
  expect(signals.find(({ reason }) => reason.rule === 'SIG4')?.reason.entries).toEqual(['d']);
  expect(signals.every(({ about }) => about.startsWith('non-negotiables@1/'))).toBe(true);
});

describe('VI4: in a view', () => {
  const whole = projectWith(
    item('i'),
    decided('d', 'i'),
    told('d'),
    decided('e', 'i'),
    fixed('no'),
  );
  const seen = (reader: 'public' | { id: string }) =>
    assessSignals(viewFor(whole, reader, { now: noon(today) }), { today: '2026-01-01' });

  test('members and leads are given the same as from the whole', () => {
    expect(assessSignals(whole, { today })).toHaveLength(4);
    for (const id of ['amina', 'bea', 'kit', 'yas'])
      expect(seen({ id })).toEqual(assessSignals(whole, { today }));
  });

  test('what took effect counts, also where whoever turned the second key was forgotten', () => {
    const gate = entryOf('gate', { anyway: false, to: 'co-design' }, { by: 'joe', at });
    const yes = entryOf(
      'agreement',
      { agrees: true },
      { by: 'amina', about: gate.id, at: noon(today) },
    );
    const { project } = forgetPerson(projectWith(gate, yes), 'amina', {
      id: 'gone',
      now: noon(today),
    });
    const expected = assessSignals(project, { today });
    expect(expected.map(({ reason }) => reason.rule)).toContain('SIG2');
    const view = viewFor(project, { id: 'kit' }, { now: noon(today) });
    expect(assessSignals(view, { today })).toEqual(expected);
  });

  test('who does not take part is given none', () => {
    expect(seen('public')).toEqual([]);
    expect(seen({ id: 'nobody' })).toEqual([]);
    expect(seen({ id: 'rem' })).toEqual([]);
  });
});
