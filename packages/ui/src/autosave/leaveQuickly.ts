import { databaseName } from './database.ts';
import { sinkLifeboats } from './lifeboat.ts';

/** Nobody waits longer than this for a device that does not answer, in milliseconds. */
const patience = 500;

/**
 * The quick way out: hides the page at once, deletes all that waits on this device (for every project and
 * person, in every tab; what is not sent yet is lost) and goes to another page, in the place of this one: the
 * browser's "back" does not lead here. Pages opened before this one stay in its history.
 *
 * @example
 * button.onclick = () => leaveQuickly('https://www.bbc.co.uk/weather');
 */
export async function leaveQuickly(address: string): Promise<void> {
  document.documentElement.style.setProperty('display', 'none', 'important');
  sinkLifeboats();
  try {
    await Promise.race([
      new Promise<void>((done) => {
        const request = indexedDB.deleteDatabase(databaseName);
        request.onsuccess = request.onerror = () => {
          done();
        };
      }),
      new Promise((late) => {
        setTimeout(late, patience);
      }),
    ]);
  } catch {
    // There is no IndexedDB, so nothing is in it.
  }
  location.replace(address);
}
