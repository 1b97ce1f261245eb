import type { Kept } from './types.ts';

/** All that waits on this device stands in one database, so that a quick way out deletes just that. */
export const databaseName = 'coprod-autosave';
const table = 'kept';

/** An entry that waits, or was refused, under the name of its store. */
export interface Row extends Kept {
  readonly name: string;
  readonly id: string;
}

const open = () =>
  new Promise<IDBDatabase>((take, fail) => {
    const request = indexedDB.open(databaseName, 1);
    request.onupgradeneeded = () => {
      const rows = request.result.createObjectStore(table, { autoIncrement: true }); // in the order of arrival
      rows.createIndex('name', 'name');
      rows.createIndex('id', ['name', 'id'], { unique: true });
    };
    request.onsuccess = () => {
      take(request.result);
    };
    request.onerror = () => {
      fail(new Error('This device keeps nothing', { cause: request.error }));
    };
  });

/** Work inside one transaction. */
type Work<Result> = (
  rows: IDBObjectStore,
  give: (result: Result) => void,
  transaction: IDBTransaction,
) => void;

/** Opens the database when it is needed first. `onDeleted` is called where somebody deletes it: then nothing opens it again. */
export function openDatabase(onDeleted: () => void) {
  let database: IDBDatabase | undefined;
  let opening: Promise<IDBDatabase> | undefined;
  let isOver = false;

  async function opened(): Promise<IDBDatabase> {
    opening ??= open().then((one) => {
      if (isOver) one.close();
      else database = one;
      one.onversionchange = onDeleted;
      one.onclose = () => {
        database = opening = undefined;
      };
      return one;
    });
    return opening.catch((error: unknown) => {
      opening = undefined; // the next entry tries again
      throw error;
    });
  }

  return {
    /** One transaction: begun at once where the database is open, so that a page that closes loses as little as can be. */
    transact: async <Result>(mode: IDBTransactionMode, work: Work<Result>): Promise<Result> => {
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
        const give = (given: Result) => {
          result = given;
        };
        work(transaction.objectStore(table), give, transaction);
      });
    },
    close: () => {
      isOver = true;
      database?.close();
      database = undefined;
    },
  };
}
