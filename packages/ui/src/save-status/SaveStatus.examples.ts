import { newEntry } from '@coprod/core';
import {
  createAutosave,
  type Autosave,
  type Kept,
  type Send,
  type Store,
} from '../autosave/index.ts';

const never: Send = () => new Promise(() => undefined);
const saved: Send = () => Promise.resolve();
const offline: Send = () => Promise.reject(new Error('offline'));
const refused: Send = () => Promise.resolve({ refused: 'Please use fewer words.' });

/** A device in small, which keeps all that it is given. */
const device = (): Store => {
  const kept = new Map<string, Kept>();
  const nothing = () => undefined;
  return {
    all: () => Promise.resolve([...kept.values()]),
    put: (one) => Promise.resolve(void kept.set(one.entry.id, one)),
    remove: (id) => Promise.resolve(void kept.delete(id)),
    clear: () => {
      kept.clear();
      return Promise.resolve();
    },
    alone: (work) => work(),
    tell: nothing,
    listen: nothing,
    close: nothing,
  };
};

/** An autosave to which so many notes were given. */
function given(count: number, send: Send, store?: Store): Autosave {
  const autosave = createAutosave({ send, store });
  for (let number = 1; number <= count; number += 1) {
    autosave.add(
      newEntry({
        id: `n${String(number)}`,
        kind: 'note',
        at: '2026-04-01T12:00:00.000Z',
        by: 'amina',
        about: 'x',
        data: { text: `Note ${String(number)}` },
      }),
    );
  }
  return autosave;
}

/** One for each state, each made anew: stories and tests share them. */
export const examples = {
  nothingYet: () => given(0, saved),
  saving: () => given(1, never),
  saved: () => given(2, saved),
  notSaved: () => given(3, offline, device()),
  onlyThisPage: () => given(3, offline),
  refused: () => given(1, refused, device()),
};
