import { newEntry, type Entry } from '@coprod/core';
import { onTestFinished, vi } from 'vitest';
import {
  createAutosave,
  deviceStore,
  type Autosave,
  type AutosaveOptions,
  type Send,
} from './index.ts';

/** A note whose id is its text. */
export const note = (id: string): Entry =>
  newEntry({
    id,
    kind: 'note',
    at: '2026-04-01T12:00:00.000Z',
    by: 'amina',
    about: 'x',
    data: { text: id },
  });

/** A host that takes all, none, or says no to all. */
export const sends = {
  saved: () => Promise.resolve(),
  offline: () => Promise.reject(new Error('offline')),
  refused: () => Promise.resolve({ refused: 'Please use fewer words.' }),
} satisfies Record<string, Send>;

let count = 0;
/** A name that no other test has. */
export const newName = () => `test ${String((count += 1))} ${String(performance.timeOrigin)}`;

/** An autosave for one test; without a name it stores nothing. */
export function autosaveFor(send: Send, name?: string, wait: AutosaveOptions['wait'] = {}) {
  const autosave = createAutosave({ send, store: name ? deviceStore(name) : undefined, wait });
  onTestFinished(() => {
    autosave.close();
  });
  return autosave;
}

/** From now on the device is full. */
export function fillDevice() {
  function full(this: IDBObjectStore) {
    this.transaction.abort();
    return {} as IDBRequest<IDBValidKey>;
  }
  const spies = (['add', 'put'] as const).map((name) =>
    vi.spyOn(IDBObjectStore.prototype, name).mockImplementation(full),
  );
  const free = () => {
    for (const spy of spies) spy.mockRestore();
  };
  onTestFinished(free);
  return free;
}

export const statusOf = (autosave: Autosave, id: string) => autosave.states()[id]?.status;
export const ids = (autosave: Autosave) => autosave.entries().map(({ id }) => id);
export const downloaded = async (autosave: Autosave) =>
  (JSON.parse(await autosave.download().text()) as Entry[]).map(({ id }) => id);

/** Takes what comes; the list of what came. */
export function host() {
  const sent: string[] = [];
  const send: Send = ({ id }) => {
    sent.push(id);
    return Promise.resolve();
  };
  return { sent, send };
}
