import type { Entry } from '@coprod/core';
import { inTime } from './sending.ts';
import type { SaveState, SaveStates, Store, Told } from './types.ts';

/** A device that never answers must not hold up sending: so many milliseconds. */
const patience = 3_000;
const saving = { status: 'saving' } as const;

/** What a page knows of its entries: which there are, in their order, how each is doing, which of them the device keeps. */
export function createLedger(store: Store | undefined) {
  let known: readonly Entry[] = [];
  let states: SaveStates = {};
  let looked = false;
  const onDevice = new Set<string>();
  const putting = new Map<string, Promise<void>>();
  const listeners = new Set<() => void>();

  const statusOf = (id: string) => states[id]?.status;
  const isKnown = (id: string) => known.some((entry) => entry.id === id);
  const isOpen = ({ id }: Entry) => ['saving', 'not-saved'].includes(statusOf(id) ?? '');
  const changed = () => {
    for (const listener of [...listeners]) listener();
  };
  const set = (id: string, state: SaveState) => {
    states = { ...states, [id]: state };
    if (state.status === 'saved') onDevice.delete(id);
  };
  /** Takes an entry in; what was refused gives way to what it was mended to. */
  const know = (entry: Entry) => {
    if (statusOf(entry.id) === 'refused') known = known.filter(({ id }) => id !== entry.id);
    if (!isKnown(entry.id)) known = [...known, entry];
  };
  const lose = (id: string) => {
    known = known.filter((entry) => entry.id !== id);
    const { [id]: _, ...others } = states;
    states = others;
    onDevice.delete(id);
  };
  const forget = () => {
    known = [];
    states = {};
    onDevice.clear();
    changed();
  };

  /** How an entry is doing now. Other tabs hear of those that the device keeps: they have them too. */
  function note(entry: Entry, state: SaveState): void {
    if (!isKnown(entry.id)) return; // cleared in the meantime
    const shared = onDevice.has(entry.id);
    set(entry.id, state);
    if (shared) store?.tell({ entry, state });
    changed();
  }

  /** Puts an entry on the device, unless it is there. Where that fails, this page keeps it. */
  function keep(entry: Entry): Promise<void> {
    const { id } = entry;
    if (!store || onDevice.has(id)) return Promise.resolve();
    const begun = putting.get(id);
    if (begun) return begun;
    const put = inTime(store.put({ entry }), patience)
      .then(
        () => {
          if (!isKnown(id)) return;
          onDevice.add(id);
          store.tell({ entry, state: saving });
        },
        () => undefined,
      )
      .finally(() => {
        putting.delete(id);
        changed();
      });
    putting.set(id, put);
    return put;
  }

  return {
    note,
    keep,
    entries: () => known,
    states: () => states,
    open: () => known.filter(isOpen),
    /** Takes in a new entry; where nothing is sent it has no state. */
    take: (entry: Entry, isSent: boolean) => {
      const status = statusOf(entry.id);
      know(entry);
      if (isSent && status !== 'saved') {
        if (status === 'refused') onDevice.delete(entry.id); // else it would stay there as refused
        set(entry.id, saving);
        void keep(entry);
      }
      changed();
    },
    /** The host answered: what is saved leaves the device, what was refused stays there with why. */
    settle: async (entry: Entry, state: SaveState) => {
      if (store && isKnown(entry.id)) {
        const kept =
          state.status === 'refused'
            ? store.put({ entry, refused: state.why })
            : store.remove(entry.id);
        await inTime(kept, patience).catch(() => undefined); // then it is asked again some day
      }
      note(entry, state);
    },
    /** Looks what the device keeps: gives what waits there and was not known. */
    look: async (): Promise<readonly Entry[]> => {
      const wasThere = [...onDevice]; // what comes while it is asked may not be in its answer
      const all = store && (await inTime(store.all(), patience).catch(() => undefined));
      if (!all) return [];
      const ids = new Set(all.map(({ entry }) => entry.id));
      // Another tab saved or cleared what is gone; which of the two, it tells if it can.
      for (const id of wasThere)
        if (onDevice.has(id) && !ids.has(id)) {
          onDevice.delete(id);
          const { [id]: _, ...others } = states;
          states = others;
        }
      const fresh = all.map(({ entry }) => entry).filter(({ id }) => !isKnown(id));
      known = looked ? [...known, ...fresh] : [...fresh, ...known];
      looked = true;
      for (const { entry, refused } of all) {
        if (putting.has(entry.id)) continue; // what is there is about to be replaced
        onDevice.add(entry.id);
        if (refused !== undefined) {
          set(entry.id, { status: 'refused', why: refused, entry });
          continue;
        }
        know(entry);
        if (statusOf(entry.id) !== 'saving') set(entry.id, { status: 'not-saved' });
      }
      changed();
      return fresh;
    },
    /** Hears from another tab. */
    hear: (told: Told) => {
      if (!told) {
        forget();
        return;
      }
      const { entry, state } = told;
      if (state) {
        know(entry);
        onDevice.add(entry.id);
        set(entry.id, state);
      } else lose(entry.id);
      changed();
    },
    held: () =>
      store &&
      known.every(
        ({ id }) => (statusOf(id) ?? 'saved') === 'saved' || onDevice.has(id) || putting.has(id),
      )
        ? ('device' as const)
        : ('page' as const),
    discard: async (id: string) => {
      const entry = known.find((one) => one.id === id);
      if (!entry || statusOf(id) !== 'refused') return;
      lose(id);
      changed();
      await store?.remove(id);
      store?.tell({ entry, state: null });
    },
    clear: async () => {
      forget();
      await store?.clear();
      store?.tell(null);
    },
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}
