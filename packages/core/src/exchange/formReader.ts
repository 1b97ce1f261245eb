import type { FaultCode } from '../catalogue/text/codes.ts';
import type { Actor } from '../record/actor.ts';
import type { Entry, EntryOf, Project } from '../record/entry.ts';
import type { View } from '../record/view.ts';
import type { BesideName, MadeKind } from './formNames.ts';

/** What {@link parseFormData} needs besides the form. */
export interface FormContext {
  readonly actor: Actor;
  /** ISO 8601 in UTC with milliseconds. */
  readonly now: string;
  /** Gives a new random id. */
  readonly newId: () => string;
  /** Where given, what the person already said in these words is left out. */
  readonly project?: Project | View | undefined;
  /**
   * The hash that `makeSlip` gave for the slip that whoever sends this form gets: needed where they say something
   * without a name (rule FB9), and good for one thing said. SHA-256 as 64 hexadecimal digits in lower case.
   */
  readonly slipHash?: string | undefined;
}

/** The entries that a control can make. */
export type Made<Kind extends MadeKind = MadeKind> = EntryOf<Kind>;

/** What is wrong, and with what beside the control; without that it is the control itself. */
export type Wrong = readonly [code: FaultCode, beside?: BesideName | undefined];

/** What a value is read with: who acts and when, what it is about, and what stands beside it. */
export interface Given extends FormContext {
  readonly about: string;
  /** What stands in a control beside it; empty where it was not posted. */
  readonly beside: (name: BesideName) => string;
  /** What was made of the form so far. */
  readonly made: readonly Entry[];
}

/** Reads one value: the data of an entry, or all that is wrong. */
export type Reader<Data> = (value: string, given: Given) => Data | readonly Wrong[];

/** One reader for each of some kinds. */
export type Readers<Kind extends MadeKind> = {
  readonly [One in Kind]: Reader<Made<One>['data']>;
};

/** Reads the controls of a part: one reader a kind, and what an entry brings with it where it is not alone. */
export interface FormReader {
  readonly readers: Partial<Readers<MadeKind>>;
  readonly entriesOf?: (entry: Made, given: Given) => readonly Entry[];
}
