import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { CoprodError, fromCsv, fromCsvStream, limits, toCsv, type CsvReading } from '../index.ts';
import { compare } from '../testing/compare.examples.ts';
import { projectOf } from '../testing/build.examples.ts';

const contextOf = () => {
  let made = 0;
  const newId = () => `new-${String((made += 1))}`;
  return {
    actor: { id: 'joe', perspective: 'profession' },
    now: '2026-06-03T10:00:00.000Z',
    newId,
  } as const;
};
const item = (index: number) =>
  ({
    ...{ id: `f${String(index)}`, kind: 'feedback', at: '2026-05-01T11:00:00.000Z', by: 'bea' },
    data: {
      from: 'one',
      text: `Line ${String(index)}: the "group", it's at noon.\nWe work then; =1`,
    },
  }) as const;
const many = projectOf(Array.from({ length: limits.entries }, (_, index) => item(index)));
const table = toCsv(many);
async function* inPieces(text: string, size: number) {
  for (let at = 0; at < text.length; at += size)
    yield await Promise.resolve(text.slice(at, at + size));
}
const readAll = async (text: string, size: number) => {
  const parts: CsvReading[] = [];
  for await (const part of fromCsvStream(inPieces(text, size), contextOf())) parts.push(part);
  return parts;
};
const patient = { retry: 2, timeout: 60_000 };

describe('CSV7: long tables', () => {
  test('100,000 lines come in stretches, each with how far it is', async () => {
    const parts = await readAll(table, 50_000);
    const entries = parts.flatMap((part) => part.entries);
    expect(entries.map(({ id, data }) => ({ id, data }))).toEqual(
      many.entries.map((entry) => ({ id: entry.id, data: entry.data })),
    );
    const far = parts.map(({ lines }) => lines);
    expect(far).toEqual([...far].sort((a, b) => a - b));
    expect(parts.at(-1)).toMatchObject({ lines: 100_001, characters: table.length });
    expect(Math.max(...parts.map((part) => part.entries.length))).toBeLessThan(2_000);
  }, 60_000);

  test('however it is cut, a stream gives what the whole gives', async () => {
    const odd = `\uFEFFfrom;text\r\none;"a""\r\nb"\r\n"x"y;z\r\rno;"c"\r\ngroup;"\n";\r\none;d\r`;
    const whole = fromCsv(odd, contextOf());
    expect(whole.entries).toHaveLength(2);
    for (const before of [
      0, 65_530, 65_531, 65_533, 65_536, 65_540, 65_545, 65_550, 65_560, 65_570,
    ]) {
      const padded = odd.replace('\r\n', `\r\none;${'x'.repeat(10)}`.padEnd(before) + '\r\n');
      const expected = fromCsv(padded, contextOf());
      for (const size of [1, 7, 100_000]) {
        const parts = await readAll(padded, size);
        expect(parts.flatMap((part) => part.entries)).toEqual(expected.entries);
        expect(parts.flatMap((part) => part.faults)).toEqual(expected.faults);
      }
    }
  }, 60_000);

  test('a caller who waits in the loop keeps the page alive', patient, async () => {
    let longest = 0;
    let last = performance.now();
    for await (const part of fromCsvStream([table], contextOf())) {
      expect(part.more).toBe(0);
      longest = Math.max(longest, performance.now() - last);
      await wait();
      last = performance.now();
    }
    console.log(`fromCsvStream: ${longest.toFixed(1)} ms at a stretch at most`);
    expect(longest).toBeLessThan(50);
  });

  test('no more than a project can hold', async () => {
    const parts = await readAll(
      `${table}${table.slice(table.indexOf('f0')).replace(/^f/gm, 'g')}`,
      1e7,
    );
    expect(parts.flatMap((part) => part.entries)).toHaveLength(limits.entries);
    expect(parts.at(-1)?.faults).toMatchObject([{ code: 'too-many', line: 100_002 }]);
  }, 60_000);

  test('a chunk that is no text is refused', async () => {
    const bytes = fromCsvStream([new Uint8Array(3)] as never, contextOf());
    await expect(bytes.next()).rejects.toBeInstanceOf(CoprodError);
  });

  test('a table of 1 MB in which every quotation mark is wrong costs little', patient, () => {
    for (const bomb of ['"', '"a\n', '"a"b\n', '""', 'a"', ',', '\n', '\r', "\n'", '"\n"x'].map(
      (piece) => `from,text\n${piece.repeat(1_000_000 / piece.length)}`,
    )) {
      const start = performance.now();
      fromCsv(bomb, contextOf());
      expect(performance.now() - start, JSON.stringify(bomb.slice(10, 20))).toBeLessThan(1_000);
    }
  });

  test('100,000 lines are read in at most 8 times what JSON.parse takes', patient, () => {
    const json = JSON.stringify(many);
    const [reading, parsing] = compare(
      () => fromCsv(table, contextOf()),
      () => JSON.parse(json) as unknown,
      3,
    );
    const [writing] = compare(
      () => toCsv(many),
      () => 0,
      3,
    );
    console.log(
      `100,000 lines: fromCsv ${reading.toFixed(0)} ms, toCsv ${writing.toFixed(0)} ms, JSON.parse ${parsing.toFixed(0)} ms`,
    );
    expect(reading / parsing).toBeLessThanOrEqual(8);
  });
});
