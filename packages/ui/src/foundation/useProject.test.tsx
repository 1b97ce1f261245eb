import { newEntry, type Entry } from '@coprod/core';
import { expect, test } from 'vitest';
import { renderHook } from 'vitest-browser-react';
import { useProject, type Send } from './useProject.ts';

const empty = { schema: 1, id: 'p', entries: [] };
const note = (id: string): Entry =>
  newEntry({
    id,
    kind: 'note',
    at: '2026-04-01T12:00:00.000Z',
    by: 'amina',
    about: 'x',
    data: { text: id },
  });

test('a new entry shows at once, and is saved', async () => {
  const sent: string[] = [];
  const send: Send = (entry) => {
    sent.push(entry.id);
    return Promise.resolve();
  };
  const { result, act } = await renderHook(() => useProject(empty, { send }));
  await act(() => {
    result.current.add(note('a'));
  });
  expect(result.current.project?.entries.map((entry) => entry.id)).toEqual(['a']);
  await expect.poll(() => result.current.states['a']?.status).toBe('saved');
  expect(sent).toEqual(['a']);
});

test('what could not be sent is kept, and tried again when the device is online', async () => {
  let online = false;
  const sent: string[] = [];
  const send: Send = (entry) => {
    if (!online) return Promise.reject(new Error('offline'));
    sent.push(entry.id);
    return Promise.resolve();
  };
  const { result, act } = await renderHook(() => useProject(empty, { send }));
  await act(() => {
    result.current.add(note('a'));
  });
  await expect.poll(() => result.current.states['a']?.status).toBe('not-saved');
  expect(result.current.project?.entries).toHaveLength(1);
  online = true;
  await act(() => {
    dispatchEvent(new Event('online'));
  });
  await expect.poll(() => result.current.states['a']?.status).toBe('saved');
  expect(sent).toEqual(['a']);
});

test('a refused entry no longer counts, and says why', async () => {
  const send: Send = () => Promise.resolve({ refused: 'No.' });
  const { result, act } = await renderHook(() => useProject(empty, { send }));
  await act(() => {
    result.current.add(note('a'));
  });
  await expect.poll(() => result.current.states['a']).toEqual({ status: 'refused', why: 'No.' });
  expect(result.current.project?.entries).toEqual([]);
});

test('when the host gives what it saved anew, nothing added here is lost or doubled', async () => {
  const { result, act, rerender } = await renderHook((saved: unknown) => useProject(saved), {
    initialProps: empty as unknown,
  });
  await act(() => {
    result.current.add(note('a'));
    result.current.add(note('b'));
  });
  await rerender({ ...empty, entries: [note('a'), note('c')] });
  expect(result.current.project?.entries.map((entry) => entry.id)).toEqual(['a', 'b', 'c']);
});

test.each([
  ['nothing yet', undefined, undefined],
  ['rubbish', 'rubbish', null],
  ['null', null, null],
])('%s', async (_name, saved, project) => {
  const { result } = await renderHook(() => useProject(saved));
  expect(result.current.project).toBe(project);
});

test('broken entries are set aside, the good ones are shown, and the problem is told', async () => {
  const { result } = await renderHook(() =>
    useProject({ ...empty, entries: [note('a'), { id: 'b' }] }),
  );
  expect(result.current.project?.entries).toHaveLength(1);
  expect(result.current.problem?.faults[0]?.path).toMatch(/^entries\[1\]/);
});
