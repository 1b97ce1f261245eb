import type { FaultCode } from '../catalogue/text/codes.ts';
import { CoprodError, type Fault } from './error.ts';
import { limits } from './limits.ts';

const misread = 'it would be misread';
const lost = 'something would be lost';
const slow = 'it would slow every reader down';

const explanations: Record<FaultCode, readonly [message: string, why: string, mend: string]> = {
  missing: ['Something is missing', misread, 'add it'],
  'wrong-type': ['This has the wrong type', misread, 'see its schema'],
  'bad-value': ['This value is not allowed', misread, 'see its schema'],
  'bad-format': [
    'This has the wrong format',
    misread,
    'see its schema: days are YYYY-MM-DD, instants end in .sssZ',
  ],
  'bad-text': ['This holds hidden characters', misread, 'use newEntry'],
  'bad-link': [
    'A link is not a plain web address',
    'it could do harm',
    'use http or https, no user name',
  ],
  'unknown-key': ['This key is not known', lost, 'take it out or update the kit'],
  'too-long': ['This text is too long', slow, 'see limits'],
  'too-many': ['These are too many items', slow, 'see limits'],
  'too-deep': ['This is too deep or too large', slow, 'see limits'],
  'too-few': ['This is empty', misread, 'give at least one'],
  clash: ['This id has two meanings', lost, 'give each its own id'],
  doubled: ['This was given twice', misread, 'give it once'],
  newer: ['This comes from a newer kit', misread, 'update the kit'],
  'not-json': ['This is not JSON', misread, 'give what JSON.stringify made'],
  unreadable: ['This cannot be read', lost, 'give plain data, as JSON.parse makes it'],
};

/** Makes a {@link Fault} of a code and a path. */
export function fault(code: FaultCode, path: string): Fault {
  const [message, why, mend] = explanations[code];
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
