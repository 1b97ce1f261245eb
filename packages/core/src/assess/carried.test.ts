import { describe, expect, test } from 'vitest';
import { type Entry, type EntryOf, type Rating } from '../index.ts';
import {
  answers,
  assess,
  noon,
  projectOf,
  rating,
  round,
  three,
} from '../testing/build.examples.ts';

const [yes, partly, no] = ['in-place', 'partly', 'not-yet'] as const;
const spring = round({ answersFrom: '2026-02-01', shownOn: '2026-02-20' }, { id: 'spring' });
const summer = round({ answersFrom: '2026-04-01', shownOn: '2026-04-20' }, { id: 'summer' });
const says = (by: string, value: Rating, day: string, question = 'creche') =>
  rating(value, { by, day, question });
const zoe = (value: Rating, day: string) => says('zoe', value, day);
/** Three other parents and three people who work here, all content, in summer. */
const content = (question: string): Entry[] =>
  answers(question, { 'lived-experience': three(yes), profession: three(yes) }).map((entry) => ({
    ...entry,
    at: noon('2026-04-05'),
  }));
/** Two more parents in spring, so that there were enough to show. */
const two = [says('ann', yes, '2026-02-05'), says('bob', yes, '2026-02-05')];
const creche = (...entries: (Entry | Entry[])[]) =>
  assess(projectOf(spring, summer, two, ...entries)).sections[0]!.checks[2]!;
const lived = (...entries: (Entry | Entry[])[]) => creche(...entries).views[0]!;

describe('NN15: one locked-out parent is not outvoted', () => {
  test('a parent’s “not yet” about getting in counts in the next round, until they answer again', () => {
    const kept = creche(zoe(no, '2026-02-05'), content('creche'));
    expect(kept.status).toBe('partly');
    expect(kept.views[0]).toMatchObject({ answers: 4, counts: { 'in-place': 3, 'not-yet': 1 } });
    expect(kept.reasons.map(({ rule }) => rule)).toContain('NN15');
    const mended = creche(zoe(no, '2026-02-05'), zoe(yes, '2026-04-06'), content('creche'));
    expect(mended.status).toBe('in-place');
    expect(mended.reasons.map(({ rule }) => rule)).not.toContain('NN15');
  });

  test('through several rounds, as the last of them left it', () => {
    const winter = round({ answersFrom: '2026-01-01', shownOn: '2026-01-20' }, { id: 'winter' });
    const inWinter = [
      zoe(no, '2026-01-05'),
      says('ann', yes, '2026-01-06'),
      says('bob', yes, '2026-01-06'),
    ];
    expect(lived(winter, inWinter, content('creche')).counts?.['not-yet']).toBe(1);
    expect(lived(winter, inWinter, zoe(yes, '2026-02-05'), content('creche')).answers).toBe(3);
    const back = { ...zoe(yes, '2026-02-05'), data: null } as Entry;
    expect(lived(winter, inWinter, back, content('creche')).answers).toBe(3);
  });

  test('what was taken back does not count', () => {
    const back = { ...zoe(no, '2026-04-06'), data: null, replaces: ['creche-zoe-2026-02-05'] };
    expect(lived(zoe(no, '2026-02-05'), back as Entry, content('creche')).answers).toBe(3);
  });

  test.each<[string, Entry[]]>([
    ['another answer', [zoe(partly, '2026-02-05'), ...content('creche')]],
    [
      'somebody who works here',
      [
        rating(no, { by: 'kim', perspective: 'profession', question: 'creche', day: '2026-02-05' }),
        ...content('creche'),
      ],
    ],
  ])('not so for %s', (_who, entries) => {
    expect(creche(...entries)).toMatchObject({ status: 'in-place', split: false });
  });

  test('not so for a check that is not about getting in', () => {
    const plain = assess(
      projectOf(spring, summer, says('zoe', no, '2026-02-05', 'plain'), content('plain')),
    ).sections[0]!.checks[0]!;
    expect(plain.status).toBe('in-place');
  });

  test('SM2: it shows nothing where too few answered this time, not even that it is there', () => {
    const few = content('creche').filter(({ by }) => by !== 'lived-experience-2');
    expect(lived(zoe(no, '2026-02-05'), few).status).toBe('too-few');
    expect(lived(zoe(no, '2026-02-05'))).toEqual(lived());
  });

  test('SM2: nor where too few answered then: nobody could know that it was there', () => {
    const one = assess(projectOf(spring, summer, zoe(no, '2026-02-05'), content('creche')));
    expect(one.sections[0]!.checks[2]!.views[0]).toMatchObject({ answers: 3, status: 'in-place' });
  });

  test('SM7: nor where it was hidden then, so that no hand saw through', () => {
    const sheets = ['s1', 's2'].map((by) => ({ ...says(by, yes, '2026-02-05'), enteredBy: 'kim' }));
    const then = assess(
      projectOf(spring, summer, sheets, zoe(no, '2026-02-05'), content('creche')),
    );
    expect(then.sections[0]!.checks[2]!.views[0]).toMatchObject({ answers: 3, status: 'in-place' });
  });

  test('BY4: what somebody types for that parent does not end it, and is not counted beside it', () => {
    const typed = { ...zoe(yes, '2026-04-06'), enteredBy: 'kim' };
    expect(lived(zoe(no, '2026-02-05'), typed, content('creche'))).toMatchObject({
      answers: 4,
      counts: { 'in-place': 3, 'not-yet': 1 },
    });
  });

  test('BY4: what somebody typed does not stay: on paper each time is a new person', () => {
    const typed = { ...zoe(no, '2026-02-05'), enteredBy: 'kim' };
    expect(lived(typed, content('creche')).answers).toBe(3);
  });

  test('NN12: it is looked at, whatever the group wants to look at', () => {
    const closed = round(
      { answersFrom: '2026-04-20', shownOn: '2026-05-03', opened: [] },
      { id: 'closed' },
    );
    const now = content('creche').map((entry) => ({ ...entry, at: noon('2026-04-25') }));
    const section = assess(projectOf(closed, now, says('zoe', no, '2026-04-25'))).sections[0]!;
    expect(section.checks.map(({ opened }) => opened)).toEqual([false, false, true, false]);
    expect(assess(projectOf(closed, now)).sections[0]!.checks[2]!.opened).toBe(false);
  });

  test('KEY3: who was removed is not carried into a round that begins later, until they come back', () => {
    const come = (by: string, perspective: 'lived-experience' | 'profession'): Entry => ({
      ...{ id: `p-${by}`, kind: 'person', at: noon('2026-01-02'), by },
      data: { perspective, roles: ['lead'] },
    });
    const turned = (
      id: string,
      day: string,
      data: NonNullable<EntryOf<'proposal'>['data']>,
    ): Entry[] => [
      { id, kind: 'proposal', at: noon(day), by: 'kim', data },
      {
        ...{ id: `yes-${id}`, kind: 'agreement', at: noon(day).replace('T11', 'T12'), by: 'ann' },
        ...{ about: id, data: { agrees: true } },
      },
    ];
    const people = [
      come('ann', 'lived-experience'),
      come('kim', 'profession'),
      come('zoe', 'lived-experience'),
    ];
    const out = (day: string) => turned('out', day, { change: 'removal', person: 'zoe' });
    const said = [...people, zoe(no, '2026-02-05'), ...content('creche')];
    expect(lived(said, out('2026-03-01')).counts).toMatchObject({ 'in-place': 3, 'not-yet': 0 });
    expect(lived(said, out('2026-04-05')).counts?.['not-yet']).toBe(1);
    expect(lived(said, out('2026-03-01').slice(0, 1)).counts?.['not-yet']).toBe(1);
    const back = turned('back', '2026-03-02', {
      ...{ change: 'hat', person: 'zoe', perspective: 'lived-experience' },
    });
    expect(lived(said, out('2026-03-01'), back).counts?.['not-yet']).toBe(1);
    const there = assess(projectOf(spring, two, people, zoe(no, '2026-02-05'), out('2026-02-10')));
    expect(there.sections[0]!.checks[2]!.views[0]!.counts?.['not-yet']).toBe(1);
  });

  test('SM6: an answer that a group agreed on stays as one person’s', () => {
    const group = zoe(no, '2026-02-05') as Entry & { data: object };
    const agreed = { ...group, data: { ...group.data, people: 5 } } as Entry;
    expect(lived(agreed, content('creche')).counts?.['not-yet']).toBe(1);
  });

  test('the reason does not tell whether it is old or new', () => {
    const old = creche(zoe(no, '2026-02-05'), content('creche'));
    const fresh = creche(zoe(no, '2026-04-05'), content('creche'));
    expect(fresh).toEqual(old);
  });
});
