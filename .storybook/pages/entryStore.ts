import type { Entry } from '@coprod/core';
import { openDB, type DBSchema } from 'idb';

interface Store extends DBSchema {
  entries: { key: string; value: Entry };
}

const open = () =>
  openDB<Store>('coprod-working-page', 1, {
    upgrade: (database) => {
      database.createObjectStore('entries', { keyPath: 'id' });
    },
  });

/** The visitor's entries, kept in this browser: one transaction an entry, so that two tabs lose none. */
export const entryStore = {
  load: async (): Promise<Entry[]> => (await open()).getAll('entries'),
  save: async (entry: Entry): Promise<void> => {
    await (await open()).put('entries', entry);
  },
  clear: async (): Promise<void> => {
    await (await open()).clear('entries');
  },
};
