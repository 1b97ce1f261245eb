import { newEntry, type Entry } from '@coprod/core';
import { expect, onTestFinished, test, vi } from 'vitest';
import { empty, note, use } from './useProject.examples.tsx';

/** Somebody comes. */
const person = newEntry({
  id: 'p',
  kind: 'person',
  at: '2026-04-01T12:00:00.000Z',
  by: 'new',
  data: { perspective: 'lived-experience' },
});

/** A host that answers when the test does. */
function slowHost() {
  const sent: string[] = [];
  const answers = new Map<string, { take: () => void; fail: () => void }>();
  const send = ({ id }: Entry) => {
    sent.push(id);
    return new Promise<undefined>((take, fail) => {
      answers.set(id, {
        take: () => {
          take(undefined);
        },
        fail: () => {
          fail(new Error('offline'));
        },
      });
    });
  };
  return { send, sent, answer: (id: string) => answers.get(id) };
}

test('an entry that is under way is not sent twice', async () => {
  const { send, sent, answer } = slowHost();
  const { now } = await use(empty, { send });
  now().add(note('a'));
  now().add(note('a'));
  now().add(note('b'));
  await expect.poll(() => sent).toEqual(['a']);
  answer('a')?.take();
  await expect.poll(() => sent).toEqual(['a', 'b']);
});

test('entries are sent one after another, in the order in which they were made', async () => {
  const { send, sent, answer } = slowHost();
  const { now } = await use(empty, { send });
  const all = [person, { ...note('a'), by: 'new' }, note('b')];
  for (const entry of all) now().add(entry);
  for (const [place, { id }] of all.entries()) {
    await expect.poll(() => now().states[id]?.status).toBe('saving');
    await expect.poll(() => sent).toEqual(['p', 'a', 'b'].slice(0, place + 1));
    answer(id)?.take();
    await expect.poll(() => now().states[id]?.status).toBe('saved');
  }
});

test('what could not be sent holds up only what needs it, and both are tried again in their order', async () => {
  const { send, sent, answer } = slowHost();
  const { now } = await use(empty, { send });
  const needy = [
    { ...note('by'), by: 'new' },
    { ...note('about'), about: 'p' },
    { ...note('replacing'), replaces: ['p'] },
  ];
  for (const entry of [person, ...needy, note('other')]) now().add(entry);
  await expect.poll(() => sent).toEqual(['p']);
  answer('p')?.fail();
  await expect.poll(() => sent).toEqual(['p', 'other']);
  for (const id of ['p', 'by', 'about', 'replacing'])
    await expect.poll(() => now().states[id]?.status).toBe('not-saved');
  answer('other')?.take();
  dispatchEvent(new Event('online'));
  for (const id of ['p', 'by', 'about', 'replacing']) {
    await expect.poll(() => sent.at(-1)).toBe(id);
    answer(id)?.take();
    await expect.poll(() => now().states[id]?.status).toBe('saved');
  }
});

test('an answer that never comes does not hold up what was made later', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  onTestFinished(() => {
    vi.useRealTimers();
  });
  const { send, sent } = slowHost();
  const { now } = await use(empty, { send });
  now().add(note('a'));
  now().add(note('b'));
  await expect.poll(() => sent).toEqual(['a']);
  await vi.advanceTimersByTimeAsync(30_000);
  await expect.poll(() => sent).toEqual(['a', 'b']);
  await expect.poll(() => now().states['a']?.status).toBe('not-saved');
});
