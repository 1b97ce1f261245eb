import type { Entry } from '@coprod/core';

/** How an entry that was added here is doing. */
export type SaveState =
  | { readonly status: 'saving' | 'saved' | 'not-saved' }
  | {
      readonly status: 'refused';
      readonly why: string;
      /** What was refused: parts show it in its place again. Mended under the same id, it takes that place. */
      readonly entry?: Entry;
    };

/** By the entry's id. */
export type SaveStates = Readonly<Record<string, SaveState>>;

/** What the host's `send` answers: nothing when saved, or why the entry was refused. It throws where it could not ask. */
export type Send = (entry: Entry) => Promise<{ readonly refused: string } | undefined | void>;

/** What is kept of an entry that is not saved: with why, where it was refused. */
export interface Kept {
  readonly entry: Entry;
  readonly refused?: string | undefined;
}

/** What one tab tells the others: how an entry is doing (null: it was discarded; all null: all of them were cleared). */
export type Told = { readonly entry: Entry; readonly state: SaveState | null } | null;

/** Where entries are kept until they are saved: {@link deviceStore}, or one of the host's own. */
export interface Store {
  /** In the order in which they came. */
  readonly all: () => Promise<readonly Kept[]>;
  /** Keeps an entry in one transaction; one that is there already keeps its place. */
  readonly put: (kept: Kept) => Promise<void>;
  readonly remove: (id: string) => Promise<void>;
  readonly clear: () => Promise<void>;
  /** Does this while no other tab does it. */
  readonly alone: (work: () => Promise<void>) => Promise<void>;
  /** Tells the other tabs. */
  readonly tell: (told: Told) => void;
  /** Hears what other tabs tell. */
  readonly listen: (hear: (told: Told) => void) => void;
  readonly close: () => void;
}

/** What {@link createAutosave} gives. */
export interface Autosave {
  /** Keeps an entry and sends it. The same entry twice is sent once; one that was refused is sent again, as it is now. */
  readonly add: (entry: Entry) => void;
  /** What waited when the page was opened and what was added since, on any tab, in its order; `states()` says how each is doing. */
  readonly entries: () => readonly Entry[];
  /** How each is doing, by the entry's id: the same object until something changes. */
  readonly states: () => SaveStates;
  /** Where what waits is kept: `device`, or only in this `page`, so that it goes away with it. */
  readonly held: () => 'device' | 'page';
  /** Calls after every change; gives what ends that. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Tries all that waits at once. */
  readonly again: () => void;
  /** What waits and what was refused, as JSON: a list of entries. */
  readonly download: () => Blob;
  /** Forgets one that was refused, by its id, here and in other tabs: nobody wants to mend it. */
  readonly discard: (id: string) => Promise<void>;
  /** Forgets all of it, saved or not, here and in other tabs: for signing out. */
  readonly clear: () => Promise<void>;
  /** Stops: what waits stays on the device for the next time. */
  readonly close: () => void;
}
