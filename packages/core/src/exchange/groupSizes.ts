import { limits } from '../record/limits.ts';
import { readControlName } from './formNames.ts';

/** How many agreed on the answers to each framework; null where it could not be read. */
export type GroupSizes = ReadonlyMap<string, number | null>;

/** What a size is looked up by: the part on the page, and `framework@version`. */
export const sizeKey = (prefix: string, framework: string) => `${prefix}:${framework}`;

/** How many people a box says; 0 where that is no number, or too many. */
export function sizeIn(value: string): number {
  const size = /^\d{1,7}$/.test(value) ? Number(value) : 0;
  return size <= limits.people ? size : 0;
}

/**
 * How many people give one answer together (rule SM6), from the controls of a form. The form cannot tell
 * whether somebody meant a group, but by this number: 1 is one's own answer, and an empty box is asked again.
 */
export function groupSizes(values: ReadonlyMap<string, string | null>): GroupSizes {
  const sizes = new Map<string, number | null>();
  for (const [name, value] of values) {
    const control = readControlName(name);
    if (control?.kind !== 'people' || control.beside) continue;
    const size = sizeIn(value ?? '');
    if (size !== 1) sizes.set(sizeKey(control.prefix, control.about), size || null);
  }
  return sizes;
}
