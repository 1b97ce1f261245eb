// Browsers tell where a day begins by Temporal, older ones and servers by the words of a language.
import { assessFramework, nonNegotiables } from '@coprod/core';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';

const project = { schema: 1, id: 'days', entries: [] } as const;
const dayEnds = (today: string, timeZone: string) =>
  assessFramework(project, nonNegotiables, { today, timeZone }).countsUntil;

function without<Result>(work: () => Result): Result {
  vi.stubGlobal('Temporal', undefined);
  try {
    return work();
  } finally {
    vi.unstubAllGlobals();
  }
}

const anyDay = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

test.runIf('Temporal' in globalThis)(
  'a day begins at the same instant with and without Temporal',
  () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom(...Intl.supportedValuesOf('timeZone')), (day, zone) => {
        expect(dayEnds(day, zone)).toBe(without(() => dayEnds(day, zone)));
      }),
      { numRuns: 2000 },
    );
  },
);

test('a zone that is unknown is said with and without Temporal', () => {
  const said = (work: () => unknown) => {
    expect(work).toThrow(/timeZone/);
  };
  for (const zone of ['Europe/Southend', '', 'Mars']) {
    said(() => dayEnds('2026-05-03', zone));
    said(() => without(() => dayEnds('2026-05-03', zone)));
  }
});
