import type { EntryOf, OtherEntry, Entry, Project } from '../record/entry.ts';
import type { Seen } from '../record/view.ts';
import { originalsOf } from './feedbackDuplicates.ts';
import { feedbackThreads, type Written } from './feedbackThreads.ts';
import { wasTold } from './feedbackWay.ts';
import type { Powers } from './powers.ts';
import { voicesIn, type VoiceOf } from './sayers.ts';

type Any = Entry | OtherEntry;

/** What of a whole project decides which feedback a reader sees, on a day. */
export interface FeedbackSight {
  readonly written: Written;
  /** The ids of answers by those who said it: no others count (rule FB1); and of them, by who said it later. */
  readonly answers: ReadonlySet<string>;
  readonly later: ReadonlySet<string>;
  readonly voiceOf: VoiceOf;
  /** What was said without a name, and what the same hand answered: whose id that is, by the id of the entry. */
  readonly nameless: ReadonlyMap<string, string>;
  /** Where each item was said first that says the same as another (rule FB7). */
  readonly originals: ReadonlyMap<string, string>;
}

/** Looks at feedback as a whole, before an instant. */
export function feedbackSight(project: Project, { people }: Powers, until: string): FeedbackSight {
  const written = feedbackThreads(project, until);
  const voiceOf = voicesIn(project, written, people);
  const answers = new Set<string>();
  const later = new Set<string>();
  const nameless = new Map<string, string>();
  // What is dated later is hidden by the same rules.
  const { threads } = feedbackThreads(project);
  const keys = new Set(
    [...threads.values()].flatMap(({ item }) => (item.data?.from === 'nameless' ? item.by : [])),
  );
  for (const { item, decided } of threads.values()) {
    const all = decided.flatMap((one) => one.answers);
    for (const answer of all) {
      const { id, by } = answer;
      const voice = voiceOf(item, answer);
      if (voice) answers.add(id);
      if (voice !== 'later') continue;
      later.add(id);
      if (keys.has(by)) nameless.set(id, by);
    }
    if (item.data?.from !== 'nameless') continue;
    for (const { id, by } of [item, ...all]) if (by === item.by) nameless.set(id, by);
  }
  const originals = originalsOf(written.threads);
  return { written, answers, later, voiceOf, nameless, originals };
}

/**
 * The items that stay hidden because one that they point at is hidden: they would seem to be said first (rule
 * VI4). Whoever said one sees it all the same.
 */
export function hiddenWith(
  hidden: readonly string[],
  { written, originals }: FeedbackSight,
  isOwn: (item: EntryOf<'feedback'>) => boolean,
): ReadonlySet<string> {
  const pointing = new Map<string, EntryOf<'feedback'>[]>();
  for (const id of originals.keys()) {
    const { item, duplicate } = written.threads.get(id) ?? {};
    const of = duplicate?.data?.of;
    if (!item || of === undefined) continue;
    const others = pointing.get(of);
    if (others) others.push(item);
    else pointing.set(of, [item]);
  }
  const all = new Set(hidden);
  for (const id of all)
    for (const item of pointing.get(id) ?? []) if (!isOwn(item)) all.add(item.id);
  return all;
}

/** What a view has to say of its feedback, so that it amounts to the same as the whole (rule VI4). */
export function feedbackSeen(
  entries: readonly Any[],
  { written, answers, later, voiceOf, originals }: FeedbackSight,
  { reader, until }: { reader: string | null; until: string },
): Pick<Seen, 'notSaid' | 'saidLater' | 'toAnswer' | 'same'> {
  const { threads } = written;
  const seen = originalsOf(feedbackThreads({ entries } as Project, until).threads);
  const notSaid = entries.filter(({ id, kind }) => kind === 'answer' && !answers.has(id));
  const saidLater = entries.flatMap(({ id }) => (later.has(id) ? id : []));
  const toAnswer = entries.flatMap(({ id }) => {
    const item = threads.get(id)?.item;
    const voice = item && reader !== null && item.by !== reader && voiceOf(item, { by: reader });
    return voice ? { id, voice } : [];
  });
  const same = entries.flatMap(({ id, kind }) => {
    const original = originals.get(id);
    if (kind !== 'feedback' || original === seen.get(id)) return [];
    const first = original === undefined ? undefined : threads.get(original);
    return { id, isSame: first !== undefined, told: !!first && wasTold(first, written) };
  });
  return {
    ...(notSaid.length > 0 && { notSaid: notSaid.map(({ id }) => id) }),
    ...(saidLater.length > 0 && { saidLater }),
    ...(toAnswer.length > 0 && { toAnswer }),
    ...(same.length > 0 && { same }),
  };
}
