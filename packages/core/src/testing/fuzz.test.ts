// Hostile input through every door: 2,000 cases with the other tests, 100,000 in `npm run fuzz`.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { defineFramework, nonNegotiables, normaliseText, parseEntry, toCsv } from '../index.ts';
import { besidesOf } from '../exchange/besides.ts';
import { en } from '../catalogue/text/en/base.ts';
import {
  attempt,
  everyDoor,
  good,
  readAsEntry,
  readAsForm,
  readAsProject,
  readAsTable,
} from './doors.examples.ts';
import {
  broken,
  brokenText,
  goodEntries,
  hostileEntry,
  hostileText,
  hostileValue,
  sentinel,
} from './hostile.examples.ts';

const numRuns = Number(process.env['FUZZ_RUNS'] ?? 2_000);
const timeout = 60_000 + numRuns * 40;
const framework = { ...nonNegotiables, words: { en: en.frameworks['non-negotiables'] } };
const builtIns = [Object, Array, String, Function, Promise].map(({ prototype }) => prototype);
const namesOf = () => builtIns.map((one) => Reflect.ownKeys(one).length).join();
const untouched = namesOf();

/** Every kind of control. */
const whats = [
  ...['people', 'list', 'code'],
  ...Object.entries(besidesOf).flatMap(([kind, besides]) => [
    kind,
    ...besides.map((beside) => `${beside}-${kind}`),
  ]),
];

const fuzz = <Data>(data: fc.Arbitrary<Data>, share: number, run: (data: Data) => void) => {
  const check = fc.property(data, (input) => {
    run(input);
    if (namesOf() !== untouched) throw new Error('A prototype was changed');
  });
  fc.assert(check, { numRuns: Math.ceil(numRuns * share) });
};

test('RE7, RE10: anything at all, through every door', { timeout }, () => {
  fuzz(hostileValue, 0.3, (make) => everyDoor(make()));
});

test('RE7, RE10: documents broken in a place or two', { timeout }, () => {
  fuzz(broken(JSON.parse(JSON.stringify(good))), 0.15, (make) => readAsProject(make()));
});

test('RE7, RE10: JSON text with a piece lost or overwritten', { timeout }, () => {
  fuzz(brokenText(JSON.stringify(good)), 0.15, readAsProject);
});

test('RE7, RE10: entries broken in a place or two', { timeout }, () => {
  fuzz(hostileEntry, 0.15, (make) => readAsEntry(make()));
});

test('RE7: what is good is kept beside what is broken', { timeout }, () => {
  const some = fc.tuple(fc.shuffledSubarray(goodEntries), fc.array(hostileEntry, { maxLength: 4 }));
  fuzz(some, 0.15, ([kept, makers]) => {
    const bad = makers.map((make) => make());
    const items = bad.reduce<unknown[]>((list, one, index) => {
      const place = (index * 7) % (list.length + 1);
      return [...list.slice(0, place), one, ...list.slice(place)];
    }, kept);
    const { project, setAside, error } = readAsProject({ schema: 1, id: 'pip', entries: items });
    const there = new Map(project?.entries.map((entry) => [entry.id, entry]));
    const others = new Set<string>();
    for (const one of bad) {
      const entry = attempt('parseEntry', () => parseEntry(one));
      if (entry) others.add(entry.id);
      // What says the same as an entry that was read before is not looked at again.
      else if (!setAside.includes(one)) expect(goodEntries).toContainEqual({ ...(one as object) });
    }
    expect(Array.from(others).filter((id) => !there.has(id))).toEqual([]);
    const erased = project?.entries.some(({ kind, by }) => kind === 'erasure' && by !== 'zed');
    for (const entry of kept) {
      if (!there.has(entry.id)) expect.unreachable(`${entry.id} was lost`);
      if (!erased && !others.has(entry.id)) expect(there.get(entry.id)).toEqual(entry);
    }
    expect(error === null).toBe(setAside.length === 0);
  });
});

test('FO1, RE10: posted forms', { timeout }, () => {
  const name = fc.oneof(
    fc
      .tuple(fc.constantFrom(...whats, sentinel), fc.string())
      .map(([what, about]) => `coprod:hub:${what}:${about || 'a'}`),
    fc.constantFrom(...whats.map((what) => `coprod:hub:${what}:a`)),
    fc.constantFrom(`coprod:${sentinel}`, '__proto__'),
  );
  const pairs = fc.array(fc.tuple(fc.option(name), hostileValue), { maxLength: 5 });
  fuzz(pairs, 0.05, (all) => {
    readAsForm(all.map(([control, make]) => (control === null ? make() : [control, make()])));
  });
});

test('FW1, RE10: frameworks broken in a place or two', { timeout }, () => {
  fuzz(broken(framework), 0.05, (make) => {
    attempt('defineFramework', () => defineFramework(make() as never));
  });
});

test('CSV5, RE10: tables with a piece lost or overwritten', { timeout }, () => {
  fuzz(brokenText(toCsv(good)), 0.15, (text) => readAsTable(text));
});

test('CSV2, CSV5: good lines come through whatever stands between them', { timeout }, () => {
  // Quotation marks that pair up across lines make a good cell of all between: so one bad line alone has any,
  // and good words begin with a letter.
  const sign = fc.constantFrom(',', ';', '\t', '\n', "'", '=', '-', '@', ' ', '＝');
  const words = fc
    .array(fc.oneof(sign, fc.string({ unit: 'binary', maxLength: 9 })), { maxLength: 9 })
    .map((pieces) => normaliseText(`a${pieces.join('')}`).replaceAll('"', "'"));
  const from = fc.constantFrom('one' as const, 'nameless' as const);
  const bad = fc.oneof(
    hostileText,
    fc.constantFrom('one,', 'group,,x', 'x,'.repeat(30), '\r', "'", '=1'),
  );
  const table = fc.record({
    separator: fc.constantFrom(',' as const, ';' as const),
    good: fc.array(fc.record({ from, text: words }), { maxLength: 5 }),
    bad: fc.array(bad, { maxLength: 5 }),
    quoted: fc.tuple(bad, fc.constantFrom('"', '""', '"x"y', 'one,"x', '"\n"')),
    place: fc.nat(4),
  });
  fuzz(table, 0.15, ({ separator, good: said, bad: lines, quoted, place }) => {
    const rows = said.map((data, index) => {
      const entry = { ...goodEntries[1]!, id: `good-${String(index)}`, kind: 'feedback', data };
      const whole = toCsv({ schema: 1, id: 'pip', entries: [entry] }, { separator });
      return whole.slice(whole.indexOf('\n') + 1);
    });
    const strange = lines.map((line) => line.replaceAll('"', ''));
    strange.splice(place, 0, quoted.join(''));
    const head = toCsv({ schema: 1, id: 'pip', entries: [] }, { separator });
    const body = strange.flatMap((line, index) => [`${line}\r\n`, rows[index] ?? '']);
    const { entries = [] } = readAsTable(`${head}${body.join('')}`) ?? {};
    const found = new Map(entries.map(({ id, data }) => [id, data]));
    for (const [index, data] of said.slice(0, strange.length).entries())
      expect(found.get(`good-${String(index)}`)).toEqual(data);
  });
});
