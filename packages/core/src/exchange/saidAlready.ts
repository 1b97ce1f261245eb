import type { Actor } from '../record/actor.ts';
import type { Project } from '../record/entry.ts';
import type { View } from '../record/view.ts';

/** What no control says: a title, or the hat under which it was said. */
const notItsOwn: ReadonlySet<string> = new Set(['title', 'perspective']);

/** What one of them wrote, another need not write again. */
const sharedKinds: ReadonlySet<string> = new Set(['decision', 'duplicate']);

/** A list in any order. */
const plain = (value: unknown) =>
  Array.isArray(value) ? [...(value as unknown[])].sort().join(' ') : value;

/**
 * Did the person say just this in the one entry that the new one would replace, whoever typed it? What is
 * decided for all may have been said by anybody (rule FO2).
 */
export function saidAlready(
  kind: string,
  replaces: readonly string[],
  made: object,
  actor: Actor,
  project: Project | View | undefined,
): boolean {
  const old = replaces.length === 1 && project?.entries.find(({ id }) => id === replaces[0]);
  if (!old || old.kind !== kind) return false;
  if (old.by !== actor.id && !sharedKinds.has(kind)) return false;
  const [said, says] = [old.data ?? {}, made] as Record<string, unknown>[];
  return Object.keys({ ...said, ...says }).every(
    (key) => notItsOwn.has(key) || plain(said?.[key]) === plain(says?.[key]),
  );
}
