import type { Entry } from '@coprod/core';

/** Would a host refuse an entry for want of an earlier one: whoever wrote it, or what it is about or replaces? */
export const needs = (entry: Entry, earlier: Entry): boolean =>
  (earlier.kind === 'person' && earlier.by === entry.by) ||
  ('about' in entry && entry.about === earlier.id) ||
  (entry.replaces?.includes(earlier.id) ?? false);

/** Rejects where an answer does not come in so many milliseconds: it must not hold up what was made later. */
export async function inTime<Answer>(answer: Promise<Answer>, most: number): Promise<Answer> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(reject, most);
  });
  return Promise.race([answer, late]).finally(() => {
    clearTimeout(timer);
  });
}

/** Calls when the device is online again, and when somebody looks at the page again; gives what ends that. */
export function whenBack(call: () => void): () => void {
  if (typeof document === 'undefined') return () => undefined;
  const seen = () => {
    if (document.visibilityState === 'visible') call();
  };
  addEventListener('online', call);
  document.addEventListener('visibilitychange', seen);
  return () => {
    removeEventListener('online', call);
    document.removeEventListener('visibilitychange', seen);
  };
}
