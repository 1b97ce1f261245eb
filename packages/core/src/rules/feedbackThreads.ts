import type { Entry, EntryOf, OtherEntry, Project } from '../record/entry.ts';
import type { View } from '../record/view.ts';

/** One decision about something that was said, and what followed on it. */
export interface Decided {
  readonly decision: EntryOf<'decision'>;
  done: EntryOf<'done'> | null;
  tellings: readonly EntryOf<'told'>[];
  /** To whichever telling, by whomever. */
  answers: readonly EntryOf<'answer'>[];
}

/** One thing that was said, and what followed on it. */
export interface Thread {
  readonly item: EntryOf<'feedback'>;
  heard: EntryOf<'feedback-heard'> | null;
  passedOn: EntryOf<'passed-on'> | null;
  duplicate: EntryOf<'duplicate'> | null;
  decided: readonly Decided[];
}

/** What was written about feedback, each list first to last; of other kinds, the last that was not replaced. */
export interface Written {
  /** By id, in the order in which it was said. */
  readonly threads: ReadonlyMap<string, Thread>;
  /** Apologies and senior's replies, by the id of the answer that they are about. */
  readonly apologies: ReadonlyMap<string, EntryOf<'apology'>>;
  readonly replies: ReadonlyMap<string, EntryOf<'senior-reply'>>;
  /** Did another of its kind, about the same, replace it (rule RE5)? */
  readonly isReplaced: (part: Part) => boolean;
}

/** Each kind is about something of the level before. */
const levels = {
  feedback: 0,
  'feedback-heard': 1,
  'passed-on': 1,
  duplicate: 1,
  decision: 1,
  done: 2,
  told: 2,
  answer: 3,
  apology: 4,
  'senior-reply': 4,
} as const satisfies Partial<Record<Entry['kind'], number>>;

type Part = EntryOf<keyof typeof levels>;
const kinds: ReadonlySet<string> = new Set(Object.keys(levels));
const isPart = (entry: Entry | OtherEntry): entry is Part => kinds.has(entry.kind);

/** All that was written about feedback before an instant. */
export function feedbackThreads({ entries }: Project | View, until?: string): Written {
  const parts: Part[] = [];
  const replacing: Part[] = [];
  for (const entry of entries) {
    if (entry.data === null || (until !== undefined && entry.at >= until) || !isPart(entry))
      continue;
    parts.push(entry);
    if (entry.replaces) replacing.push(entry);
  }
  const isReplaced = replacedBy(replacing);
  const inTime = threadsIn(parts, isReplaced);
  if (!inTime.isEarly) return inTime;
  // Clocks differ: where something is dated before what it is about, all is read level by level.
  return threadsIn(
    parts.sort((a, b) => levels[a.kind] - levels[b.kind]),
    isReplaced,
  );
}

function replacedBy(replacing: readonly Part[]): (part: Part) => boolean {
  const key = (part: Part, id: string) => `${part.kind} ${'about' in part ? part.about : ''} ${id}`;
  const keys = new Set(
    replacing.flatMap((part) => (part.replaces ?? []).map((id) => key(part, id))),
  );
  return (part) => keys.has(key(part, part.id));
}

const none: readonly never[] = [];

const newThread = (item: EntryOf<'feedback'>): Thread => ({
  item,
  heard: null,
  passedOn: null,
  duplicate: null,
  decided: none,
});

/** Most lists have one member: a list that is pushed to takes room for many. */
function longer<One>(list: readonly One[], one: One): readonly One[] {
  if (list.length === 0) return [one];
  (list as One[]).push(one);
  return list;
}

/** The threads, from entries in this order; `isEarly`: one stands before what it is about, and is left out. */
function threadsIn(
  parts: readonly Part[],
  isReplaced: (part: Part) => boolean,
): Written & { readonly isEarly: boolean } {
  const threads = new Map<string, Thread>();
  const decisions = new Map<string, Decided>();
  const tellings = new Map<string, Decided>();
  const apologies = new Map<string, EntryOf<'apology'>>();
  const replies = new Map<string, EntryOf<'senior-reply'>>();
  const missing = new Set<string>();
  let isEarly = false;
  const find = <Node>(nodes: ReadonlyMap<string, Node>, about: string): Node | undefined => {
    const node = nodes.get(about);
    if (!node) missing.add(about);
    return node;
  };
  /** The later one counts, unless it was replaced. Only where there are two is there anything to replace. */
  const last = <One extends Part>(before: One | null | undefined, one: One): One =>
    before && isReplaced(one) ? before : one;

  for (const part of parts) {
    if (missing.size > 0 && missing.has(part.id)) isEarly = true;
    if (part.kind === 'feedback') threads.set(part.id, newThread(part));
    else if (part.kind === 'apology')
      apologies.set(part.about, last(apologies.get(part.about), part));
    else if (part.kind === 'senior-reply')
      replies.set(part.about, last(replies.get(part.about), part));
    else if (part.kind === 'answer') {
      const one = find(tellings, part.about);
      if (one) one.answers = longer(one.answers, part);
    } else if (part.kind === 'told') {
      const one = find(decisions, part.about);
      if (!one) continue;
      one.tellings = longer(one.tellings, part);
      tellings.set(part.id, one);
    } else if (part.kind === 'done') {
      const one = find(decisions, part.about);
      if (one) one.done = last(one.done, part);
    } else {
      const thread = find(threads, part.about);
      if (!thread) continue;
      if (part.kind === 'feedback-heard') thread.heard = last(thread.heard, part);
      else if (part.kind === 'passed-on') thread.passedOn = last(thread.passedOn, part);
      else if (part.kind === 'duplicate') thread.duplicate = last(thread.duplicate, part);
      else {
        const one: Decided = { decision: part, done: null, tellings: none, answers: none };
        thread.decided = longer(thread.decided, one);
        decisions.set(part.id, one);
      }
    }
  }
  return { threads, apologies, replies, isReplaced, isEarly };
}
