import { describe, expect, test } from 'vitest';
import { assessStages } from '../index.ts';
import { entryOf } from '../testing/group.examples.ts';
import { agree, both, person, role } from '../testing/keys.examples.ts';
import {
  ask,
  back,
  leaveOut,
  lived,
  on,
  standing,
  through,
  today,
} from '../testing/stages.examples.ts';

const planned = () => through('co-planning');
const designed = () => [...planned(), ...through('co-design')];
const round = () => [...designed(), ...through('co-delivery'), ...through('co-evaluation')];

describe('ST1: four stages, round after round', () => {
  test('before the first gate nothing is current', () => {
    expect(standing()).toEqual({
      here: null,
      next: ['co-planning'],
      rounds: ['not-started not-started not-started not-started'],
      strays: [],
    });
  });

  test('the last leads to the first of the next round', () => {
    expect(standing(round(), planned())).toEqual({
      here: 'co-planning',
      next: ['co-design'],
      rounds: ['done done done done', 'here not-started not-started not-started'],
      strays: [],
    });
    expect(standing(round()).next).toEqual(['co-planning']);
  });

  test('each round keeps its own steps, first to last', () => {
    const { rounds } = assessStages(lived(round(), planned()), { today });
    expect(rounds.map(({ number, steps }) => [number, ...steps.map(({ stage }) => stage)])).toEqual(
      [
        [1, 'co-planning', 'co-design', 'co-delivery', 'co-evaluation'],
        [2, 'co-planning'],
      ],
    );
  });
});

describe('ST2: a gate opens by two keys and in order', () => {
  test('one key opens nothing, whoever turns it twice', () => {
    const gate = ask('joe', 'co-planning');
    expect(standing(gate)).toMatchObject({
      here: null,
      rounds: ['waiting not-started not-started not-started'],
    });
    expect(standing(gate, agree('joe', gate)).here).toBeNull();
    expect(standing(gate, agree('amina', gate, false)).here).toBeNull();
    expect(standing(gate, agree('amina', gate, false), agree('amina', gate)).here).toBe(
      'co-planning',
    );
    expect(standing(agree('amina', gate), ask('joe', 'co-planning')).here).toBeNull();
  });

  test('somebody who does not lead opens none', () => {
    const col = person('col', 'lived-experience');
    const gate = ask('col', 'co-planning');
    expect(standing(col, gate, agree('joe', gate)).here).toBeNull();
  });

  test('out of order it moves nothing and is listed', () => {
    expect(standing(through('co-delivery'))).toMatchObject({
      here: null,
      strays: ['ST2 co-delivery'],
    });
    expect(standing(planned(), planned()).strays).toEqual(['ST2 co-planning']);
    expect(standing(designed(), planned()).strays).toEqual(['ST2 co-planning']);
    expect(standing(designed(), through('co-evaluation')).strays).toEqual(['ST2 co-evaluation']);
  });

  test('what was asked too early counts when its second key turns in order', () => {
    const early = ask('joe', 'co-design');
    expect(standing(early, planned(), agree('amina', early)).here).toBe('co-design');
    expect(standing(early).rounds[0]).toBe('not-started not-started not-started not-started');
  });

  test('what both agreed to stays when one of them is forgotten', () => {
    const everything = [designed(), back('joe', 'co-planning')];
    const erasure = entryOf('erasure', { ids: null }, { by: 'joe' });
    expect(standing(...everything, erasure).here).toBe('co-planning');
  });
});

describe('ST5: going back', () => {
  test('one lead goes back with a reason, and on again to where they were, but not further', () => {
    const gone = [...designed(), back('amina', 'co-planning')];
    expect(standing(gone)).toMatchObject({
      here: 'co-planning',
      rounds: ['here begun not-started not-started'],
      strays: [],
    });
    expect(standing(gone, on('joe', 'co-design')).here).toBe('co-design');
    expect(standing(gone, through('co-design')).here).toBe('co-design');
    expect(standing(gone, on('joe', 'co-delivery')).strays).toEqual(['ST5 co-delivery']);
    expect(standing(on('joe', 'co-planning')).strays).toEqual(['ST5 co-planning']);
    expect(standing(planned(), back('joe', 'co-planning')).strays).toEqual(['ST5 co-planning']);
    expect(standing(planned(), back('joe', 'co-design')).strays).toEqual(['ST5 co-design']);
  });

  test('a new round begins with gates of its own', () => {
    expect(standing(round(), planned(), on('joe', 'co-design')).strays).toEqual(['ST5 co-design']);
  });

  test('only leads take it, those of the time', () => {
    const col = person('col', 'lived-experience');
    expect(standing(col, designed(), back('col', 'co-planning')).here).toBe('co-design');
    const swapped = () => both(role('col', 'lead'));
    const joins = person('col', 'lived-experience');
    expect(standing(joins, designed(), back('amina', 'co-planning'), swapped()).here).toBe(
      'co-planning',
    );
    expect(standing(joins, designed(), swapped(), back('amina', 'co-planning')).here).toBe(
      'co-design',
    );
  });

  test('a step that another replaced does not count', () => {
    const wrong = back('joe', 'co-planning');
    const right = { ...on('joe', 'co-delivery'), replaces: [wrong.id] };
    expect(standing(designed(), wrong, right)).toMatchObject({
      here: 'co-design',
      strays: ['ST5 co-delivery'],
    });
  });
});

describe('ST6: only co-delivery can be left out', () => {
  test('while it is designed, with a reason and both keys', () => {
    expect(standing(designed(), leaveOut())).toMatchObject({
      here: 'co-design',
      next: ['co-evaluation', 'co-delivery'],
      rounds: ['done here not-used not-started'],
    });
    expect(standing(designed(), leaveOut(), through('co-evaluation')).rounds).toEqual([
      'done done not-used here',
    ]);
    const [alone] = leaveOut();
    expect(standing(designed(), alone!).rounds).toEqual(['done here not-started not-started']);
  });

  test('before that or after it, it is listed only', () => {
    expect(standing(planned(), leaveOut())).toMatchObject({
      strays: ['ST6 co-delivery'],
      here: 'co-planning',
    });
    expect(standing(round(), leaveOut()).strays).toEqual(['ST6 co-delivery']);
  });

  test('both can still go through its gate; one of them alone cannot', () => {
    expect(standing(designed(), leaveOut(), through('co-delivery')).rounds).toEqual([
      'done done here not-started',
    ]);
    const again = [
      ...designed(),
      ...through('co-delivery'),
      back('joe', 'co-design'),
      ...leaveOut(),
    ];
    expect(standing(again, on('joe', 'co-delivery'))).toMatchObject({
      rounds: ['done here not-used not-started'],
      strays: ['ST5 co-delivery'],
    });
  });

  test('the next round begins without it', () => {
    const all = [...designed(), ...leaveOut(), ...through('co-evaluation'), ...designed()];
    expect(standing(all).rounds).toEqual([
      'done done not-used done',
      'done here not-started not-started',
    ]);
  });
});
