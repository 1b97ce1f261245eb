import { describe, expect, test } from 'vitest';
import {
  aboutQuestion,
  forgetPerson,
  hintsFor,
  nonNegotiables,
  viewFor,
  type Entry,
  type Rating,
} from '../index.ts';
import { answers, noon, three } from '../testing/build.examples.ts';
import { entryOf, projectWith } from '../testing/group.examples.ts';

const today = '2026-05-03';
const hints = (id: string, ...entries: (Entry | Entry[])[]) =>
  hintsFor(projectWith(...entries), { id }, { today }).map(({ hint, perspective }) =>
    perspective ? `${hint} ${perspective}` : hint,
  );
const round = (shownOn: string) =>
  entryOf(
    'round',
    { answersFrom: '2026-04-01', shownOn },
    { by: 'amina', about: 'non-negotiables@1', at: noon('2026-03-31') },
  );
const said = (who: 'lived-experience' | 'profession', value: Rating = 'partly') =>
  answers('flexibility', { [who]: three(value) }, nonNegotiables);
const both = [...said('lived-experience'), ...said('profession')];
/** A third of each group, and a third who works here. */
const more = ['kim', 'lou'].map((by, index) =>
  entryOf(
    'person',
    { perspective: index ? 'lived-experience' : 'profession' },
    { by, at: noon('2026-03-01') },
  ),
);

describe('SIG6: hints go to the leads alone', () => {
  test('both leads are given the same, nobody else any', () => {
    expect(hints('amina')).not.toEqual([]);
    expect(hints('joe')).toEqual(hints('amina'));
    for (const id of ['bea', 'cha', 'sen', 'kit', 'rem', 'nobody']) expect(hints(id)).toEqual([]);
  });

  test('a view gives a lead the same', () => {
    const project = projectWith(both, more);
    for (const id of ['amina', 'bea']) {
      const view = viewFor(project, { id }, { now: noon(today) });
      expect(hintsFor(view, { id }, { today: '2026-01-01' })).toEqual(
        hintsFor(project, { id }, { today }),
      );
    }
  });
});

describe('VI4: in a view', () => {
  const swap = entryOf(
    'proposal',
    { change: 'role', person: 'bea', role: 'lead', given: true },
    { by: 'joe' },
  );
  const yes = entryOf('agreement', { agrees: true }, { by: 'amina', about: swap.id });
  const { project } = forgetPerson(projectWith(swap, yes, both), 'amina', {
    id: 'gone',
    now: noon('2026-05-02'),
  });

  test('a lead is one, also where whoever turned the second key was forgotten', () => {
    const whole = hintsFor(project, { id: 'bea' }, { today });
    expect(whole).not.toEqual([]);
    for (const id of ['bea', 'joe', 'kit']) {
      const view = viewFor(project, { id }, { now: noon(today) });
      expect(hintsFor(view, { id }, { today })).toEqual(id === 'kit' ? [] : whole);
      expect(JSON.stringify(view)).not.toContain('amina');
    }
  });

  test('who takes part is told to those who do, and no more than that', () => {
    const seen = (reader: 'public' | { id: string }) =>
      viewFor(project, reader, { now: noon(today) }).view;
    const { present, keys } = seen({ id: 'kit' });
    expect(present?.map(({ id }) => id).sort()).toEqual([
      ...['bea', 'cha', 'col', 'joe', 'kit', 'sen', 'yas'],
    ]);
    expect(present).toContainEqual({ id: 'sen', perspective: 'profession', roles: ['senior'] });
    expect(keys?.map(({ id }) => id)).toContain(swap.id);
    expect(seen('public').present).toBeUndefined();
    expect(seen('public').keys?.map(({ id }) => id)).not.toContain(swap.id); // they see no proposals
    expect(seen({ id: 'rem' }).present).toBeUndefined();
  });

  test('made by an older kit, it is read from its entries', () => {
    const { view, ...rest } = viewFor(projectWith(both), { id: 'joe' }, { now: noon(today) });
    const { present, keys, ...older } = view;
    expect([present, keys]).not.toContain(undefined);
    expect(hintsFor({ ...rest, view: older }, { id: 'joe' }, { today })).toEqual(
      hintsFor(projectWith(both), { id: 'joe' }, { today }),
    );
  });
});

describe('SIG6: what a group could do', () => {
  test('invite, where too few take part to show answers; whoever was removed does not count', () => {
    const few = (...some: Entry[]) => hints('amina', some).filter((hint) => hint.startsWith('few'));
    const out = (person: string) => {
      const gone = entryOf('proposal', { change: 'removal', person }, { by: 'joe' });
      return [gone, entryOf('agreement', { agrees: true }, { by: 'amina', about: gone.id })];
    };
    expect(few()).toEqual([]);
    expect(few(...out('bea'))).toEqual(['few lived-experience']);
    expect(few(...out('kit'))).toEqual(['few profession']);
    expect(few(...out('kit'), ...more)).toEqual([]);
  });

  test('ask what would help, where a group said nothing that could be shown', () => {
    const silent = (...some: Entry[]) =>
      hints('amina', some).filter((hint) => hint.startsWith('silent'));
    expect(silent()).toEqual(['silent lived-experience', 'silent profession']);
    expect(silent(...said('profession'))).toEqual(['silent lived-experience']);
    expect(silent(...both)).toEqual([]);
    expect(silent(...both.slice(0, 1))).toEqual(['silent profession']); // too few is not silence
  });

  test('SM3: before the day nobody is told who was silent', () => {
    expect(hints('amina', round('2026-05-10'))).toEqual([]);
  });

  test('offer a way to answer oneself, where others typed in everything', () => {
    const typed = said('lived-experience').map((entry) => ({ ...entry, enteredBy: 'kit' }));
    const of = (...some: Entry[]) =>
      hints('amina', some).filter((hint) => hint.startsWith('typed'));
    expect(of(...typed, ...said('profession'))).toEqual(['typed lived-experience']);
    expect(of(...both)).toEqual([]);
    const own = typed.map((entry, index) => ({
      ...entry,
      id: `own-${String(index)}`,
      about: aboutQuestion(nonNegotiables, 'equal-value'),
      enteredBy: entry.by,
    }));
    expect(of(...typed, ...own)).toEqual([]);
  });

  test('set days for a round, where none is on or the last was shown', () => {
    const days = (...some: Entry[]) => hints('amina', some).includes('no-round');
    expect(days()).toBe(true);
    expect(days(round('2026-05-04'))).toBe(false);
    expect(days(round('2026-05-03'))).toBe(true);
  });

  test('find a second lead, where one seat is open', () => {
    expect(hints('amina')).not.toContain('open-seat');
    const away = entryOf(
      'proposal',
      { change: 'role', person: 'joe', role: 'lead', given: false },
      { by: 'joe' },
    );
    const yes = entryOf('agreement', { agrees: true }, { by: 'amina', about: away.id });
    expect(hints('amina', away, yes)).toContain('open-seat');
  });
});
