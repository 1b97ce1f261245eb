import type { Entry, EntryOf, Kind, Project } from '../record/entry.ts';
import { isKind } from '../record/isKind.ts';
import type { View } from '../record/view.ts';

/** What was written about feedback, by what it is about. */
export interface About {
  readonly items: readonly EntryOf<'feedback'>[];
  readonly heard: ReadonlySet<string>;
  readonly decisions: ReadonlyMap<string, readonly EntryOf<'decision'>[]>;
  /** The ids of decisions that a later one replaced, and of answers that their writer replaced. */
  readonly replaced: ReadonlySet<string>;
  readonly done: ReadonlySet<string>;
  readonly told: ReadonlyMap<string, readonly EntryOf<'told'>[]>;
  readonly answers: ReadonlyMap<string, readonly EntryOf<'answer'>[]>;
  readonly sorry: ReadonlySet<string>;
  readonly duplicates: ReadonlyMap<string, readonly EntryOf<'duplicate'>[]>;
}

/** All that was written before an instant, sorted by what it is about: each entry is looked at once. */
export function feedbackEntries({ entries }: Project | View, until: string): About {
  const items: EntryOf<'feedback'>[] = [];
  const byKind = new Map<string, Entry[]>();
  const byId = new Map<string, Entry>();
  for (const entry of entries) {
    if (entry.at >= until || entry.data === null) continue;
    if (isKind(entry, 'feedback')) items.push(entry);
    byId.set(entry.id, entry as Entry);
    const list = byKind.get(entry.kind);
    if (list) list.push(entry as Entry);
    else byKind.set(entry.kind, [entry as Entry]);
  }
  const all = <K extends Kind>(kind: K) => (byKind.get(kind) ?? []) as EntryOf<K>[];
  const group = <E extends { about: string }>(list: readonly E[]) => {
    const groups = new Map<string, E[]>();
    for (const one of list) {
      const others = groups.get(one.about);
      if (others) others.push(one);
      else groups.set(one.about, [one]);
    }
    return groups;
  };
  const abouts = (list: readonly { about: string }[]) => new Set(list.map(({ about }) => about));
  const replaced = new Set(
    [...all('decision'), ...all('duplicate')].flatMap(({ replaces = [], kind, about }) =>
      replaces.filter((id) => {
        const old = byId.get(id);
        return old?.kind === kind && 'about' in old && old.about === about;
      }),
    ),
  );
  return {
    items,
    heard: abouts(all('feedback-heard')),
    decisions: group(all('decision')),
    replaced,
    done: abouts(all('done')),
    told: group(all('told')),
    answers: group(all('answer')),
    sorry: abouts(all('apology')),
    duplicates: group(all('duplicate')),
  };
}

/**
 * Where each duplicate was said first: the end of its chain. Items that point at each other in a circle, or at
 * nothing, are no duplicates (rule FB7).
 */
export function originalsOf({ items, duplicates, replaced }: About): ReadonlyMap<string, string> {
  const ids = new Set(items.map(({ id }) => id));
  const points = new Map<string, string>();
  for (const { id } of items) {
    const of = (duplicates.get(id) ?? []).filter((one) => !replaced.has(one.id)).at(-1)?.data?.of;
    if (of !== undefined && of !== id && ids.has(of)) points.set(id, of);
  }
  const ends = new Map<string, string | null>();
  for (const start of points.keys()) {
    const path: string[] = [];
    let at: string | null = start;
    while (at !== null && points.has(at) && !ends.has(at) && !path.includes(at)) {
      path.push(at);
      at = points.get(at) ?? null;
    }
    const end: string | null =
      at !== null && path.includes(at)
        ? null
        : at !== null && ends.has(at)
          ? (ends.get(at) ?? null)
          : at;
    for (const one of path) ends.set(one, end);
  }
  return new Map([...ends].flatMap(([id, end]) => (end === null ? [] : [[id, end]])));
}
