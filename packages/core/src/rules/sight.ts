import type { Entry, OtherEntry, Project } from '../record/entry.ts';
import { isKind } from '../record/isKind.ts';
import type { ConsentUse } from '../record/kind.ts';
import { rulesOf } from '../record/kinds/all.ts';
import { hiddenWith, type FeedbackSight } from './feedbackSight.ts';

type Any = Entry | OtherEntry;

/** Who looks: somebody by their id, or nobody in particular; how much such a reader sees; and who consented. */
export interface Reader {
  readonly id: string | null;
  readonly sees: 'public' | 'members' | 'leads';
  readonly consents: (person: string, use: ConsentUse) => boolean;
  /** Nobody else sees their id: they were forgotten (rule ER2), or said something without a name. */
  readonly isHidden: (person: string) => boolean;
  readonly isForgotten: (person: string) => boolean;
  readonly feedback: FeedbackSight;
}

/**
 * The entries that a reader may see, and of each only what they may see (rules VI1 to VI6): their own;
 * of others, by kind. What was erased, and kinds that this version does not know, are nobody's to see.
 */
export function entriesFor(project: Project, reader: Reader): Any[] {
  const byId = new Map(project.entries.map((entry) => [entry.id, entry]));
  const known = new Map<string, boolean>();
  const sameAsHidden = hiddenWith(
    project.entries.flatMap((one) => (isSeen(one, reader) ? [] : one.id)),
    reader.feedback,
    ({ by }) => by === reader.id,
  );
  const mayBeSeen = (entry: Any): boolean => {
    const before = known.get(entry.id);
    if (before !== undefined) return before;
    known.set(entry.id, false); // two entries about each other are about nothing
    const seen = isSeen(entry, reader) && !sameAsHidden.has(entry.id) && targetIsSeen(entry);
    known.set(entry.id, seen);
    return seen;
  };
  /** What is about something that one may not see would give it away (rule VI6). */
  const targetIsSeen = (entry: Any): boolean => {
    const kinds = rulesOf(entry.kind)?.aboutKinds;
    if (!kinds || entry.by === reader.id) return true;
    const target = byId.get(('about' in entry && entry.about) || '');
    return target !== undefined && kinds.includes(target.kind) && mayBeSeen(target);
  };
  const seen = project.entries.filter(mayBeSeen);
  const names = numbers(seen, reader);
  return seen.map((entry) =>
    renamed(entry.by === reader.id ? entry : masking(entry, reader), names),
  );
}

function isSeen(entry: Any, { id, sees, consents, isForgotten, feedback }: Reader): boolean {
  const rules = rulesOf(entry.kind);
  if (!rules || entry.data === null) return false;
  if (isKind(entry, 'proposal') && isForgotten(entry.data.person)) return false;
  if (entry.by === id) return true;
  if (sees === 'public') {
    const { see, publicWith } = rules;
    if (isKind(entry, 'answer') && !feedback.answers.has(entry.id)) return false;
    return see === 'all' && (!publicWith || consents(entry.by, publicWith));
  }
  return rules.see === 'all' || rules.see === 'members' || rules.see === sees;
}

/** Without the fields to which the writer did not say yes (rules VI2, VI5). */
function masking(entry: Any, { sees, consents }: Reader): Any {
  const { hide, hideInPublic } = rulesOf(entry.kind) ?? {};
  const hidden = Object.entries({ ...hide, ...(sees === 'public' && hideInPublic) })
    .filter(([, use]) => !consents(entry.by, use))
    .map(([field]) => field);
  if (hidden.length === 0) return entry;
  const data = Object.fromEntries(
    Object.entries(entry.data ?? {}).filter(([field]) => !hidden.includes(field)),
  );
  return { ...entry, data };
}

/** Another name for each hand whose id is not shown: a number, and none that is somebody's id. */
type Names = (entry: Any, person: string) => string;

function numbers(entries: readonly Any[], { id, sees, isHidden, feedback }: Reader): Names {
  const people = new Set(entries.flatMap(({ by, enteredBy }) => [by, enteredBy ?? by]));
  const names = new Map<string, string>();
  let last = 0;
  const next = (): string => {
    last += 1;
    const name = `person-${String(last)}`;
    return people.has(name) ? next() : name;
  };
  // Whoever says something without a name is somebody else in all other things.
  const nameOf = (key: string) => {
    const name = names.get(key) ?? next();
    names.set(key, name);
    return name;
  };
  return (entry, person) => {
    if (person === id) return person;
    if (feedback.nameless.get(entry.id) === person) return nameOf(`nameless ${person}`);
    return sees === 'public' || isHidden(person) ? nameOf(person) : person;
  };
}

function renamed(entry: Any, names: Names): Any {
  const { by, enteredBy } = entry;
  return {
    ...entry,
    by: names(entry, by),
    ...(enteredBy !== undefined && { enteredBy: names(entry, enteredBy) }),
  };
}
