import { afterEach, describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { CoprodError, type Entry } from '../index.ts';
import { anyDay } from '../testing/any.examples.ts';
import {
  answers,
  assess,
  noon,
  projectOf,
  rating,
  round,
  three,
} from '../testing/build.examples.ts';

/** Does a rating of that instant count on that day? */
const counts = (at: string, today: string, timeZone?: string) =>
  assess(projectOf({ ...rating('partly'), at }), { today, timeZone }).sections[0]!.question
    .status === 'too-few';
const before = (instant: string) => new Date(Date.parse(instant) - 1).toISOString();

/** The instant at which the day after `today` begins: the first that does not count. */
const ends: [today: string, timeZone: string, instant: string][] = [
  ['2026-01-15', 'Europe/London', '2026-01-16T00:00:00.000Z'],
  ['2026-07-15', 'Europe/London', '2026-07-15T23:00:00.000Z'],
  ['2026-03-28', 'Europe/London', '2026-03-29T00:00:00.000Z'],
  ['2026-03-29', 'Europe/London', '2026-03-29T23:00:00.000Z'],
  ['2026-10-24', 'Europe/London', '2026-10-24T23:00:00.000Z'],
  ['2026-10-25', 'Europe/London', '2026-10-26T00:00:00.000Z'],
  ['2026-12-31', 'Europe/London', '2027-01-01T00:00:00.000Z'],
  ['2028-02-28', 'Europe/London', '2028-02-29T00:00:00.000Z'],
  ['2028-02-29', 'Europe/London', '2028-03-01T00:00:00.000Z'],
  ['2026-02-28', 'Europe/London', '2026-03-01T00:00:00.000Z'],
  ['2026-05-03', 'UTC', '2026-05-04T00:00:00.000Z'],
  ['2026-05-03', 'America/St_Johns', '2026-05-04T02:30:00.000Z'],
  ['2026-05-03', 'Asia/Kathmandu', '2026-05-03T18:15:00.000Z'],
  ['2026-05-03', 'Pacific/Kiritimati', '2026-05-03T10:00:00.000Z'],
  ['2026-09-05', 'America/Santiago', '2026-09-06T04:00:00.000Z'], // midnight is left out: 24:00 is 1:00
  ['2026-04-04', 'America/Santiago', '2026-04-05T04:00:00.000Z'], // 23:00 to 24:00 comes twice
  ['2026-03-28', 'Asia/Beirut', '2026-03-28T22:00:00.000Z'],
  ['2026-04-04', 'Pacific/Auckland', '2026-04-04T11:00:00.000Z'],
];

describe('DA1: what was written after the day does not count', () => {
  test.each(ends)('%s in %s ends at %s', (today, timeZone, instant) => {
    expect(counts(before(instant), today, timeZone)).toBe(true);
    expect(counts(instant, today, timeZone)).toBe(false);
  });

  test('days begin in London unless the host says otherwise', () => {
    expect(counts('2026-05-02T23:30:00.000Z', '2026-05-02')).toBe(false);
    expect(counts('2026-05-02T23:30:00.000Z', '2026-05-03')).toBe(true);
  });

  test('what counts on a day counts on every later day', () => {
    fc.assert(
      fc.property(
        anyDay,
        anyDay,
        fc.constantFrom('Europe/London', 'America/Santiago', 'Pacific/Apia'),
        (day, other, timeZone) => {
          const [first, last] = day < other ? [day, other] : [other, day];
          expect(counts(noon(first), last, timeZone) || first === last).toBe(true);
          expect(counts(noon(day), day, 'Europe/London')).toBe(true);
        },
      ),
    );
  });

  test('a later answer replaces an earlier one only from its day on', () => {
    const project = projectOf(
      answers('welcome', { 'lived-experience': three('in-place') }),
      rating('not-yet', {
        by: 'lived-experience-0',
        day: '2026-05-03',
        replaces: ['welcome-lived-experience-0-2026-05-01'],
      }),
    );
    const split = (today: string) => assess(project, { today }).sections[0]!.question.split;
    expect([split('2026-05-02'), split('2026-05-03')]).toEqual([false, true]);
  });

  test.each(['2026-02-30', '2026-2-3', '2026-05-03T00:00:00.000Z', '', 'today', '2026-13-01'])(
    '%j is no day',
    (today) => {
      expect(() => assess(projectOf(), { today })).toThrow(CoprodError);
    },
  );

  test.each(['Nowhere/Nothing', '', '__proto__', 'constructor'])(
    '%j is no time zone',
    (timeZone) => {
      expect(() => assess(projectOf(), { today: '2026-05-03', timeZone })).toThrow(CoprodError);
    },
  );
});

describe('DA2: the round that is on', () => {
  const first = round({ answersFrom: '2026-04-01', shownOn: '2026-04-20' }, { id: 'one' });
  const second = round({ answersFrom: '2026-05-02', shownOn: '2026-05-20' }, { id: 'two' });
  const shownOn = (today: string, ...rounds: Entry[]) =>
    assess(projectOf(...rounds), { today }).shownOn;

  test('is the latest whose answers count by now', () => {
    for (const rounds of [
      [first, second],
      [second, first],
    ]) {
      expect(shownOn('2026-03-31', ...rounds)).toBeNull();
      expect(shownOn('2026-04-01', ...rounds)).toBe('2026-04-20');
      expect(shownOn('2026-05-01', ...rounds)).toBe('2026-04-20');
      expect(shownOn('2026-05-02', ...rounds)).toBe('2026-05-20');
    }
  });

  test('is what it was before somebody changed it', () => {
    const changed = round(
      { answersFrom: '2026-04-01', shownOn: '2026-05-30' },
      { id: 'new', day: '2026-05-02', replaces: ['one'] },
    );
    expect(shownOn('2026-05-01', first, changed)).toBe('2026-04-20');
    expect(shownOn('2026-05-02', first, changed)).toBe('2026-05-30');
  });

  test('is one of this version, and not one that was erased', () => {
    expect(shownOn('2026-05-03', { ...first, about: 'small@2' } as Entry)).toBeNull();
    expect(shownOn('2026-05-03', { ...first, data: null })).toBeNull();
  });

  test('counts answers from its first day, as days begin here', () => {
    const from = round({ answersFrom: '2026-05-02', shownOn: '2026-05-03' });
    const status = (at: string) =>
      assess(projectOf(from, { ...rating('partly'), at })).sections[0]!.question.status;
    expect(status('2026-05-01T22:59:59.999Z')).toBe('not-known');
    expect(status('2026-05-01T23:00:00.000Z')).toBe('too-few');
  });
});

describe('DA3: where the computer stands makes no difference', () => {
  const zone = process.env['TZ'];
  afterEach(() => {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  });

  test.each(['UTC', 'Europe/London', 'America/St_Johns', 'Asia/Kathmandu', 'Pacific/Kiritimati'])(
    '%s',
    (here) => {
      process.env['TZ'] = here;
      const name = new Intl.DateTimeFormat().resolvedOptions().timeZone;
      expect([here, 'Asia/Katmandu']).toContain(name); // its older spelling
      for (const [today, timeZone, instant] of ends) {
        expect(counts(before(instant), today, timeZone)).toBe(true);
        expect(counts(instant, today, timeZone)).toBe(false);
      }
    },
  );
});
