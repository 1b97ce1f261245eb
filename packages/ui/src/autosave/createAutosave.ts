import type { Entry } from '@coprod/core';
import { createLedger } from './ledger.ts';
import { inTime, needs, whenBack } from './sending.ts';
import type { Autosave, Send, Store } from './types.ts';

/** What {@link createAutosave} takes. */
export interface AutosaveOptions {
  /** Asks the host to save an entry: {@link postTo}, or the host's own. Without it nothing is sent. */
  readonly send: Send | undefined;
  /** Where entries are kept until they are saved; without it nothing is stored, as on a shared phone. */
  readonly store?: Store | undefined;
  /** How long to wait, in milliseconds: before the first retry (1,000), before any (300,000), for an answer (30,000). */
  readonly wait?: { readonly first?: number; readonly most?: number; readonly answer?: number };
}

/**
 * Saves entries, come what may: each is kept first and then sent, one after another, in the order in which
 * they were made. What could not be sent is passed over and tried again after 1 second or less, then up to
 * 2, 4 … and at most 5 minutes, at a random moment of that; at once when the device is online or the page
 * is looked at again. What needs it waits with it. Of several tabs one sends. It never throws: `states()`
 * says how each entry is doing.
 *
 * @example
 * const autosave = createAutosave({ send: postTo('/entries'), store: deviceStore('pip amina') });
 * autosave.add(entry);
 * autosave.states() //=> { e1: { status: 'saving' } }
 */
export function createAutosave({ send, store, wait = {} }: AutosaveOptions): Autosave {
  const { first = 1_000, most = 300_000, answer: patience = 30_000 } = wait;
  const ledger = createLedger(store);
  const due = new Set<string>();
  let failures = 0;
  let running = false;
  let closed = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopListening: (() => void) | undefined;

  /** Sends one entry; says if it could be asked. */
  async function sendOne(entry: Entry, ask: Send): Promise<boolean> {
    const open = ledger.open();
    const earlier = open.slice(0, open.indexOf(entry));
    try {
      if (earlier.some((one) => needs(entry, one))) throw new Error('What it needs is not saved');
      ledger.note(entry, { status: 'saving' });
      await ledger.keep(entry);
      if (closed) return false;
      const answer = await inTime(Promise.resolve(entry).then(ask), patience);
      if (answer) await ledger.settle(entry, { status: 'refused', why: answer.refused, entry });
      else await ledger.settle(entry, { status: 'saved' });
      return true;
    } catch {
      ledger.note(entry, { status: 'not-saved' });
      return false;
    }
  }

  async function sendDue(): Promise<void> {
    if (!send) return;
    for (const { id } of await ledger.look()) due.add(id);
    const next = () => ledger.open().find(({ id }) => due.has(id));
    let isThere: boolean | undefined; // did the host answer at all?
    for (let entry = next(); entry && !closed; entry = next()) {
      due.delete(entry.id);
      isThere = (await sendOne(entry, send)) || (isThere ?? false);
    }
    if (isThere !== undefined) failures = isThere ? 0 : failures + 1;
  }

  function run(): void {
    if (running || closed || !send) return;
    running = true;
    void (store ? store.alone(sendDue) : sendDue()).finally(() => {
      running = false;
      if (ledger.open().some(({ id }) => due.has(id))) run();
      else rest();
    });
  }

  const again = () => {
    for (const { id } of ledger.open()) due.add(id);
    clearTimeout(timer);
    timer = undefined;
    run();
  };

  /** Until the next try; where nothing waits, nothing is listened to. */
  function rest(): void {
    const waits = ledger.open().length > 0 && !closed && send !== undefined;
    if (waits) {
      const longest = Math.min(most, first * 2 ** Math.max(0, failures - 1));
      timer ??= setTimeout(again, Math.random() * longest);
      stopListening ??= whenBack(again);
      return;
    }
    clearTimeout(timer);
    stopListening?.();
    timer = stopListening = undefined;
  }

  store?.listen((told) => {
    ledger.hear(told);
    if (!running) rest();
  });
  if (store) void ledger.look().then(again);

  return {
    add: (entry) => {
      ledger.take(entry, send !== undefined);
      due.add(entry.id);
      stopListening ??= whenBack(again);
      run();
    },
    entries: ledger.entries,
    states: ledger.states,
    held: ledger.held,
    subscribe: ledger.subscribe,
    again,
    download: () => {
      const left = ledger.entries().filter(({ id }) => ledger.states()[id]?.status !== 'saved');
      return new Blob([JSON.stringify(left, null, 2)], { type: 'application/json' });
    },
    discard: ledger.discard,
    clear: ledger.clear,
    close: () => {
      closed = true;
      rest();
      store?.close();
    },
  };
}
