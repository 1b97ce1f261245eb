import { describe, expect, test } from 'vitest';
import {
  addEntry,
  forgetPerson,
  mayAdd,
  mergeProjects,
  parseProject,
  viewFor,
  type Entry,
  type EntryOf,
  type Project,
} from '../index.ts';
import { entryOf, minute } from '../testing/group.examples.ts';
import { agree, both, leads, pair, person, propose, role } from '../testing/keys.examples.ts';
import { powersOf } from './powers.ts';

const projectOf = (...entries: (Entry | Entry[])[]): Project =>
  parseProject({ schema: 1, id: 'pip', entries: entries.flat() });
const now = minute(900);
const forget = (project: Project, who: string) =>
  forgetPerson(project, who, { id: `gone-${who}`, now });
const seatsIn = ({ data }: EntryOf<'erasure'>) => data?.seats?.map((seat) => seat.perspective);
const come = [person('bea', 'lived-experience'), person('kit', 'profession')];

describe('KEY5: forgetting gives power back to nobody', () => {
  const swap = both(role('bea', 'lead'));
  const after = projectOf(pair(), come, swap);

  test('whoever sat in the seat before does not lead again', () => {
    expect(leads(powersOf(after))).toEqual(['joe', 'bea']);
    const { project, entry } = forget(after, 'bea');
    expect(leads(powersOf(project))).toEqual(['joe']);
    expect(seatsIn(entry)).toEqual(['lived-experience']);
    expect(powersOf(project).inEffect.has(swap[0]!.id)).toBe(true);
    const again = person('amina', 'lived-experience', true, { at: minute(901) });
    expect(leads(powersOf(addEntry(project, again)))).toEqual(['joe']);
    const ask = propose('amina', role('kit', 'senior'), { at: minute(901) });
    const amina = { id: 'amina', perspective: 'lived-experience' } as const;
    expect(mayAdd(ask, amina, project, { now: minute(902) }).ok).toBe(false);
  });

  test('the lead who is left stays, and finds somebody for the seat (KEY2)', () => {
    const { project } = forget(after, 'bea');
    const seat = propose('joe', role('amina', 'lead'), { at: minute(901) });
    const yes = { ...agree('amina', seat), at: minute(902) };
    expect(leads(powersOf([seat, yes].reduce<Project>(addEntry, project)))).toEqual([
      'amina',
      'joe',
    ]);
  });

  test('also where a senior was the second key, and where a seat was given on later', () => {
    const senior = [person('sen', 'profession'), ...both(role('sen', 'senior'))];
    const out = propose('joe', role('bea', 'lead'));
    const project = projectOf(pair(), come, senior, out, agree('sen', out));
    expect(leads(powersOf(project))).toEqual(['joe', 'bea']);
    expect(leads(powersOf(forget(project, 'bea').project))).toEqual(['joe']);
    const taken = propose('bea', role('bea', 'lead', false));
    const left = projectOf(pair(), come, swap, taken, agree('joe', taken));
    expect(leads(powersOf(left))).toEqual(['joe']);
    expect(leads(powersOf(forget(left, 'bea').project))).toEqual(['joe']);
  });

  test('in every copy, whoever else is forgotten, and in a view', () => {
    const one = forget(after, 'bea').project;
    const { project } = mergeProjects(after, one);
    expect(leads(powersOf(project))).toEqual(['joe']);
    expect(leads(powersOf(forget(project, 'amina').project))).toEqual(['joe']);
    const { view, ...shown } = viewFor(project, { id: 'kit' }, { now });
    expect(view.present?.filter(({ roles }) => roles.includes('lead'))).toMatchObject([
      { id: 'joe' },
    ]);
    expect(JSON.stringify({ view, shown })).not.toContain('"bea"');
  });

  test('somebody who never led leaves no word of a hat behind', () => {
    expect(forget(after, 'kit').entry.data).toEqual({ ids: null });
    expect(forget(projectOf(pair()), 'amina').entry.data).toEqual({ ids: null });
  });

  test('nobody takes away a seat with a word that is not true', () => {
    const bea = { id: 'bea', perspective: 'lived-experience' } as const;
    const { entry } = forget(after, 'bea');
    const ask = (by: string, seats: object[]) =>
      mayAdd({ ...entry, by, data: { ids: null, seats } }, { ...bea, id: by }, after, {
        now: minute(901),
      });
    const proposal = swap[0]!.id;
    expect(ask('bea', [{ proposal, perspective: 'lived-experience' }])).toEqual({ ok: true });
    expect(ask('bea', [])).toEqual({ ok: true });
    const no = { ok: false, rule: 'KEY2' };
    expect(ask('bea', [{ proposal, perspective: 'profession' }])).toEqual(no);
    expect(ask('kit', [{ proposal, perspective: 'lived-experience' }])).toEqual(no);
    expect(ask('bea', [{ proposal: 'none', perspective: 'lived-experience' }])).toEqual(no);
  });

  test('nor by a word about a seat that was never given, or without being forgotten', () => {
    const erasure = (by: string, proposal: string, ids: string[] | null) =>
      entryOf('erasure', { ids, seats: [{ proposal, perspective: 'profession' }] }, { by });
    const alone = propose('bea', role('bea', 'lead'));
    const sly = projectOf(pair(), come, alone, erasure('bea', alone.id, null));
    expect(leads(powersOf(sly))).toEqual(['amina', 'joe']);
    const senior = both(role('bea', 'senior'));
    const other = projectOf(pair(), come, senior, erasure('bea', senior[0]!.id, null));
    expect(leads(powersOf(other))).toEqual(['amina', 'joe']);
    const some = projectOf(pair(), come, swap, erasure('bea', swap[0]!.id, []));
    expect(leads(powersOf(some))).toEqual(['joe', 'bea']);
  });
});
