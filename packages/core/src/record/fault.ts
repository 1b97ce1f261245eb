import type { FaultCode } from '../catalogue/text/codes.ts';
import { CoprodError, type Fault } from './error.ts';
import { limits } from './limits.ts';

const explanations: Record<FaultCode, readonly [message: string, why: string, mend: string]> = {
  missing: ['A value is missing', 'without it nobody can tell what was meant', 'add it'],
  'wrong-type': [
    'A value has the wrong type',
    'it cannot be read as what it should be',
    'give the type that SPEC.md and the schema name',
  ],
  'bad-value': [
    'A value is not one of those allowed',
    'it has no agreed meaning',
    'use one of the values that the schema lists',
  ],
  'bad-format': [
    'A value has the wrong format',
    'it cannot be compared or sorted',
    'ids are letters, digits and -_.:@/ ; days are YYYY-MM-DD; instants are YYYY-MM-DDThh:mm:ss.sssZ',
  ],
  'bad-text': [
    'A text holds control characters',
    'they can make words read as something else',
    'make entries with newEntry or parseFormData, which take them out',
  ],
  'bad-link': [
    'A link is not a plain web address',
    'it could harm the person who follows it',
    'use http or https, with no user name or password in it',
  ],
  'unknown-key': [
    'There is a key that this kind does not have',
    'what it holds would be lost',
    'take it out, or use a newer version of the kit',
  ],
  'too-long': [
    'A text is too long',
    'it would slow every reader down',
    `keep to ${String(limits.text)} characters of words, ${String(limits.name)} for names`,
  ],
  'too-many': [
    'There are too many items',
    'it would slow every reader down',
    `keep to ${String(limits.entries)} entries a project and ${String(limits.list)} items a list`,
  ],
  'too-deep': [
    'Data is nested too deep or has too many values',
    'it could exhaust the memory',
    `keep to ${String(limits.depth)} levels and ${String(limits.values)} values`,
  ],
  'too-few': ['A text or a list is too short', 'there is nothing to read', 'give at least one'],
  clash: [
    'Two different entries have the same id',
    'one of them would hide the other',
    'give each entry a new random id',
  ],
  doubled: [
    'There is more than one answer to one question',
    'nobody can tell which was meant',
    'send one',
  ],
  'not-json': [
    'The text is not JSON',
    'nothing in it can be read',
    'give what JSON.stringify made of a project',
  ],
  unreadable: [
    'A value cannot be read',
    'reading it failed',
    'give plain data, as JSON.parse makes it',
  ],
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
