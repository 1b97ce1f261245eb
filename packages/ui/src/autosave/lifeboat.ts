import { databaseName } from './database.ts';
import type { Kept } from './types.ts';

const keysOf = (beginning: string) =>
  Object.keys(localStorage).filter((key) => key.startsWith(beginning));
let isLeft = false;

/** Nothing of ours stays in it, nor gets into it again from this page: for the quick way out. */
export function sinkLifeboats(): void {
  isLeft = true;
  try {
    for (const key of keysOf(`${databaseName} `)) localStorage.removeItem(key);
  } catch {
    // There is no localStorage, so nothing is in it.
  }
}

/**
 * Where a page closes in the very moment in which something was added, a browser may drop what IndexedDB has not begun
 * to write. So what is still being written then goes into localStorage, an item an entry, until the next page takes it.
 */
export function openLifeboat(name: string) {
  const beginning = `${databaseName} ${JSON.stringify(name)} `;
  const writing = new Map<string, Kept>();
  const save = () => {
    if (isLeft) return;
    try {
      for (const [id, kept] of writing) localStorage.setItem(beginning + id, JSON.stringify(kept));
    } catch {
      // It is full, or there is none: then only the page that closes has it.
    }
  };
  if (typeof addEventListener === 'function') addEventListener('pagehide', save);
  return {
    /** What is being written: until it is, and no longer. */
    hold: async (kept: Kept, written: Promise<void>) => {
      writing.set(kept.entry.id, kept);
      await written.finally(() => writing.delete(kept.entry.id));
    },
    /** Gives each entry that the page before could not write; it goes once it is taken. */
    empty: async (take: (kept: Kept) => Promise<void>) => {
      let keys: string[] = [];
      try {
        keys = keysOf(beginning);
      } catch {
        return;
      }
      for (const key of keys) {
        await take(JSON.parse(localStorage.getItem(key) ?? 'null') as Kept);
        localStorage.removeItem(key);
      }
    },
    clear: () => {
      writing.clear();
      for (const key of keysOf(beginning)) localStorage.removeItem(key);
    },
    close: () => {
      writing.clear();
      removeEventListener('pagehide', save);
    },
  };
}
