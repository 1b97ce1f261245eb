import { databaseName, openDatabase, type Row } from './database.ts';
import { openLifeboat } from './lifeboat.ts';
import type { Kept, Store, Told } from './types.ts';

/**
 * Keeps entries on this device (IndexedDB) until they are saved; for {@link createAutosave}. Each name has
 * entries of its own: give one for each project and person, such as `pip amina`, so that nothing is sent in
 * somebody else's name. It stays on the device: no names of people. Where the device keeps nothing (private
 * windows, a full disk) its promises reject. On a shared phone use no store.
 *
 * @throws Error where the name is empty
 * @example
 * createAutosave({ send, store: deviceStore(`${project.id} ${actor.id}`) })
 */
export function deviceStore(name: string): Store {
  if (!name)
    throw new Error(
      'deviceStore has no name, so entries of several people would mix on one device. Give it one for each project and person: deviceStore("pip amina").',
    );
  let hear: ((told: Told) => void) | undefined;
  let channel =
    typeof indexedDB === 'undefined' || typeof BroadcastChannel === 'undefined'
      ? undefined
      : new BroadcastChannel(`${databaseName} ${name}`);

  const database = openDatabase(() => {
    // Somebody left quickly, here or in another tab: nothing of ours comes back.
    close();
    hear?.(null);
  });
  const { transact } = database;
  const lifeboat = openLifeboat(name);
  const close = () => {
    database.close();
    lifeboat.close();
    channel?.close();
    channel = undefined;
  };

  /** Does something with the key of an entry's row; undefined where there is none. */
  const withKey = (id: string, act: (rows: IDBObjectStore, key: IDBValidKey | undefined) => void) =>
    transact<void>('readwrite', (rows) => {
      const asked = rows.index('id').getKey([name, id]);
      asked.onsuccess = () => {
        act(rows, asked.result);
      };
    });

  const put = async (kept: Kept) => {
    const row = { name, id: kept.entry.id, ...kept } satisfies Row;
    const isThere = () =>
      withKey(row.id, (rows, key) => {
        rows.put(row, key);
      });
    if (kept.refused !== undefined) return isThere();
    // Nothing is asked first: what the browser began to write it ends without us where the page closes.
    return transact<void>('readwrite', (rows, _give, transaction) => {
      rows.add(row);
      transaction.commit();
    }).catch(isThere);
  };

  return {
    all: async () => {
      await lifeboat.empty(put);
      return transact<Row[]>('readonly', (rows, give) => {
        const asked = rows.index('name').getAll(name) as IDBRequest<Row[]>;
        asked.onsuccess = () => {
          give(asked.result);
        };
      });
    },
    put: (kept) => lifeboat.hold(kept, put(kept)),
    remove: (id) =>
      withKey(id, (rows, key) => {
        if (key !== undefined) rows.delete(key);
      }),
    clear: () => {
      lifeboat.clear();
      return transact<void>('readwrite', (rows) => {
        const asked = rows.index('name').getAllKeys(name);
        asked.onsuccess = () => {
          for (const key of asked.result) rows.delete(key);
        };
      });
    },
    alone: async (work) => {
      // Plain http has no locks: then two tabs may send the same entry, which is saved once by its id.
      if (typeof navigator === 'undefined' || !('locks' in navigator)) return work();
      let begun = false;
      await navigator.locks
        .request(`${databaseName} ${name}`, () => {
          begun = true;
          return work();
        })
        .catch((error: unknown) => {
          if (begun) throw error;
          return work(); // a frame in a sandbox may not lock
        });
    },
    tell: (told) => {
      channel?.postMessage(told);
    },
    listen: (heard) => {
      hear = heard;
      if (channel)
        channel.onmessage = ({ data }: MessageEvent<Told>) => {
          heard(data);
        };
    },
    close,
  };
}
