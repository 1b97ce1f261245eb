import { describe, expect, test } from 'vitest';
import { assessFeedback } from '../index.ts';
import { decide, places, said, spoken, tell } from '../testing/feedback.examples.ts';

describe('FB6: told on two days is told twice', () => {
  const item = said('bea');
  const decided = decide(item);
  const on = (at: string) => tell(decided, { at: `${at}:00.000Z` });
  const later = '2026-07-10';

  test('two tellings on one day are one try: after it they are told once more', () => {
    const once = [item, decided, on('2026-06-03T09:00'), on('2026-06-03T15:00')];
    expect(places(later, once)).toEqual(['told: those-who-work-here']);
    expect(places(later, once, on('2026-06-05T09:00'))).toEqual(['resting']);
    expect(places(later, once, on('2026-07-09T09:00'))).toEqual(['told: sayer']);
  });

  test('it is the day where they live', () => {
    const project = spoken([item, decided, on('2026-06-03T22:30'), on('2026-06-03T23:30')]);
    const placeIn = (timeZone: string) =>
      assessFeedback(project, { today: later, timeZone }).items[0]?.place;
    expect([placeIn('Europe/London'), placeIn('UTC')]).toEqual(['resting', 'told']);
  });
});
