import type { FaultCode } from '../catalogue/text/codes.ts';

/** One thing that is wrong with data from outside. It never quotes the data. */
export interface Fault {
  readonly code: FaultCode;
  /** Where, for example `entries[3].data.rating`. An unknown key is numbered, never quoted. */
  readonly path: string;
  /** What happened. */
  readonly message: string;
  /** Why it matters. */
  readonly why: string;
  /** How to mend it. */
  readonly mend: string;
}

/**
 * The one error that every function of this package throws when data from outside cannot be used.
 * It says what is wrong, where, why it matters and how to mend it, and quotes no value, so that it is
 * safe to log.
 *
 * @example
 * try { parseProject({}) } catch (error) { error.faults[0].path } //=> 'schema'
 */
export class CoprodError extends Error {
  override readonly name = 'CoprodError';
  /** The first 100 faults. */
  readonly faults: readonly Fault[];
  /** How many more faults there are, or entries that were not looked at after the first 100 faults. */
  readonly more: number;

  constructor(what: string, faults: readonly Fault[], more = 0) {
    const first = faults[0];
    const count = `${String(faults.length)} fault${faults.length === 1 ? '' : 's'}${more > 0 ? ` and ${String(more)} more` : ''}`;
    super(
      first
        ? `${what}: ${count}. ${first.path || 'The whole'}: ${first.message}: ${first.why}. To mend it: ${first.mend}.`
        : what,
    );
    this.faults = faults;
    this.more = more;
  }
}
