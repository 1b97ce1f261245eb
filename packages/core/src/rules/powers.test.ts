import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addEntry,
  createProject,
  forgetPerson,
  mayAdd,
  mergeProjects,
  parseProject,
  type Entry,
  type Project,
} from '../index.ts';
import {
  entryOf,
  exampleOf,
  group,
  kinds,
  minute,
  projectWith,
} from '../testing/group.examples.ts';
import {
  agree,
  leads,
  of,
  pair,
  person,
  propose,
  role,
  rolesOf,
} from '../testing/keys.examples.ts';
import { powersOf } from './powers.ts';

describe('KEY2: the first leads', () => {
  test('are the first of each group to say so; nobody else by saying so', () => {
    const powers = of(
      pair(),
      person('bea', 'lived-experience', true),
      person('col', 'community', true),
    );
    expect(leads(powers)).toEqual(['amina', 'joe']);
    expect(powers.people.get('bea')?.member).toBe(true);
  });

  test('champions and seniors are not made by their own word', () => {
    const sly = entryOf(
      'person',
      { perspective: 'profession', roles: ['senior', 'parent-champion'] },
      { by: 'sly' },
    );
    expect(rolesOf(of(pair(), sly), 'sly')).toEqual([]);
  });

  test('parents can start a project, and lead it alone until somebody accepts', () => {
    expect(leads(of(person('amina', 'lived-experience', true)))).toEqual(['amina']);
  });

  test('an empty seat is filled by the lead who is left and the one who takes it', () => {
    const gone = propose('joe', { change: 'removal', person: 'amina' });
    const start = [pair(), gone, agree('amina', gone), person('bea', 'lived-experience')].flat();
    expect(leads(of(start))).toEqual(['joe']);
    expect(leads(of(start, person('bea', 'lived-experience', true)))).toEqual(['joe']);
    const seat = propose('joe', role('bea', 'lead'));
    expect(leads(of(start, seat))).toEqual(['joe']);
    expect(leads(of(start, seat, agree('bea', seat)))).toEqual(['joe', 'bea']);
    expect(leads(of(start, person('kit', 'profession'), seat, agree('kit', seat)))).toEqual([
      'joe',
    ]);
    const volunteer = propose('joe', role('col', 'lead'));
    expect(
      leads(of(start, person('col', 'community'), volunteer, agree('col', volunteer))),
    ).toEqual(['joe']);
  });

  test('where both seats are empty they can be taken as at the start', () => {
    const project = [...pair(), person('bea', 'lived-experience')].reduce<Project>(
      addEntry,
      createProject({ id: 'pip' }),
    );
    const now = minute(500);
    const one = forgetPerson(project, 'amina', { id: 'g1', now }).project;
    const none = forgetPerson(one, 'joe', { id: 'g2', now }).project;
    const take = person('bea', 'lived-experience', true);
    expect(leads(powersOf(addEntry(none, take)))).toEqual(['bea']);
  });

  test('a hat given up gives up the seat', () => {
    expect(leads(of(pair(), person('amina', 'community')))).toEqual(['joe']);
    expect(leads(of(pair(), person('amina', 'lived-experience')))).toEqual(['amina', 'joe']);
  });

  test('mayAdd says the same: a free seat may be taken, no other role', () => {
    const wants = (roles: ('lead' | 'senior')[], project: Project) => {
      const entry = entryOf(
        'person',
        { perspective: 'lived-experience', roles },
        { by: 'zed', at: minute(1) },
      );
      const answer = mayAdd(entry, { id: 'zed', perspective: 'lived-experience' }, project, {
        now: minute(9),
      });
      return answer.ok || answer.rule;
    };
    expect(wants(['lead'], createProject({ id: 'pip' }))).toBe(true);
    expect(wants(['lead'], projectWith())).toBe('KEY2');
    expect(wants(['senior'], createProject({ id: 'pip' }))).toBe('KEY2');
    const typed = entryOf(
      'person',
      { perspective: 'lived-experience', roles: ['lead'] },
      { by: 'zed', enteredBy: 'kit', at: minute(1) },
    );
    const alone = parseProject({
      schema: 1,
      id: 'pip',
      entries: [person('kit', 'profession', true, { at: minute(0) })],
    });
    const actor = { id: 'zed', perspective: 'lived-experience', enteredBy: 'kit' } as const;
    expect(mayAdd(typed, actor, alone, { now: minute(9) })).toEqual({ ok: false, rule: 'KEY2' });
    const again = entryOf(
      'person',
      { perspective: 'lived-experience', roles: ['lead'] },
      { by: 'amina', at: minute(1) },
    );
    expect(
      mayAdd(again, { id: 'amina', perspective: 'lived-experience' }, projectWith(), {
        now: minute(9),
      }).ok,
    ).toBe(true);
  });
});

describe('KEY1: two keys', () => {
  const keyed = kinds.filter((kind) =>
    ['proposal', 'framework', 'gate', 'not-used'].includes(kind),
  );

  test.each(keyed)('%s takes effect when the other lead agrees, after it', (kind) => {
    const entry = exampleOf(kind, { by: 'joe' });
    const bea = person('bea', 'lived-experience', false, { at: minute(-90) });
    const inEffect = (...more: Entry[]) => of(pair(), bea, more).inEffect.has(entry.id);
    expect(inEffect(entry)).toBe(false);
    expect(inEffect(entry, agree('amina', entry))).toBe(true);
    expect(inEffect(entry, agree('joe', entry))).toBe(false);
    expect(inEffect(entry, agree('amina', entry, false))).toBe(false);
    expect(inEffect(entry, agree('bea', entry))).toBe(false);
    const early = { ...agree('amina', entry), at: minute(-500) };
    expect(inEffect(early, entry)).toBe(false);
    const byOther = { ...entry, by: 'bea' };
    expect(inEffect(byOther, agree('amina', byOther))).toBe(false);
  });

  test('what its writer took back before the second key does nothing; one cannot take back for a lead', () => {
    const first = propose('joe', role('cha', 'parent-champion'));
    const come = person('cha', 'lived-experience');
    const instead = propose('joe', role('cha', 'senior'), { replaces: [first.id] });
    expect(of(pair(), come, first, instead, agree('amina', first)).inEffect.size).toBe(0);
    const sly = propose('cha', role('cha', 'senior'), { replaces: [first.id] });
    expect(of(pair(), come, first, sly, agree('amina', first)).inEffect.has(first.id)).toBe(true);
  });

  test('what is in effect cannot be taken back by one', () => {
    const first = propose('joe', role('cha', 'parent-champion'));
    const no = agree('amina', first, false);
    expect(
      rolesOf(
        of(pair(), person('cha', 'lived-experience'), first, agree('amina', first), no),
        'cha',
      ),
    ).toEqual(['parent-champion']);
  });

  test('roles are given and taken', () => {
    const give = propose('joe', role('cha', 'parent-champion'));
    const take = propose('amina', role('cha', 'parent-champion', false));
    const start = [pair(), person('cha', 'lived-experience'), give, agree('amina', give)].flat();
    expect(rolesOf(of(start), 'cha')).toEqual(['parent-champion']);
    expect(rolesOf(of(start, person('cha', 'lived-experience')), 'cha')).toEqual([
      'parent-champion',
    ]);
    expect(rolesOf(of(start, take, agree('joe', take)), 'cha')).toEqual([]);
  });

  test('PE1: a hat changes with two keys after one has answered, and only so', () => {
    const rated = entryOf(
      'rating',
      { rating: 'partly', perspective: 'community' },
      { by: 'col', about: 'small@1/welcome' },
    );
    const alone = person('col', 'profession');
    const hat = propose('joe', { change: 'hat', person: 'col', perspective: 'profession' });
    const hatOf = (...entries: Entry[]) =>
      of(pair(), person('col', 'community', false, { at: minute(-90) }), entries).people.get('col')
        ?.perspective;
    expect(hatOf(alone)).toBe('profession');
    expect(hatOf(rated, alone)).toBe('community');
    expect(hatOf({ ...rated, data: null }, alone)).toBe('profession');
    expect(hatOf(rated, hat)).toBe('community');
    expect(hatOf(rated, hat, agree('amina', hat))).toBe('profession');
  });

  test('no history of keys opens anything by one person alone', () => {
    const anyEntry = fc
      .record({
        kind: fc.constantFrom(
          'proposal' as const,
          'gate' as const,
          'agreement' as const,
          'person' as const,
        ),
        about: fc.nat(30),
        at: fc.nat(90),
      })
      .map(({ kind, about, at }, index = 0) => ({ kind, about, at, index }));
    fc.assert(
      fc.property(fc.array(anyEntry, { maxLength: 30 }), (all) => {
        const entries = all.map(({ kind, about, at }, index): Entry => {
          const more = { id: `x${String(index)}`, by: 'joe', at: minute(at) };
          if (kind === 'agreement')
            return entryOf(kind, { agrees: true }, { ...more, about: `x${String(about)}` });
          if (kind === 'person')
            return entryOf(
              kind,
              { perspective: about % 2 ? 'profession' : 'lived-experience', roles: ['lead'] },
              more,
            );
          if (kind === 'gate') return entryOf(kind, { anyway: false, to: 'co-design' }, more);
          return entryOf(kind, role('joe', 'senior'), more);
        });
        expect(of(pair(), entries).inEffect.size).toBe(0);
      }),
    );
  });

  test('who is what does not hang on the order of arrival', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...group], { minLength: group.length }),
        fc.nat(group.length),
        (order, cut) => {
          const replay = (entries: readonly Entry[]) =>
            entries.reduce<Project>(addEntry, createProject({ id: 'pip' }));
          const whole = mergeProjects(
            replay(order.slice(0, cut)),
            replay(order.slice(cut)),
          ).project;
          const { people, inEffect } = powersOf(whole);
          const expected = powersOf(projectWith());
          expect({ people, inEffect }).toEqual({
            people: expected.people,
            inEffect: expected.inEffect,
          });
        },
      ),
    );
  });
});

describe('KEY3, KEY4: removing somebody, and a lead', () => {
  const come = person('rem', 'lived-experience');
  const out = propose('joe', { change: 'removal', person: 'rem' });

  test('KEY3: they no longer take part until both leads give them a hat', () => {
    const removed = [pair(), come, out, agree('amina', out)].flat();
    const member = (...entries: Entry[]) => of(removed, entries).people.get('rem')?.member;
    expect(member()).toBe(false);
    expect(member(person('rem', 'lived-experience'))).toBe(false);
    const back = propose('amina', {
      change: 'hat',
      person: 'rem',
      perspective: 'lived-experience',
    });
    expect(member(back, agree('joe', back))).toBe(true);
    const champion = propose('amina', role('rem', 'parent-champion'));
    expect(rolesOf(of(removed, champion, agree('joe', champion)), 'rem')).toEqual([]);
  });

  test('KEY4: a senior is the second key where a lead is to go, and only there', () => {
    const named = propose('joe', role('sen', 'senior'));
    const start = [
      pair(),
      person('sen', 'profession'),
      person('bea', 'lived-experience'),
      named,
      agree('amina', named),
    ].flat();
    const passes = (entry: Entry, by = 'sen') =>
      of(start, entry, agree(by, entry)).inEffect.has(entry.id);
    expect(passes(propose('joe', { change: 'removal', person: 'amina' }))).toBe(true);
    expect(passes(propose('joe', role('amina', 'lead', false)))).toBe(true);
    expect(passes(propose('joe', role('bea', 'lead')))).toBe(true);
    expect(passes(propose('joe', { change: 'removal', person: 'bea' }))).toBe(false);
    expect(passes(propose('joe', role('amina', 'senior')))).toBe(false);
    expect(passes(propose('joe', role('amina', 'parent-champion', false)))).toBe(true);
    expect(
      passes(propose('joe', { change: 'hat', person: 'amina', perspective: 'community' })),
    ).toBe(false);
    expect(passes(exampleOf('gate', { by: 'joe' }))).toBe(false);
    expect(passes(propose('joe', { change: 'removal', person: 'amina' }), 'bea')).toBe(false);
    expect(
      leads(
        of(
          start,
          ...(() => {
            const swap = propose('joe', role('bea', 'lead'));
            return [swap, agree('amina', swap)];
          })(),
        ),
      ),
    ).toEqual(['joe', 'bea']);
  });

  test('KEY4: nobody agrees as a senior to what is about themself', () => {
    const named = propose('joe', role('amina', 'senior'));
    const unseat = propose('joe', role('amina', 'lead', false));
    const start = [pair(), named, agree('amina', named)].flat();
    expect(of(start, unseat, agree('amina', unseat)).inEffect.has(unseat.id)).toBe(true); // as a lead she may
    const senior = [...start, unseat, agree('amina', unseat)];
    const self = propose('joe', role('amina', 'lead'));
    expect(of(senior, self, agree('amina', self)).inEffect.has(self.id)).toBe(true); // she takes the empty seat
  });
});

describe('KEY5: keys stay turned', () => {
  test('when one of the two is forgotten later', () => {
    const entry = exampleOf('framework', { by: 'joe' });
    const project = parseProject({
      schema: 1,
      id: 'pip',
      entries: [...pair(), entry, agree('amina', entry)],
    });
    for (const who of ['joe', 'amina']) {
      const after = forgetPerson(project, who, { id: `gone-${who}`, now: minute(900) }).project;
      const powers = powersOf(after);
      expect(powers.inEffect.has(entry.id)).toBe(true);
      expect(powers.people.get(who)).toMatchObject({ member: false, forgotten: true });
    }
  });
});

describe('KEY1 to KEY5: what one alone tried', () => {
  const now = minute(900);
  const forget = (who: string, entries: Entry[]) =>
    forgetPerson(parseProject({ schema: 1, id: 'pip', entries }), who, { id: `gone-${who}`, now })
      .project;
  const take = (by: string) => person(by, 'lived-experience', true, { at: minute(901) });

  test('KEY2: a forgotten lead’s seat is not taken without the lead who is left', () => {
    const project = forget('amina', pair());
    expect(leads(powersOf(addEntry(project, take('kit'))))).toEqual(['joe']);
    const actor = { id: 'kit', perspective: 'lived-experience' } as const;
    const options = { now: minute(902) };
    expect(mayAdd(take('kit'), actor, project, options)).toEqual({ ok: false, rule: 'KEY2' });
  });

  test('KEY5: what a forgotten lead proposed cannot be agreed to by anybody', () => {
    const out = propose('joe', { change: 'removal', person: 'amina' });
    const col = person('col', 'community');
    const project = forget('joe', [...pair(), out, col]);
    const agreeing = (by: string) => ({ ...agree(by, out), at: minute(901) });
    for (const by of ['col', 'amina']) {
      const answer = mayAdd(agreeing(by), { id: by, perspective: 'community' }, project, {
        now: minute(902),
      });
      expect(answer).toEqual({ ok: false, rule: 'KEY1' });
    }
    expect(powersOf(addEntry(project, agreeing('col'))).inEffect.size).toBe(0);
    expect(powersOf(addEntry(project, agreeing('col'))).people.get('amina')?.member).toBe(true);
  });

  test('KEY1: a key turned before its lock does nothing, and is refused', () => {
    const gate = exampleOf('gate', { by: 'joe', at: minute(5) });
    const early = { ...agree('amina', gate), at: minute(4) };
    const project = parseProject({ schema: 1, id: 'pip', entries: [...pair(), gate] });
    const actor = { id: 'amina', perspective: 'lived-experience' } as const;
    const ask = (entry: Entry) => mayAdd(entry, actor, project, { now: minute(9) });
    expect(ask(early)).toEqual({ ok: false, rule: 'KEY1' });
    expect(ask({ ...early, at: minute(6) })).toEqual({ ok: true });
  });

  test('KEY1: only parents and carers, and people who work here, can lead', () => {
    const col = person('col', 'community', false, { at: minute(-90) });
    const seat = propose('joe', role('col', 'lead'));
    expect(leads(of(pair(), col, seat, agree('amina', seat)))).toEqual(['amina', 'joe']);
  });

  test('PE1: an answer stamped before one came still keeps one’s hat', () => {
    const early = entryOf(
      'rating',
      { rating: 'partly', perspective: 'profession' },
      { by: 'kit', about: 'small@1/welcome', at: minute(-95) },
    );
    const came = person('kit', 'profession', false, { at: minute(-90) });
    const hat = person('kit', 'lived-experience', false, { at: minute(-80) });
    expect(of(pair(), early, came, hat).people.get('kit')?.perspective).toBe('profession');
  });

  test('ER1: taking away one old entry about oneself does not shut one out', () => {
    const again = person('amina', 'lived-experience', true);
    const project = [
      ...pair(),
      again,
      entryOf('erasure', { ids: ['a'] }, { by: 'amina' }),
    ].reduce<Project>(addEntry, createProject({ id: 'pip' }));
    const powers = powersOf(project);
    expect(powers.people.get('amina')).toMatchObject({ member: true, forgotten: false });
    expect(leads(powers).sort()).toEqual(['amina', 'joe']);
  });
});
