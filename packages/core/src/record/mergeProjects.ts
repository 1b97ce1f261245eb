import type { Entry, OtherEntry, Project } from './entry.ts';
import { blank, withoutErased } from './erased.ts';
import { CoprodError } from './error.ts';
import { fault } from './fault.ts';
import { limits } from './limits.ts';
import { byTime } from './order.ts';
import { keptOf } from './twins.ts';

type Any = Entry | OtherEntry;

/** Two entries that claim one id (rule ME2). */
export interface Clash {
  readonly id: string;
  /** The one that was kept. */
  readonly kept: Any;
  /** The other: not in the merged project, so look at it. */
  readonly refused: Any;
}

/** What {@link mergeProjects} gives. */
export interface Merged {
  readonly project: Project;
  readonly clashes: readonly Clash[];
}

const refuse = (code: 'wrong-type' | 'clash' | 'too-many' | 'unreadable', path: string) =>
  new CoprodError('These projects were not merged', [fault(code, path)]);

/**
 * Two copies of one project as one: every entry of both, once, and what was erased in either is erased
 * (rules ME1 to ME3). In whatever order copies are merged, the project is the same.
 *
 * @throws {CoprodError} where these are not two copies of one project, or together they hold more than
 * `limits.entries`.
 *
 * @example
 * mergeProjects(createProject({ id: 'pip' }), createProject({ id: 'pip' })).clashes //=> []
 */
export function mergeProjects(a: Project, b: Project): Merged {
  try {
    return merge(a, b);
  } catch (error) {
    throw error instanceof CoprodError ? error : refuse('unreadable', '');
  }
}

function merge(a: Project, b: Project): Merged {
  if (!isWhole(a) || !isWhole(b)) throw refuse('wrong-type', isWhole(a) ? 'b' : 'a');
  if (a.id !== b.id) throw refuse('clash', 'id');
  const clashes: Clash[] = [];
  const other = new Map(b.entries.map((entry) => [entry.id, entry]));
  const merged: Any[] = [];
  for (const mine of a.entries) {
    const theirs = other.get(mine.id);
    other.delete(mine.id);
    const kept = theirs && theirs !== mine ? keptOf(mine, theirs) : mine;
    if (!kept && theirs) {
      const [first, second] = inFixedOrder(mine, theirs);
      clashes.push({ id: mine.id, kept: first, refused: second });
      merged.push(first);
    } else merged.push(kept ?? mine);
  }
  merged.push(...other.values());
  if (merged.length > limits.entries) throw refuse('too-many', 'entries');
  return {
    project: { ...a, entries: withoutErased(merged.sort(byTime)) },
    clashes: clashes.sort((one, two) => (one.id < two.id ? -1 : 1)),
  };
}

/** A view holds less than the project, so what it does not show would be lost. */
const isWhole = (project: Project) =>
  Array.isArray((project as Project | null)?.entries) && !('view' in project);

/** Which is kept must not hang on whose copy came first: the earlier, then by all but its data, then what was erased. */
function inFixedOrder(one: Any, other: Any): [Any, Any] {
  const text = (entry: unknown) => JSON.stringify(sorted(entry));
  const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));
  const first =
    byTime(one, other) ||
    compare(text(blank(one)), text(blank(other))) ||
    Number(other.data === null) - Number(one.data === null) ||
    compare(text(one), text(other));
  return first < 0 ? [one, other] : [other, one];
}

/** The same data with its keys in order, so that equal content has equal text. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .filter(([, inner]) => inner !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, inner]) => [key, sorted(inner)]);
}
