import type { Thread } from './feedbackThreads.ts';

/**
 * Where each duplicate was said first: the end of its chain. Items that point at each other in a circle, or at
 * nothing, are no duplicates (rule FB7).
 */
export function originalsOf(threads: ReadonlyMap<string, Thread>): ReadonlyMap<string, string> {
  const points = new Map<string, string>();
  for (const [id, { duplicate }] of threads) {
    const of = duplicate?.data?.of;
    if (of !== undefined && of !== id && threads.has(of)) points.set(id, of);
  }
  const ends = new Map<string, string | null>();
  for (const start of points.keys()) {
    const path = new Set<string>();
    let at = start;
    for (let next = points.get(at); next !== undefined && !ends.has(at) && !path.has(at);) {
      path.add(at);
      at = next;
      next = points.get(at);
    }
    const known = ends.get(at);
    const end = path.has(at) ? null : known === undefined ? at : known;
    for (const one of path) ends.set(one, end);
  }
  return new Map([...ends].flatMap(([id, end]) => (end === null ? [] : [[id, end]])));
}

/** The other way round: who said the same later, by the id of what was said first. */
export function duplicatesOf(
  originals: ReadonlyMap<string, string>,
): ReadonlyMap<string, readonly string[]> {
  const same = new Map<string, string[]>();
  for (const [id, original] of originals) {
    const others = same.get(original);
    if (others) others.push(id);
    else same.set(original, [id]);
  }
  return same;
}
