import type { Entry } from '@coprod/core';
import { expect, onTestFinished, test, vi } from 'vitest';
import {
  autosaveFor,
  downloaded,
  host,
  ids,
  newName,
  note,
  sends,
  statusOf,
} from './autosave.examples.ts';
import { createAutosave, type Autosave, type Kept, type Send, type Store } from './index.ts';

test('what waits is there after a reload, in its order, and is sent then', async () => {
  const name = newName();
  const before = autosaveFor(sends.offline, name);
  for (const id of ['a', 'b', 'c']) before.add(note(id));
  await expect.poll(() => statusOf(before, 'c')).toBe('not-saved');
  expect(before.held()).toBe('device');
  before.close();
  const { sent, send } = host();
  const after = autosaveFor(send, name);
  after.add(note('d'));
  await expect.poll(() => statusOf(after, 'd')).toBe('saved');
  expect(sent).toEqual(['a', 'b', 'c', 'd']);
  after.close();
  const later = autosaveFor(sends.offline, name);
  later.add(note('e'));
  await expect.poll(() => statusOf(later, 'e')).toBe('not-saved');
  expect(ids(later)).toEqual(['e']); // the others are gone from the device
});

test('what was refused stays, with why, and is not sent again unless it is added again', async () => {
  const name = newName();
  const before = autosaveFor(sends.refused, name);
  before.add(note('a'));
  const refused = { a: { status: 'refused', why: 'Please use fewer words.', entry: note('a') } };
  await expect.poll(() => before.states()).toEqual(refused);
  before.close();
  const { sent, send } = host();
  const after = autosaveFor(send, name);
  await expect.poll(() => after.states()).toEqual(refused);
  after.again();
  after.add(note('b'));
  await expect.poll(() => statusOf(after, 'b')).toBe('saved');
  expect(sent).toEqual(['b']);
  expect(await downloaded(after)).toEqual(['a']);
  after.add(note('a'));
  await expect.poll(() => statusOf(after, 'a')).toBe('saved');
  expect(await downloaded(after)).toEqual([]);
});

test('mended under its id, what was refused gives way to it: here, on the device and in other tabs', async () => {
  const name = newName();
  const texts = (autosave: Autosave) => autosave.entries().map(({ data }) => data);
  const mended = { ...note('a'), data: { text: 'shorter' } } as Entry;
  let answer: Send = sends.refused;
  const one = autosaveFor((entry) => answer(entry), name);
  one.add(note('a'));
  await expect.poll(() => statusOf(one, 'a')).toBe('refused');
  const other = autosaveFor(sends.offline, name);
  await expect.poll(() => statusOf(other, 'a')).toBe('refused');
  answer = sends.offline;
  one.add(mended);
  await expect.poll(() => statusOf(one, 'a')).toBe('not-saved');
  await expect.poll(() => texts(other)).toEqual([{ text: 'shorter' }]);
  one.close();
  other.close();
  const after = autosaveFor(sends.offline, name);
  await expect.poll(() => texts(after)).toEqual([{ text: 'shorter' }]);
  expect(after.states()).toEqual({ a: { status: 'not-saved' } });
});

test('discarded, what was refused is gone: here, on the device and in other tabs; what waits stays', async () => {
  const name = newName();
  const one = autosaveFor(({ id }) => (id === 'a' ? sends.refused() : sends.offline()), name);
  for (const id of ['a', 'b']) one.add(note(id));
  await expect
    .poll(() => [statusOf(one, 'a'), statusOf(one, 'b')])
    .toEqual(['refused', 'not-saved']);
  const other = autosaveFor(sends.offline, name);
  await expect.poll(() => ids(other)).toEqual(['a', 'b']);
  for (const id of ['a', 'b', 'unknown']) await one.discard(id);
  expect(ids(one)).toEqual(['b']);
  expect(statusOf(one, 'a')).toBeUndefined();
  await expect.poll(() => ids(other)).toEqual(['b']);
  one.close();
  other.close();
  const after = autosaveFor(sends.offline, name);
  await expect.poll(() => ids(after)).toEqual(['b']);
});

test('what is added while the device is asked what it has is not lost, though the answer lacks it', async () => {
  const rows = new Map<string, Kept>();
  const nothing = () => undefined;
  const slow: Store = {
    all: () => {
      const then = [...rows.values()];
      return new Promise((answer) => setTimeout(() => answer(then), 20));
    },
    put: (one) => Promise.resolve(void rows.set(one.entry.id, one)),
    remove: (id) => Promise.resolve(void rows.delete(id)),
    clear: () => Promise.resolve(),
    alone: (work) => work(),
    tell: nothing,
    listen: nothing,
    close: nothing,
  };
  const { sent, send } = host();
  const autosave = createAutosave({ send, store: slow });
  onTestFinished(autosave.close);
  for (const id of ['a', 'b', 'c']) autosave.add(note(id));
  await expect
    .poll(() => Object.values(autosave.states()))
    .toEqual(Array(3).fill({ status: 'saved' }));
  expect(sent).toEqual(['a', 'b', 'c']);
});

test('the same entry twice is sent once', async () => {
  const { sent, send } = host();
  const autosave = autosaveFor(send, newName());
  autosave.add(note('a'));
  autosave.add(note('a'));
  await expect.poll(() => statusOf(autosave, 'a')).toBe('saved');
  autosave.add(note('a'));
  autosave.add(note('b'));
  await expect.poll(() => statusOf(autosave, 'b')).toBe('saved');
  expect(sent).toEqual(['a', 'b']);
});

test('it tries again at random moments: within 1, 2, 4 … seconds, and no more than 5 minutes', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const random = vi.spyOn(Math, 'random').mockReturnValue(0.999);
  onTestFinished(() => {
    random.mockRestore();
    vi.useRealTimers();
  });
  let tries = 0;
  const autosave = autosaveFor(() => {
    tries += 1;
    return sends.offline();
  });
  autosave.add(note('a'));
  await vi.advanceTimersByTimeAsync(1);
  expect(tries).toBe(1);
  for (const [place, seconds] of [1, 2, 4, 8, 16, 32, 64, 128, 256, 300, 300].entries()) {
    await vi.advanceTimersByTimeAsync(seconds * 1000 * 0.99);
    expect(tries).toBe(place + 1);
    await vi.advanceTimersByTimeAsync(seconds * 10);
    expect(tries).toBe(place + 2);
  }
  random.mockReturnValue(0.1);
  autosave.again();
  await vi.advanceTimersByTimeAsync(31_000);
  expect(tries).toBe(14);
});

test('cleared, it forgets all, also in other tabs, and what is under way does not bring it back', async () => {
  const name = newName();
  let refuse = () => {};
  const one = autosaveFor(
    () => new Promise((answer) => (refuse = () => answer({ refused: 'No.' }))),
    name,
  );
  const other = autosaveFor(sends.offline, name);
  one.add(note('a'));
  await expect.poll(() => ids(other)).toEqual(['a']);
  await one.clear();
  refuse();
  expect(ids(one)).toEqual([]);
  await expect.poll(() => ids(other)).toEqual([]);
  const third = autosaveFor(sends.saved, name);
  third.add(note('b'));
  await expect.poll(() => third.states()).toEqual({ b: { status: 'saved' } });
  expect(ids(one)).not.toContain('a');
});

test('every change is told, until nobody listens', async () => {
  const autosave = autosaveFor(sends.saved);
  const told: (string | undefined)[] = [];
  const stop = autosave.subscribe(() => told.push(statusOf(autosave, 'a')));
  autosave.add(note('a'));
  await expect.poll(() => told.at(-1)).toBe('saved');
  expect(told[0]).toBe('saving');
  stop();
  const count = told.length;
  autosave.add(note('b'));
  await expect.poll(() => statusOf(autosave, 'b')).toBe('saved');
  expect(told).toHaveLength(count);
});
