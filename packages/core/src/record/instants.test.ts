import { describe, expect, test } from 'vitest';
import { parseEntry, viewFor, type CoprodError } from '../index.ts';
import { attempt } from '../testing/compare.examples.ts';
import { exampleOf, projectWith } from '../testing/group.examples.ts';

const faultsOf = (more: object) =>
  (
    (attempt(() => parseEntry({ ...exampleOf('round'), ...more })) as CoprodError | null)?.faults ??
    []
  ).map(({ code, path }) => `${code} ${path}`);

describe('RE1, DA3: instants', () => {
  test.each([
    '2026-01-31T23:59:59.999Z',
    '2026-04-30T00:00:00.000Z',
    '2026-10-01T10:10:10.010Z',
    '2026-11-30T19:00:00.000Z',
    '2026-12-31T20:00:00.000Z',
    '2024-02-29T00:00:00.000Z',
    '2000-02-29T00:00:00.000Z',
    '0001-01-01T00:00:00.000Z',
  ])('%s is one', (at) => {
    expect(faultsOf({ at })).toEqual([]);
    expect(new Date(at).toISOString()).toBe(at);
    expect(viewFor(projectWith(), 'public', { now: at, timeZone: 'UTC' }).view.today).toBe(
      at.slice(0, 10),
    );
  });

  test.each([
    '2026-00-01T00:00:00.000Z',
    '2026-13-01T00:00:00.000Z',
    '2026-20-01T00:00:00.000Z',
    '2026-01-00T00:00:00.000Z',
    '2026-01-32T00:00:00.000Z',
    '2026-01-39T00:00:00.000Z',
    '2026-12-32T00:00:00.000Z',
    '2026-12-40T00:00:00.000Z',
    '2026-04-31T00:00:00.000Z',
    '2026-11-31T00:00:00.000Z',
    '2026-11-00T00:00:00.000Z',
    '2026-02-00T00:00:00.000Z',
    '2026-02-29T00:00:00.000Z',
    '2026-02-30T00:00:00.000Z',
    '2100-02-29T00:00:00.000Z',
    '2026-05-03T24:00:00.000Z',
    '2026-05-03T25:00:00.000Z',
    '2026-05-03T30:00:00.000Z',
    '2026-05-03T1:00:00.000Z',
    '2026-05-03T10:60:00.000Z',
    '2026-05-03T10:00:60.000Z',
    '2026-05-03T10:0:00.000Z',
    '2026-05-03T10:00:00.00Z',
    '2026-05-03T10:00:00.0000Z',
    '2026-05-03T10:00:00Z',
    '2026-05-03T10:00:00.000',
    '2026-05-03t10:00:00.000Z',
    '2026-05-03 10:00:00.000Z',
    ' 2026-05-03T10:00:00.000Z',
    '2026-05-03T10:00:00.000Z ',
    '2026-05-03T10:00:00.000Z\n',
    '12026-05-03T10:00:00.000Z',
    '+002026-05-03T10:00:00.000Z',
    '126-05-03T10:00:00.000Z',
    'a026-05-03T10:00:00.000Z',
    '2026-a5-03T10:00:00.000Z',
    '2026-05-aT10:00:00.000Z',
    '2026-05-0aT10:00:00.000Z',
    '2026-05-1aT10:00:00.000Z',
    '2026-06-1aT10:00:00.000Z',
    '2026-06-aaT10:00:00.000Z',
    '2026-02-1aT10:00:00.000Z',
    '2026-02-2aT10:00:00.000Z',
    'aa04-02-29T10:00:00.000Z',
    'aa00-02-29T10:00:00.000Z',
    '20aa-02-29T10:00:00.000Z',
    '2026-05-03Taa:00:00.000Z',
    '2026-05-03T1a:00:00.000Z',
    '2026-05-03T2a:00:00.000Z',
    '2026-05-03T10:a0:00.000Z',
    '2026-05-03T10:0a:00.000Z',
    '2026-05-03T10:00:a0.000Z',
    '2026-05-03T10:00:0a.000Z',
    '2026-05-03T10:00:00.aaaZ',
    '2026-05-03T10:00:00x000Z',
  ])('%j is none', (at) => {
    expect(faultsOf({ at })).toEqual(['bad-format at']);
  });

  test('the 29th of February is in every fourth year, but for three full hundreds of four', () => {
    for (let year = 1890; year <= 2110; year += 1) {
      const at = `${String(year)}-02-29T00:00:00.000Z`;
      const isThere = new Date(Date.UTC(year, 1, 29)).getUTCDate() === 29;
      expect(faultsOf({ at }), at).toEqual(isThere ? [] : ['bad-format at']);
    }
  });

  test('each day of a year is one, and the day after the last of a month is none', () => {
    for (let month = 1; month <= 12; month += 1) {
      const last = new Date(Date.UTC(2026, month, 0)).getUTCDate();
      for (let day = 0; day <= 32; day += 1) {
        const at = `2026-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}T12:30:00.000Z`;
        const isThere = day >= 1 && day <= last;
        expect(faultsOf({ at }), at).toEqual(isThere ? [] : ['bad-format at']);
      }
    }
  });
});

describe('DA1: days', () => {
  const day = (shownOn: unknown) => faultsOf({ data: { answersFrom: '2026-05-01', shownOn } });

  test('are written YYYY-MM-DD, and nothing before or after', () => {
    expect(day('2026-05-31')).toEqual([]);
    expect(day('2024-02-29')).toEqual([]);
    for (const none of [
      '2026-06-31',
      '2026-02-29',
      '2026-13-01',
      '2026-5-1',
      ' 2026-05-15',
      '2026-05-15 ',
      '2026-05-15T10:00:00.000Z',
      '2026-05-15\n',
      'x2026-05-15',
      '12026-05-15',
      '',
    ])
      expect(day(none), none).toEqual(['bad-format data.shownOn']);
  });
});
