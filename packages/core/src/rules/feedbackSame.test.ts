import { describe, expect, test } from 'vitest';
import { decide, look, places, said, sameAs, soon, tell } from '../testing/feedback.examples.ts';

const item = said('bea');
const decided = decide(item);
const way = [item, decided, tell(decided)];

describe('FB7: said before', () => {
  const later = said('col');
  test('it goes on where it was said first, and they are told with the first', () => {
    const same = sameAs(later, item.id);
    expect(places(soon, item, later, same)).toEqual(['said: those-who-work-here', 'duplicate']);
    expect(look(soon, item, later, same)).toMatchObject({
      untold: 2,
      counts: { said: 1, duplicate: 1 },
    });
    expect(look(soon, way, later, same).untold).toBe(0);
    expect(look(soon, later, item, same).items[1]?.original).toBe(item.id);
  });

  test('a chain ends at the first of all; a circle, itself or nothing is no duplicate', () => {
    const third = said('bea');
    const chain = [sameAs(third, later.id), sameAs(later, item.id)];
    expect(look(soon, item, later, third, chain).items.map(({ original }) => original)).toEqual([
      null,
      item.id,
      item.id,
    ]);
    const circle = [sameAs(item, later.id), sameAs(later, item.id), sameAs(third, item.id)];
    expect(look(soon, item, later, third, circle).counts).toMatchObject({ said: 3, duplicate: 0 });
    expect(look(soon, item, sameAs(item, item.id)).counts.duplicate).toBe(0);
    expect(look(soon, item, sameAs(item, 'gone')).counts.duplicate).toBe(0);
  });

  test('one that was pointed elsewhere, or back, follows the last that stands', () => {
    const wrong = sameAs(later, item.id);
    const third = said('bea');
    const right = { ...sameAs(later, third.id), replaces: [wrong.id] };
    expect(look(soon, item, later, third, wrong, right).items[1]?.original).toBe(third.id);
  });
});
