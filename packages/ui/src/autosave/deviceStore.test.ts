import { expect, onTestFinished, test, vi } from 'vitest';
import {
  autosaveFor,
  downloaded,
  fillDevice,
  host,
  newName,
  note,
  sends,
  statusOf,
} from './autosave.examples.ts';
import { createAutosave, deviceStore } from './index.ts';

test('each name has entries of its own', async () => {
  const amina = autosaveFor(sends.offline, newName());
  amina.add(note('a'));
  await expect.poll(() => statusOf(amina, 'a')).toBe('not-saved');
  const { sent, send } = host();
  const joe = autosaveFor(send, newName());
  joe.add(note('b'));
  await expect.poll(() => statusOf(joe, 'b')).toBe('saved');
  expect(sent).toEqual(['b']);
  expect(() => deviceStore('')).toThrow(/no name/);
});

test('a full device: it is sent all the same, says that only the page keeps it, and is kept as soon as there is room', async () => {
  const makeRoom = fillDevice();
  const name = newName();
  const autosave = autosaveFor(sends.offline, name);
  autosave.add(note('a'));
  await expect.poll(() => statusOf(autosave, 'a')).toBe('not-saved');
  expect(autosave.held()).toBe('page');
  expect(await downloaded(autosave)).toEqual(['a']);
  makeRoom();
  autosave.again();
  await expect.poll(() => autosave.held()).toBe('device');
  const { sent, send } = host();
  const other = autosaveFor(send, name);
  await expect.poll(() => statusOf(other, 'a')).toBe('saved');
  expect(sent).toEqual(['a']);
});

test('a full device loses nothing that the host takes', async () => {
  fillDevice();
  const autosave = autosaveFor(sends.saved, newName());
  autosave.add(note('a'));
  await expect.poll(() => statusOf(autosave, 'a')).toBe('saved');
});

test('where tabs cannot tell each other, what another one cleared is not called saved', async () => {
  vi.stubGlobal('BroadcastChannel', undefined);
  onTestFinished(() => {
    vi.unstubAllGlobals();
  });
  const name = newName();
  const one = autosaveFor(sends.offline, name);
  one.add(note('a'));
  await expect.poll(() => statusOf(one, 'a')).toBe('not-saved');
  const other = autosaveFor(sends.offline, name);
  await expect.poll(() => statusOf(other, 'a')).toBe('not-saved');
  await one.clear();
  other.add(note('b'));
  await expect.poll(() => other.states()).toEqual({ b: { status: 'not-saved' } });
});

test('what is not written yet when the page closes is there in the next', async () => {
  const name = newName();
  const slow = vi.spyOn(indexedDB, 'open').mockReturnValue({} as IDBOpenDBRequest);
  onTestFinished(() => {
    slow.mockRestore();
  });
  const closing = deviceStore(name);
  void closing.put({ entry: note('a') });
  dispatchEvent(new Event('pagehide'));
  closing.close();
  slow.mockRestore();
  const next = deviceStore(name);
  expect((await next.all()).map(({ entry }) => entry.id)).toEqual(['a']);
  next.close();
});

test('without IndexedDB it sends, and only the page keeps what waits', async () => {
  vi.stubGlobal('indexedDB', undefined);
  onTestFinished(() => {
    vi.unstubAllGlobals();
  });
  let isOnline = false;
  const autosave = autosaveFor(() => sends[isOnline ? 'saved' : 'offline'](), newName());
  autosave.add(note('a'));
  await expect.poll(() => statusOf(autosave, 'a')).toBe('not-saved');
  expect(autosave.held()).toBe('page');
  isOnline = true;
  dispatchEvent(new Event('online'));
  await expect.poll(() => statusOf(autosave, 'a')).toBe('saved');
});

test('a device that never answers holds nothing up for long', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.spyOn(indexedDB, 'open').mockReturnValue({} as IDBOpenDBRequest);
  onTestFinished(() => {
    vi.restoreAllMocks();
    vi.useRealTimers();
  });
  const autosave = createAutosave({ send: sends.saved, store: deviceStore(newName()) });
  autosave.add(note('a'));
  const later = async () => {
    await vi.advanceTimersByTimeAsync(1_000);
    return statusOf(autosave, 'a');
  };
  await expect.poll(later).toBe('saved');
  autosave.close();
});
