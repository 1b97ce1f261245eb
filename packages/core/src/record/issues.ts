import type * as z from 'zod/mini';
import type { FaultCode } from '../catalogue/text/codes.ts';
import type { FaultList } from './fault.ts';
import { unknownKey } from './unknownKey.ts';

function codeOf(issue: z.core.$ZodIssue, input: unknown): FaultCode {
  switch (issue.code) {
    case 'invalid_type':
      return isMissing(input, issue.path) ? 'missing' : 'wrong-type';
    case 'too_big':
      return issue.origin === 'array' ? 'too-many' : 'too-long';
    case 'too_small':
      return 'too-few';
    case 'invalid_format':
      return 'bad-format';
    case 'custom':
      return issue.message as FaultCode; // every refusal of ours names its fault: see fields.ts
    default:
      return 'bad-value';
  }
}

/** `['data', 'roles', 2]` under `entries[3]` is `entries[3].data.roles[2]`. */
export function pathText(base: string, path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${String(key)}]`;
    return text === '' ? String(key) : `${text}.${String(key)}`;
  }, base);
}

/** Is there nothing at all where zod found a wrong type? */
const isMissing = (input: unknown, path: readonly PropertyKey[]) =>
  path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown>)[key], input) ===
  undefined;

/** Adds zod's issues to a list of faults, without a word of the data. */
export function addIssues(
  list: FaultList,
  issues: readonly z.core.$ZodIssue[],
  input: unknown,
  base = '',
): void {
  let keys = 0;
  for (const issue of issues) {
    if (issue.code === 'invalid_key') {
      keys += 1;
      list.add('bad-format', unknownKey(pathText(base, issue.path.slice(0, -1)), keys));
      continue;
    }
    const path = pathText(base, issue.path);
    if (issue.code === 'unrecognized_keys') {
      list.addMany('unknown-key', issue.keys.length, (number) => unknownKey(path, number));
    } else list.add(codeOf(issue, input), path);
  }
}
