import type { Kept, Store, Told } from './types.ts';

/** All that waits on this device stands in one database, so that a quick way out deletes just that. */
export const databaseName = 'coprod-autosave';
const table = 'kept';

interface Row extends Kept {
  readonly name: string;
  readonly id: string;
}

const done = <Result>(request: IDBRequest<Result>) =>
  new Promise<Result>((take, fail) => {
    request.onsuccess = () => {
      take(request.result);
    };
    request.onerror = () => {
      fail(new Error('The device did not answer', { cause: request.error }));
    };
  });

function open(): Promise<IDBDatabase> {
  const request = indexedDB.open(databaseName, 1);
  request.onupgradeneeded = () => {
    const rows = request.result.createObjectStore(table, { autoIncrement: true }); // in the order of arrival
    rows.createIndex('name', 'name');
    rows.createIndex('id', ['name', 'id'], { unique: true });
  };
  return done(request);
}

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
  let database: IDBDatabase | undefined;
  let opening: Promise<IDBDatabase> | undefined;
  let isOver = false;
  let hear: ((told: Told) => void) | undefined;
  const channel =
    typeof indexedDB === 'undefined' || typeof BroadcastChannel === 'undefined'
      ? undefined
      : new BroadcastChannel(`${databaseName} ${name}`);

  const close = () => {
    isOver = true;
    database?.close();
    database = undefined;
    channel?.close();
  };
  /** Somebody left quickly, here or in another tab: nothing of ours comes back. */
  const leave = () => {
    close();
    hear?.(null);
  };
  const opened = async () => {
    opening ??= open().then((one) => {
      if (isOver) one.close();
      else database = one;
      one.onversionchange = leave;
      one.onclose = () => {
        database = opening = undefined;
      };
      return one;
    });
    return opening.catch((error: unknown) => {
      opening = undefined; // the next entry tries again
      throw error;
    });
  };

  /** One transaction: begun at once where the database is open, so that a page that closes loses nothing. */
  async function transact<Result>(
    mode: IDBTransactionMode,
    work: (rows: IDBObjectStore, give: (result: Result) => void) => void,
  ): Promise<Result> {
    if (isOver) throw new Error('This store is closed');
    const transaction = (database ?? (await opened())).transaction(table, mode);
    return new Promise<Result>((take, fail) => {
      let result: Result;
      transaction.oncomplete = () => {
        take(result);
      };
      transaction.onabort = () => {
        fail(new Error('The device did not keep it', { cause: transaction.error }));
      };
      work(transaction.objectStore(table), (given) => {
        result = given;
      });
    });
  }

  /** Does something with the key of an entry's row; undefined where there is none. */
  const withKey = (id: string, act: (rows: IDBObjectStore, key: IDBValidKey | undefined) => void) =>
    transact<void>('readwrite', (rows) => {
      const asked = rows.index('id').getKey([name, id]);
      asked.onsuccess = () => {
        act(rows, asked.result);
      };
    });

  return {
    all: () =>
      transact<Row[]>('readonly', (rows, give) => {
        const asked = rows.index('name').getAll(name) as IDBRequest<Row[]>;
        asked.onsuccess = () => {
          give(asked.result);
        };
      }),
    put: (kept) =>
      withKey(kept.entry.id, (rows, key) => {
        rows.put({ name, id: kept.entry.id, ...kept } satisfies Row, key);
      }),
    remove: (id) =>
      withKey(id, (rows, key) => {
        if (key !== undefined) rows.delete(key);
      }),
    clear: () =>
      transact<void>('readwrite', (rows) => {
        const asked = rows.index('name').getAllKeys(name);
        asked.onsuccess = () => {
          for (const key of asked.result) rows.delete(key);
        };
      }),
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
      if (!isOver) channel?.postMessage(told);
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
