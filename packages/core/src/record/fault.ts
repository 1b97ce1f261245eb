import type { FaultCode } from '../catalogue/text/codes.ts';
import { CoprodError, type Fault } from './error.ts';
import { faultWords } from './faultWords.ts';
import { limits } from './limits.ts';

/** Makes a {@link Fault} of a code and a path. */
export function fault(code: FaultCode, path: string): Fault {
  const [message, why, mend] = faultWords(code);
  return { code, path, message, why, mend };
}

/** Gathers faults: describes the first 100 and counts the others. */
export class FaultList {
  readonly faults: Fault[] = [];
  more = 0;

  get full(): boolean {
    return this.faults.length >= limits.faults;
  }

  add(code: FaultCode, path: string): void {
    if (this.full) this.more += 1;
    else this.faults.push(fault(code, path));
  }

  /** Adds the same fault many times; `pathOf` is asked only for those that are described. */
  addMany(code: FaultCode, count: number, pathOf: (number: number) => string): void {
    const described = Math.min(count, limits.faults - this.faults.length);
    for (let number = 1; number <= described; number += 1) this.add(code, pathOf(number));
    this.more += count - described;
  }

  error(what: string): CoprodError | null {
    return this.faults.length > 0 ? new CoprodError(what, this.faults, this.more) : null;
  }
}
