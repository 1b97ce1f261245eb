import { parseProject, viewFor } from '@coprod/core';
import { expect, test } from 'vitest';
import { empty, note, use } from './useProject.examples.tsx';
import type { UsedProject } from './useProject.ts';

const ids = ({ project }: UsedProject) => project?.entries.map((entry) => entry.id);

test('a new entry shows at once, and is saved', async () => {
  const sent: string[] = [];
  const { now } = await use(empty, {
    send: (entry) => {
      sent.push(entry.id);
      return Promise.resolve();
    },
  });
  now().add(note('a'));
  await expect.poll(() => ids(now())).toEqual(['a']);
  await expect.poll(() => now().states['a']?.status).toBe('saved');
  expect(sent).toEqual(['a']);
});

test('what could not be sent is kept, and tried again when the device is online', async () => {
  let online = false;
  const sent: string[] = [];
  const { now } = await use(empty, {
    send: (entry) => {
      if (!online) return Promise.reject(new Error('offline'));
      sent.push(entry.id);
      return Promise.resolve();
    },
  });
  now().add(note('a'));
  await expect.poll(() => now().states['a']?.status).toBe('not-saved');
  expect(ids(now())).toEqual(['a']);
  online = true;
  dispatchEvent(new Event('online'));
  await expect.poll(() => now().states['a']?.status).toBe('saved');
  expect(sent).toEqual(['a']);
});

test('a refused entry no longer counts, and says why', async () => {
  const { now } = await use(empty, { send: () => Promise.resolve({ refused: 'No.' }) });
  now().add(note('a'));
  await expect
    .poll(() => now().states['a'])
    .toEqual({ status: 'refused', why: 'No.', entry: note('a') });
  await expect.poll(() => ids(now())).toEqual([]);
});

test('when the host gives what it saved anew, nothing added here is lost or doubled', async () => {
  const { now, again } = await use(empty);
  now().add(note('a'));
  now().add(note('b'));
  await again({ ...empty, entries: [note('a'), note('c')] });
  await expect.poll(() => ids(now())).toEqual(['a', 'b', 'c']);
});

test('where the host stamps an entry anew, what it saved wins', async () => {
  const { now, again } = await use(empty);
  now().add(note('a'));
  await again({ ...empty, entries: [{ ...note('a'), at: '2026-04-01T12:00:07.000Z' }] });
  await expect
    .poll(() => now().project?.entries.map((entry) => entry.at))
    .toEqual(['2026-04-01T12:00:07.000Z']);
});

test.each([
  ['nothing yet', undefined, undefined],
  ['rubbish', 'rubbish', null],
  ['null', null, null],
])('%s', async (_name, saved, project) => {
  const { now } = await use(saved);
  expect(now().project).toBe(project);
});

test('broken entries are set aside, the good ones are shown, and the problem is told', async () => {
  const { now } = await use({ ...empty, entries: [note('a'), { id: 'b' }] });
  expect(ids(now())).toEqual(['a']);
  expect(now().problem?.faults[0]?.path).toMatch(/^entries\[1\]/);
});

test('what a reader may see is held as the whole is, and takes in what they add', async () => {
  const seen = viewFor(parseProject(empty), 'public', { now: '2026-04-01T12:00:00.000Z' });
  const { now } = await use(JSON.stringify(seen));
  expect(now()).toMatchObject({ project: seen, problem: null });
  now().add(note('a'));
  await expect.poll(() => ids(now())).toEqual(['a']);
  expect(now().project?.view).toEqual(seen.view);
});
