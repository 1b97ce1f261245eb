import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addEntry,
  assessStages,
  createProject,
  mergeProjects,
  stageIds,
  viewFor,
  type Entry,
  type Project,
} from '../index.ts';
import { entryOf } from '../testing/group.examples.ts';
import { pair } from '../testing/keys.examples.ts';
import { today } from '../testing/stages.examples.ts';

const people = ['amina', 'joe', 'bea', 'kit'];
const who = fc.constantFrom('amina', 'joe', 'amina', 'joe', 'bea', 'kit');
const stage = fc.constantFrom(...stageIds);

/** Any steps by anybody, any answers to them, any of them replaced, and some of it in one instant. */
const anyHistory: fc.Arbitrary<Entry[]> = fc
  .array(
    fc.record({
      by: who,
      what: fc.oneof(
        {
          weight: 3,
          arbitrary: fc.record({
            kind: fc.constant('gate' as const),
            to: stage,
            anyway: fc.boolean(),
          }),
        },
        fc.record({
          kind: fc.constant('stage' as const),
          stage,
          move: fc.constantFrom('on' as const, 'back' as const),
        }),
        fc.record({ kind: fc.constant('not-used' as const) }),
      ),
      answers: fc.array(fc.record({ by: who, agrees: fc.boolean(), after: fc.nat(6) }), {
        maxLength: 3,
      }),
      replaces: fc.option(fc.nat(12), { nil: undefined }),
      sameInstant: fc.boolean(),
    }),
    { maxLength: 14 },
  )
  .map((steps) =>
    steps.flatMap(({ by, what, answers, replaces, sameInstant }, index) => {
      const at = (step: number) =>
        new Date(Date.UTC(2026, 4, 2, 0, sameInstant ? 0 : step)).toISOString();
      const more = {
        id: `step-${String(index)}`,
        by,
        at: at(index * 2),
        ...(replaces !== undefined && { replaces: [`step-${String(replaces)}`] }),
      };
      const step =
        what.kind === 'gate'
          ? entryOf(
              'gate',
              what.anyway
                ? { anyway: true, to: what.to, why: 'x' }
                : { anyway: false, to: what.to },
              more,
            )
          : what.kind === 'stage'
            ? entryOf(
                'stage',
                what.move === 'on'
                  ? { move: 'on', stage: what.stage }
                  : { move: 'back', stage: what.stage, why: 'x' },
                more,
              )
            : entryOf('not-used', { stage: 'co-delivery', why: 'x' }, more);
      const said = answers.map((answer, place) =>
        entryOf(
          'agreement',
          { agrees: answer.agrees },
          {
            id: `yes-${String(index)}-${String(place)}`,
            by: answer.by,
            about: more.id,
            at: at(index * 2 + answer.after),
          },
        ),
      );
      return [step, ...said];
    }),
  );

const others = people
  .slice(2)
  .map((by, index) =>
    entryOf(
      'person',
      { perspective: index ? 'profession' : 'lived-experience' },
      { id: `p-${by}`, by, at: '2026-05-01T00:00:00.000Z' },
    ),
  );
const start: readonly Entry[] = [...pair(), ...others];
const replay = (entries: readonly Entry[]) =>
  entries.reduce<Project>(addEntry, createProject({ id: 'pip' }));

test('ST1: any history gives one state, with one stage at most where the project is, whatever came first', () => {
  fc.assert(
    fc.property(
      anyHistory.chain((history) => {
        const all = [...start, ...history];
        return fc.tuple(
          fc.constant(all),
          fc.shuffledSubarray(all, { minLength: all.length }),
          fc.nat(all.length),
        );
      }),
      ([all, shuffled, cut]) => {
        const whole = assessStages(replay(all), { today });
        expect(assessStages(replay(shuffled), { today })).toEqual(whole);
        const merged = mergeProjects(
          replay(shuffled.slice(0, cut)),
          replay(shuffled.slice(cut)),
        ).project;
        expect(assessStages(merged, { today })).toEqual(whole);
        const here = whole.rounds.map(({ stages }) =>
          stages.filter(({ status }) => status === 'here'),
        );
        expect(here.slice(0, -1).flat()).toEqual([]);
        expect(here.at(-1)!.map(({ id }) => id)).toEqual(whole.here ? [whole.here] : []);
        for (const { stages } of whole.rounds.slice(0, -1))
          expect(stages.every(({ status }) => ['done', 'not-used'].includes(status))).toBe(true);
      },
    ),
  );
});

test('ST2: no gate opens by one key, and nothing that leads wrote is lost', () => {
  fc.assert(
    fc.property(anyHistory, (history) => {
      const { rounds, strays, waiting } = assessStages(replay([...start, ...history]), { today });
      const steps = rounds.flatMap((round) => round.steps);
      const settled = strays.filter(({ rule }) => rule === 'ST8');
      for (const { id, move } of [...steps, ...strays.filter((one) => !settled.includes(one))]) {
        const entry = history.find((one) => one.id === id)!;
        expect(['amina', 'joe']).toContain(entry.by);
        if (move === 'on' || move === 'back') continue;
        const other = entry.by === 'amina' ? 'joe' : 'amina';
        const yes = history.some(
          (one) =>
            one.kind === 'agreement' && one.about === id && one.by === other && one.data?.agrees,
        );
        expect(yes).toBe(true);
      }
      const replaced = new Set(
        history.flatMap(({ kind, by, replaces = [] }) =>
          replaces.filter((id) =>
            history.some((one) => one.id === id && one.by === by && one.kind === kind),
          ),
        ),
      );
      const shown = new Set([...steps, ...strays, ...waiting].map(({ id }) => id));
      for (const entry of history)
        if (
          entry.kind !== 'agreement' &&
          ['amina', 'joe'].includes(entry.by) &&
          !replaced.has(entry.id)
        )
          expect(shown).toContain(entry.id);
    }),
  );
});

test('VI4: whoever takes part sees in a view what is so in the whole, and so does the public of the steps', () => {
  fc.assert(
    fc.property(anyHistory, (history) => {
      const project = replay([...start, ...history]);
      const now = `${today}T10:00:00.000Z`;
      const whole = assessStages(project, { today });
      for (const id of people)
        expect(assessStages(viewFor(project, { id }, { now }), { today })).toEqual(whole);
      const seen = assessStages(viewFor(project, 'public', { now }), { today });
      expect(seen.rounds).toEqual(whole.rounds);
    }),
    // Each case makes five views.
    { numRuns: Math.min(1000, fc.readConfigureGlobal().numRuns ?? 100) },
  );
});
