import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareRounds, viewFor, type Entry, type Rating } from '../index.ts';
import { anySaid } from '../testing/any.examples.ts';
import {
  answers,
  assess,
  noon,
  projectOf,
  round,
  small,
  three,
  today,
  type Said,
} from '../testing/build.examples.ts';

const [yes, partly, no] = ['in-place', 'partly', 'not-yet'] as const;
const both = (value: Rating): Said => ({
  'lived-experience': three(value),
  profession: three(value),
});
/** The same answers, given on another day. */
const on = (day: string, entries: Entry[]): Entry[] =>
  entries.map((entry) => ({ ...entry, id: `${entry.id} ${day}`.replace(' ', '-'), at: noon(day) }));
/** Spring and summer: two rounds that were shown. */
const spring = round({ answersFrom: '2026-02-01', shownOn: '2026-02-20' }, { id: 'spring' });
const summer = round({ answersFrom: '2026-04-01', shownOn: '2026-04-20' }, { id: 'summer' });
const inSpring = (question: string, said: Said) => on('2026-02-05', answers(question, said));
const inSummer = (question: string, said: Said) => on('2026-04-05', answers(question, said));
const compare = (...entries: (Entry | Entry[])[]) =>
  compareRounds(projectOf(...entries), small, { today });

describe('NN16: last time beside this time', () => {
  test.each([
    [no, partly, 'better'],
    [no, yes, 'better'],
    [yes, partly, 'worse'],
    [partly, no, 'worse'],
    [partly, partly, 'same'],
    [partly, 'not-sure', null],
    ['not-sure', yes, null],
  ] as const)('from %s to %s is %s', (was, is, change) => {
    const { sections } = compare(
      spring,
      summer,
      inSpring('welcome', both(was)),
      inSummer('welcome', both(is)),
    );
    expect(sections[0]).toMatchObject({ id: 'welcome', change });
  });

  test('checks are compared too, each with itself', () => {
    const { sections } = compare(
      spring,
      summer,
      inSpring('plain', both(no)),
      inSummer('plain', both(yes)),
      inSummer('creche', both(no)),
    );
    expect(
      sections[0]?.checks.map(({ id, before, now, change }) => [id, before, now, change]),
    ).toEqual([
      ['plain', 'not-yet', 'in-place', 'better'],
      ['understood', 'not-known', 'not-known', null],
      ['creche', 'not-known', 'not-yet', null],
      ['staff', 'not-known', 'not-known', null],
    ]);
  });

  test('nothing rated this time is not known, with last time beside it', () => {
    const { sections } = compare(spring, summer, inSpring('welcome', both(yes)));
    expect(sections[0]).toMatchObject({ before: 'in-place', now: 'not-known', change: null });
  });

  test('without an earlier round there is no last time', () => {
    expect(compare(inSpring('welcome', both(yes)))).toMatchObject({
      before: null,
      sections: [{ before: null, now: 'in-place', change: null }],
    });
    expect(compare(summer, inSummer('welcome', both(yes))).before).toBeNull();
  });

  test('what was answered before the first round is a last time', () => {
    const before = on('2026-01-15', answers('welcome', both(no)));
    expect(compare(summer, before, inSummer('welcome', both(yes))).sections[0]).toMatchObject({
      before: 'not-yet',
      change: 'better',
    });
  });

  test('a round in which nobody answered is passed over; one with too few answers is not', () => {
    const autumn = round({ answersFrom: '2026-04-21', shownOn: '2026-05-01' }, { id: 'autumn' });
    const said = inSpring('welcome', both(no));
    expect(compare(spring, summer, autumn, said).before?.shownOn).toBe('2026-02-20');
    const few = inSummer('welcome', { profession: [yes] });
    expect(compare(spring, summer, autumn, said, few).before?.shownOn).toBe('2026-04-20');
    const others = inSummer('welcome', { community: three(yes) });
    expect(compare(spring, summer, autumn, said, others).before?.shownOn).toBe('2026-02-20');
  });

  test('this time is what the assessment says', () => {
    const project = projectOf(spring, summer, inSpring('welcome', both(no)));
    expect(compareRounds(project, small, { today }).now).toEqual(assess(project));
  });

  test('DA2, VI4: of two rounds with one first day the later one counts, in a view too', () => {
    const again = round(
      { answersFrom: '2026-04-01', shownOn: '2026-04-25' },
      { id: 'again', day: '2026-01-02' },
    );
    const person = { id: 'p', kind: 'person', at: noon('2026-01-01'), by: 'kit' } as const;
    const late = on('2026-03-05', answers('creche', both(no)));
    for (const before of [[], [spring, ...inSpring('welcome', both(no)), ...late]]) {
      const project = projectOf(
        [...before, summer, again, { ...person, data: { perspective: 'profession' } }],
        inSummer('welcome', both(yes)),
      );
      const compared = compareRounds(project, small, { today });
      expect(compared.sections[0]?.before).toBe(before.length > 0 ? 'not-yet' : null);
      expect(compared.now.shownOn).toBe('2026-04-25');
      expect(compared.now.sections[0]?.checks[2]?.views[0]?.answers).toBe(
        before.length > 0 ? 3 : 0,
      );
      const view = viewFor(project, { id: 'kit' }, { now: noon(today), frameworks: [small] });
      expect(compareRounds(view, small, { today })).toEqual(compared);
    }
  });

  test('VI4: a view compares as the whole does', () => {
    const anyAnswers = fc
      .tuple(anySaid, anySaid)
      .map(([one, two]) => [
        ...inSpring('welcome', one),
        ...inSpring('creche', two),
        ...inSummer('welcome', two),
        ...inSummer('creche', one),
      ]);
    fc.assert(
      fc.property(anyAnswers, (entries) => {
        const project = projectOf(spring, summer, entries, {
          ...({ id: 'p', kind: 'person', at: noon('2026-01-01'), by: 'kit' } as const),
          data: { perspective: 'profession' },
        });
        const view = viewFor(project, { id: 'kit' }, { now: noon(today), frameworks: [small] });
        expect(compareRounds(view, small, { today })).toEqual(
          compareRounds(project, small, { today }),
        );
      }),
    );
  });
});
