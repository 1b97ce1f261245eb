import { expect, test } from 'vitest';
import { CoprodError, parseProject } from '../index.ts';
import { rating } from '../testing/build.examples.ts';
import { attempt, compare } from '../testing/compare.examples.ts';

const size = 1_000_000;
const head = '{"schema":1,"id":"pip","entries":';
const times = (total: number, make: (index: number) => string) =>
  Array.from({ length: Math.floor(total / (make(100_000).length + 1)) }, (_, index) => make(index));
const fillWith = (make: (index: number) => string) => times(size, make).join(',');
const list = (piece: string) => `${head}[${fillWith(() => piece)}]}`;
const entry = (id: string, minute = 0) =>
  JSON.stringify(rating('partly', { id })).replace('11:00', `11:${String(10 + (minute % 50))}`);
const good = entry('good');
const goodOnes = times(size, (index) => entry(`id-${String(index)}`));
const keys = fillWith((index) => `"k${String(index)}":1`);
const withKeys = good.replace(/\}$/, `,${keys}}`);
const withList = good.replace(/\}$/, `,"replaces":[${fillWith(() => '"x"')}]}`);
const other = (data: string) =>
  good.replace('"rating"', '"meeting"').replace(/"data":.*/, `"data":${data}}`);

/** Bad documents of one megabyte, each bad in a way of its own. */
const bombs: Record<string, string> = {
  'empty objects': list('{}'),
  numbers: list('1'),
  texts: list('"x"'),
  lists: list('[]'),
  'entries with all wrong': list('{"id":1,"kind":2,"at":3,"by":4,"about":5,"data":6}'),
  'ratings with nothing': list('{"kind":"rating"}'),
  'unknown kinds with nothing': list('{"kind":"x"}'),
  'one id with ever other content': `${head}[${fillWith((index) => entry('one', index))}]}`,
  'the same entry again and again, and a bad one': `${head}[${fillWith(() => good)},{}]}`,
  'good entries and a bad one': `${head}[${goodOnes.join(',')},{}]}`,
  'good entries out of order and a bad one': `${head}[${[...goodOnes].reverse().join(',')},{}]}`,
  'bad ratings': list(good.replace('partly', 'oops')),
  'bad instants': list(good.replace('11:10:00.000Z', 'noon')),
  'an entry with unknown keys': `${head}[${withKeys}]}`,
  'one long text': `${head}[${good.replace('partly', 'x'.repeat(size))}]}`,
  'one long list': `${head}[${withList}]}`,
  'unknown data, deep': `${head}[${other('['.repeat(5000) + ']'.repeat(5000))},${goodOnes.join(',')}]}`,
  'unknown data, wide': `${head}[${other(`[${fillWith(() => '1')}]`)}]}`,
  'unknown data, many keys': `${head}[${other(`{${keys}}`)}]}`,
  'keys at the top': `{${keys}}`,
};

// Another program may take the processor in the midst of one try: three tries, each as strict.
const patient = { retry: 2 };

test.each(Object.entries(bombs))('RE9: a bad document costs little: %s', patient, (_name, text) => {
  expect(text.length).toBeGreaterThan(size * 0.8);
  expect(text.length).toBeLessThan(size * 1.3);
  const document = JSON.parse(text) as unknown;
  expect(attempt(() => parseProject(document))).toBeInstanceOf(CoprodError);
  const [plain, ours] = compare(
    () => JSON.parse(text) as unknown,
    () => attempt(() => parseProject(document)),
  );
  expect(ours, `${ours.toFixed(1)} ms; JSON.parse: ${plain.toFixed(1)} ms`).toBeLessThan(2 * plain);
});

test('RE9: and where its text is no JSON, no more than finding that out', patient, () => {
  const text = `${list('{}')}x`;
  const [plain, ours] = compare(
    () => attempt(() => JSON.parse(text) as unknown),
    () => attempt(() => parseProject(text)),
  );
  expect(ours).toBeLessThan(2 * plain);
});
