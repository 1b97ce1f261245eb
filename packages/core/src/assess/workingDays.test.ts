import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { bankHolidays, CoprodError, nations, workingDaysAfter } from '../index.ts';
import { anyDay } from '../testing/any.examples.ts';

const after = (day: string, count: number, nation: (typeof nations)[number] = nations[0]) =>
  workingDaysAfter(day, count, bankHolidays[nation]);
const weekday = (day: string) => new Date(`${day}T12:00:00Z`).getUTCDay();

describe('FB2: working days', () => {
  afterEach(() => vi.unstubAllEnvs());

  test.each(['UTC', 'Europe/London', 'America/New_York', 'Asia/Kolkata', 'Pacific/Auckland'])(
    'leave out weekends and holidays, also over clock changes, wherever the computer stands: %s',
    (zone) => {
      vi.stubEnv('TZ', zone);
      expect(after('2026-03-27', 1)).toBe('2026-03-30'); // the clocks change on the Sunday between
      expect(after('2026-10-23', 1)).toBe('2026-10-26');
      expect(after('2026-04-02', 1)).toBe('2026-04-07'); // Easter
      expect(after('2026-04-02', 1, 'scotland')).toBe('2026-04-06'); // no Easter Monday there
      expect(after('2026-12-24', 1)).toBe('2026-12-29'); // 26 December is a Saturday
      expect(after('2026-12-31', 1)).toBe('2027-01-04');
      expect(after('2026-12-31', 1, 'scotland')).toBe('2027-01-05');
      expect(after('2028-02-28', 1)).toBe('2028-02-29');
      expect(after('2026-05-03', 20)).toBe('2026-06-02'); // two bank holidays in May
    },
  );

  test('a host can give its own days, or none', () => {
    expect(workingDaysAfter('2026-12-24', 1)).toBe('2026-12-25');
    expect(workingDaysAfter('2026-12-24', 1, ['2026-12-25'])).toBe('2026-12-28');
    expect(workingDaysAfter('2026-12-24', 0)).toBe('2026-12-24');
  });

  test('so many days later, that many working days lie between', () => {
    fc.assert(
      fc.property(anyDay, fc.nat(60), fc.constantFrom(...nations), (day, count, nation) => {
        const last = after(day, count, nation);
        const between: string[] = [];
        for (let at = Date.parse(day) + 86_400_000; at <= Date.parse(last); at += 86_400_000)
          between.push(new Date(at).toISOString().slice(0, 10));
        const working = between.filter(
          (one) => ![0, 6].includes(weekday(one)) && !bankHolidays[nation].includes(one),
        );
        expect(working).toHaveLength(count);
        if (count > 0) expect(working.at(-1)).toBe(last);
      }),
    );
  });

  test.each([
    ['day', '2026-02-30', 1],
    ['count', '2026-02-03', -1],
    ['count', '2026-02-03', 1.5],
    ['count', '2026-02-03', 1e9],
  ])('a %s that cannot be used is refused', (path, day, count) => {
    expect(() => workingDaysAfter(day, count)).toThrow(CoprodError);
    expect(() => workingDaysAfter(day, count)).toThrow(path);
  });
});

describe('FB2: bank holidays', () => {
  test.each(nations)('of %s are weekdays, in order, each once, in four years', (nation) => {
    const days = bankHolidays[nation];
    expect([...new Set(days)].sort()).toEqual(days);
    expect(days.filter((day) => [0, 6].includes(weekday(day)))).toEqual([]);
    expect([...new Set(days.map((day) => day.slice(0, 4)))]).toEqual([
      '2025',
      '2026',
      '2027',
      '2028',
    ]);
  });

  test('eight, nine and ten a year, and one more in Scotland in 2026', () => {
    const count = (nation: (typeof nations)[number], year: string) =>
      bankHolidays[nation].filter((day) => day.startsWith(year)).length;
    for (const year of ['2025', '2026', '2027', '2028'])
      expect(nations.map((nation) => count(nation, year))).toEqual([
        8,
        year === '2026' ? 10 : 9,
        10,
      ]);
  });
});
