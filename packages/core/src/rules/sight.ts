import type { Entry, OtherEntry, Project } from '../record/entry.ts';
import { isKind } from '../record/isKind.ts';
import type { ConsentUse } from '../record/kind.ts';
import { rulesOf } from '../record/kinds/all.ts';

type Any = Entry | OtherEntry;

/** Who looks: somebody by their id, or nobody in particular; how much such a reader sees; and who consented. */
export interface Reader {
  readonly id: string | null;
  readonly sees: 'public' | 'members' | 'leads';
  readonly consents: (person: string, use: ConsentUse) => boolean;
  readonly isForgotten: (person: string) => boolean;
}

/**
 * The entries that a reader may see, and of each only what they may see (rules VI1 to VI6): their own;
 * of others, by kind. What was erased, and kinds that this version does not know, are nobody's to see.
 */
export function entriesFor(project: Project, reader: Reader): Any[] {
  const byId = new Map(project.entries.map((entry) => [entry.id, entry]));
  const known = new Map<string, boolean>();
  const mayBeSeen = (entry: Any): boolean => {
    const before = known.get(entry.id);
    if (before !== undefined) return before;
    known.set(entry.id, false); // two entries about each other are about nothing
    const seen = isSeen(entry, reader) && targetIsSeen(entry);
    known.set(entry.id, seen);
    return seen;
  };
  /** What is about something that one may not see would give it away (rule VI6). */
  const targetIsSeen = (entry: Any): boolean => {
    if (!rulesOf(entry.kind)?.aboutKinds || entry.by === reader.id) return true;
    const target = byId.get(('about' in entry && entry.about) || '');
    return target !== undefined && mayBeSeen(target);
  };
  const seen = project.entries.filter(mayBeSeen);
  const names = numbers(seen, hiddenPeople(reader));
  return seen.map((entry) =>
    renamed(entry.by === reader.id ? entry : masking(entry, reader), names),
  );
}

function isSeen(entry: Any, { id, sees, consents, isForgotten }: Reader): boolean {
  const rules = rulesOf(entry.kind);
  if (!rules || entry.data === null) return false;
  if (isKind(entry, 'proposal') && isForgotten(entry.data.person)) return false;
  if (entry.by === id) return true;
  if (sees === 'public') {
    const { see, publicWith } = rules;
    return see === 'all' && (!publicWith || consents(entry.by, publicWith));
  }
  return rules.see === 'all' || rules.see === 'members' || rules.see === sees;
}

/** Without the fields to which the writer did not say yes (rule VI2). */
function masking(entry: Any, { consents }: Reader): Any {
  const hide = Object.entries(rulesOf(entry.kind)?.hide ?? {})
    .filter(([, use]) => !consents(entry.by, use))
    .map(([field]) => field);
  if (hide.length === 0) return entry;
  const data = Object.fromEntries(
    Object.entries(entry.data ?? {}).filter(([field]) => !hide.includes(field)),
  );
  return { ...entry, data };
}

/** Whose ids are not shown: in public everybody's, else those of people who were forgotten (rule ER2). */
const hiddenPeople = ({ id, sees, isForgotten }: Reader) =>
  sees === 'public' ? (person: string) => person !== id : isForgotten;

/** A number for each person whose id is not shown; none that is somebody's id. */
function numbers(entries: readonly Any[], isHidden: (person: string) => boolean) {
  const people = new Set(entries.flatMap(({ by, enteredBy }) => [by, enteredBy ?? by]));
  let last = 0;
  const next = (): string => {
    last += 1;
    const name = `person-${String(last)}`;
    return people.has(name) ? next() : name;
  };
  return new Map([...people].filter(isHidden).map((person) => [person, next()]));
}

function renamed(entry: Any, names: ReadonlyMap<string, string>): Any {
  const { by, enteredBy } = entry;
  return {
    ...entry,
    by: names.get(by) ?? by,
    ...(enteredBy !== undefined && { enteredBy: names.get(enteredBy) ?? enteredBy }),
  };
}
