import { describe, expect, test } from 'vitest';
import {
  controlName,
  parseEntry,
  safeParseFormData,
  type ControlKind,
  type Entry,
  type Project,
} from '../index.ts';

const actor = { id: 'amina', perspective: 'lived-experience' as const };
const field = (what: ControlKind, about: string, value: string): [string, string] => [
  controlName('hub', what, about),
  value,
];
/** What a form makes, each entry as one that a host could keep; or what is wrong, and where. */
const read = (...form: [string, string][]) => readWith(undefined, ...form);
const readWith = (project: Project | undefined, ...form: [string, string][]) => {
  let made = 0;
  const newId = () => `new-${String((made += 1))}`;
  const now = '2026-05-03T10:00:00.000Z';
  const { entries, error } = safeParseFormData(form, { actor, now, newId, project });
  for (const entry of entries) expect(parseEntry(entry)).toEqual(entry);
  return error
    ? error.faults.map(({ code, path }) => `${code} ${path.replace('coprod:hub:', '')}`)
    : entries.map(({ kind, data, ...rest }) => [kind, data, 'about' in rest ? rest.about : null]);
};
const long = 'x'.repeat(10_001);

describe('FO1: buttons that take a step', () => {
  test('through a gate, with a reason where one is asked for', () => {
    expect(read(field('gate', 'co-design', 'go'))).toEqual([
      ['gate', { anyway: false, to: 'co-design' }, null],
    ]);
    const why = field('why-gate', 'co-design', ' The room is booked. ');
    expect(read(field('gate', 'co-design', 'anyway'), why)).toEqual([
      ['gate', { anyway: true, to: 'co-design', why: 'The room is booked.' }, null],
    ]);
  });

  test('on, back with a reason, and a stage left out', () => {
    expect(read(field('stage', 'co-design', 'on'))).toEqual([
      ['stage', { move: 'on', stage: 'co-design' }, null],
    ]);
    const forgot = field('why-stage', 'co-planning', 'We forgot fathers.');
    expect(read(forgot, field('stage', 'co-planning', 'back'))).toEqual([
      ['stage', { move: 'back', stage: 'co-planning', why: 'We forgot fathers.' }, null],
    ]);
    const midwife = field('why-not-used', 'co-delivery', 'A midwife has to.');
    expect(read(field('not-used', 'co-delivery', 'leave-out'), midwife)).toEqual([
      ['not-used', { stage: 'co-delivery', why: 'A midwife has to.' }, null],
    ]);
  });

  test('a yes or a no to what the other lead asked', () => {
    expect(read(field('agreement', 'e1', 'yes'))).toEqual([['agreement', { agrees: true }, 'e1']]);
    expect(read(field('agreement', 'e1', 'no'), field('why-agreement', 'e1', 'Later.'))).toEqual([
      ['agreement', { agrees: false, why: 'Later.' }, 'e1'],
    ]);
  });

  test('what is already fixed, and whether it can change', () => {
    const said = field('fixed', 'new', 'The money ends in March.');
    expect(read(said)).toEqual([
      ['fixed', { what: 'The money ends in March.', canChange: 'not-known' }, null],
    ]);
    expect(read(said, field('can-change-fixed', 'new', 'no'))).toEqual([
      ['fixed', { what: 'The money ends in March.', canChange: 'no' }, null],
    ]);
    expect(read(field('fixed', 'new', ''), field('can-change-fixed', 'new', 'no'))).toEqual([]);
  });

  test('FO2: what was changed is taken, what was not is left out', () => {
    const entry = (kind: 'fixed' | 'gate', data: object) =>
      parseEntry({ id: 'e1', kind, at: '2026-05-01T10:00:00.000Z', by: 'amina', data }) as Entry;
    const project = (one: Entry): Project => ({ schema: 1, id: 'pip', entries: [one] });
    const room = project(entry('fixed', { what: 'The room.', canChange: 'not-known' }));
    const saw = field('saw-fixed', 'e1', 'e1');
    const said = field('fixed', 'e1', 'The room.');
    expect(readWith(room, saw, said)).toEqual([]);
    expect(readWith(room, saw, said, field('can-change-fixed', 'e1', 'yes'))).toHaveLength(1);
    expect(readWith(room, saw, said, field('why-fixed', 'e1', 'It is let.'))).toHaveLength(1);
    const gate = project(entry('gate', { anyway: true, to: 'co-design', why: 'It is time.' }));
    const again = [field('saw-gate', 'co-design', 'e1'), field('gate', 'co-design', 'anyway')];
    const why = (text: string) => field('why-gate', 'co-design', text);
    expect(readWith(gate, ...again, why('It is time.'))).toEqual([]);
    expect(readWith(gate, ...again, why('We are ready.'))).toHaveLength(1);
  });

  test('FO4: a sign alone takes no step, nor does a reason: it is asked for which', () => {
    const why = field('why-gate', 'co-design', 'Because.');
    expect(read(why)).toEqual(['missing gate:co-design']);
    expect(read(why, field('gate', 'co-design', ''))).toEqual(['missing gate:co-design']);
    expect(read(field('why-gate', 'co-design', ' '))).toEqual([]);
    expect(read(field('gate', 'co-design', ''))).toEqual([]);
  });
});

describe('FO3: a step that cannot be taken', () => {
  test.each([
    ['gate', 'co-design', 'anyway'],
    ['stage', 'co-planning', 'back'],
    ['not-used', 'co-delivery', 'leave-out'],
  ] as const)('without its reason, %s says so beside the box for it', (kind, about, value) => {
    expect(read(field(kind, about, value))).toEqual([`missing why-${kind}:${about}`]);
    expect(read(field(kind, about, value), field(`why-${kind}`, about, '  '))).toHaveLength(1);
    const much = field(`why-${kind}`, about, long);
    expect(read(field(kind, about, value), much)).toEqual([`too-long why-${kind}:${about}`]);
  });

  test.each([
    ['gate', 'co-dreaming', 'go'],
    ['gate', 'co-design', 'force'],
    ['stage', 'co-dreaming', 'on'],
    ['stage', 'co-design', 'jump'],
    ['not-used', 'co-design', 'leave-out'],
    ['agreement', 'e1', 'maybe'],
  ] as const)('%s of %s by %s is refused under its name', (kind, about, value) => {
    expect(read(field(kind, about, value))).toEqual([`bad-value ${kind}:${about}`]);
  });

  test('FO4: a step that takes no reason says so beside what was written', () => {
    const why = field('why-stage', 'co-design', 'We are ready.');
    expect(read(field('stage', 'co-design', 'on'), why)).toEqual(['bad-value why-stage:co-design']);
  });

  test('two reasons for one step: neither counts', () => {
    const why = (text: string) => field('why-gate', 'co-design', text);
    expect(read(field('gate', 'co-design', 'anyway'), why('One.'), why('Two.'))).toEqual([
      'doubled why-gate:co-design',
    ]);
  });

  test('what is fixed: too long, or a sign that nobody knows', () => {
    const said = field('fixed', 'new', 'The money.');
    expect(read(field('fixed', 'new', long))).toEqual(['too-long fixed:new']);
    expect(read(said, field('why-fixed', 'new', long))).toEqual(['too-long why-fixed:new']);
    const odd = field('can-change-fixed', 'new', 'maybe');
    expect(read(said, odd)).toEqual(['bad-value can-change-fixed:new']);
    expect(read(odd)).toEqual([]);
    expect(read(field('agreement', 'e1', 'yes'), field('why-agreement', 'e1', long))).toEqual([
      'too-long why-agreement:e1',
    ]);
    expect(read(field('fixed', 'e9', ''), field('saw-fixed', 'e9', 'e9'))).toEqual([
      'bad-value fixed:e9',
    ]);
  });
});
