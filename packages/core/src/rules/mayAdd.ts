import type { RefusalRule } from '../catalogue/text/codes.ts';
import { aboutQuestion, type Framework } from '../catalogue/framework.ts';
import { dayOf } from '../assess/days.ts';
import type { Actor } from '../record/actor.ts';
import type { Entry, OtherEntry, Project } from '../record/entry.ts';
import { forgottenIn } from '../record/erased.ts';
import { groupKinds } from '../record/groupKinds.ts';
import { keyedKinds } from '../record/keyedKinds.ts';
import type { KindRules, Who } from '../record/kind.ts';
import { rulesOf } from '../record/kinds/all.ts';
import { parseEntry } from '../record/newEntry.ts';
import { keptOf } from '../record/twins.ts';
import { conditions, type Circumstance } from './conditions.ts';
import { checkOptions, checkPerson, checkRecord, decide } from './given.ts';
import { powersOf, type Powers, type Standing } from './powers.ts';

/** What {@link mayAdd} answers: yes, or no with the rule in SPEC.md. */
export type Permission = { readonly ok: true } | { readonly ok: false; readonly rule: RefusalRule };

/** When it is, and where. */
export interface MayAddOptions {
  /** The host's own clock: ISO 8601 in UTC with milliseconds. */
  readonly now: string;
  /** Where days begin; default `Europe/London`. */
  readonly timeZone?: string;
  /** Fewer answers than this are not shown (rule SM2); default 3. What a gate asks depends on it (ST4). */
  readonly fewest?: number | undefined;
  /** Where given, answers, notes and links must be about a question of one of these (rule AD2). */
  readonly frameworks?: readonly Framework[] | undefined;
}

/** A device's clock may be this many minutes fast (rule DA4). */
const minutesFast = 2;

interface Asked extends Circumstance {
  readonly actor: Actor;
  readonly rules: KindRules;
  readonly frameworks: readonly Framework[] | undefined;
}

/** Somebody else typed it. */
const typist = ({ by, enteredBy = by }: Entry) => (enteredBy === by ? undefined : enteredBy);

/** Is somebody any of these? */
function isAny(who: readonly Who[], standing: Standing | undefined): boolean {
  if (who.includes('anyone')) return true;
  if (!standing?.member) return false;
  const is: Who[] = ['member', standing.perspective, ...standing.roles];
  return is.some((one) => who.includes(one));
}

const typists: readonly Who[] = ['profession', 'lead', 'parent-champion'];

/** Does it replace only what it may: entries like it, and other people's only where they are the group's? */
function replacesItsLike({ entry, project }: Asked): boolean {
  const about = (one: Entry | OtherEntry) => ('about' in one ? one.about : undefined);
  return (entry.replaces ?? []).every((id) => {
    const old = project.entries.find((other) => other.id === id);
    if (!old) return true;
    if (old.kind !== entry.kind || about(old) !== about(entry)) return false;
    if (groupKinds.has(entry.kind) && !leadsOwn.has(entry.kind)) return true;
    // What somebody wrote in their own hand is not replaced by what is typed for them.
    const typedOver = typist(entry) !== undefined && old.enteredBy === undefined;
    return old.by === entry.by && !typedOver;
  });
}

/** What one lead asked, or the step that one took, only that lead takes back. */
const leadsOwn: ReadonlySet<string> = new Set([...keyedKinds, 'stage']);

/** What is about a question. */
const askedKinds: ReadonlySet<string> = new Set(['rating', 'note', 'evidence', 'heard-from']);

/** Is what it is about there, and of a kind that it can be about? */
function aboutRule({ entry, project, rules, frameworks }: Asked): RefusalRule | null {
  if (!('about' in entry)) return null;
  const { about } = entry;
  const isAsked = (framework: Framework) =>
    framework.sections.some((section) =>
      [section, ...section.checks].some(({ id }) => aboutQuestion(framework, id) === about),
    );
  if (frameworks && askedKinds.has(entry.kind) && !frameworks.some(isAsked)) return 'AD2';
  if (!rules.aboutKinds) return null;
  const target = project.entries.find((other) => other.id === about);
  if (!target || target.data === null) return 'AD2';
  return rules.aboutKinds.includes(target.kind) ? null : 'AD3';
}

/** The questions that are asked of every entry, in order; the first no counts. */
const table: readonly (readonly [RefusalRule, (asked: Asked) => boolean])[] = [
  ['RE1', ({ entry }) => entry.data !== null],
  ['BY1', ({ entry, actor }) => entry.by === actor.id && typist(entry) === actorsTypist(actor)],
  ['DA4', ({ entry, now }) => Date.parse(entry.at) <= Date.parse(now) + minutesFast * 60_000],
  ['ER3', ({ entry, project }) => !forgottenIn(project.entries).has(entry.by)],
  ['BY2', ({ entry, rules }) => typist(entry) === undefined || rules.typedFor],
  [
    'BY3',
    ({ entry, powers }) => {
      const other = typist(entry);
      return other === undefined || isAny(typists, powers.people.get(other));
    },
  ],
  ['KEY3', ({ entry, powers, rules }) => isWelcome(powers, entry, rules)],
  ['AD1', ({ entry, powers, rules }) => isAny(rules.add, powers.people.get(entry.by))],
  ['RE5', replacesItsLike],
  [
    'RE3',
    ({ entry, project }) => {
      const twin = project.entries.find((other) => other.id === entry.id);
      return !twin || keptOf(twin, entry) !== null;
    },
  ],
];

const actorsTypist = ({ id, enteredBy = id }: Actor) => (enteredBy === id ? undefined : enteredBy);

/** Somebody who was removed can still take things back, and speak like anybody else. */
const isWelcome = ({ people }: Powers, entry: Entry, { add }: KindRules) =>
  people.get(entry.by)?.member !== false || (add.includes('anyone') && entry.kind !== 'person');

/**
 * May this person add this entry to the project? Ask on the server, before an entry is stored: whose
 * words they are and who typed them must be who is signed in, stamps are not in the future, each kind
 * has those who may add it, and some need more (rules AD, BY, KEY in SPEC.md; `docs/who-may-add.md`
 * has the table). The words for a no are in `@coprod/core/text/en/record`.
 *
 * @throws {CoprodError} where the entry, the actor, the project or an option cannot be read.
 *
 * @example
 * mayAdd(entry, actor, project, { now: '2026-05-03T10:00:00.000Z' }) //=> { ok: false, rule: 'AD1' }
 */
export function mayAdd(
  input: Entry | OtherEntry,
  actor: Actor,
  project: Project,
  options: MayAddOptions,
): Permission {
  return decide(() => {
    checkPerson(actor, 'actor');
    checkRecord(project);
    checkOptions(options);
    const rule = refusalOf(input, actor, project, options);
    return rule ? { ok: false, rule } : { ok: true };
  });
}

/** The first rule that says no; null where all say yes. */
function refusalOf(
  input: Entry | OtherEntry,
  actor: Actor,
  project: Project,
  { now, timeZone = 'Europe/London', fewest, frameworks }: MayAddOptions,
): RefusalRule | null {
  const today = dayOf(now, timeZone);
  const entry = parseEntry(input) as Entry;
  const rules = rulesOf(entry.kind);
  if (!rules) return 'RE4';
  const powers = powersOf(project);
  const asked: Asked = {
    ...{ entry, actor, project, now, today, timeZone, fewest },
    ...{ rules, powers, frameworks },
  };
  return (
    table.find(([, holds]) => !holds(asked))?.[0] ??
    aboutRule(asked) ??
    rules.conditions?.map((name) => conditions[name]).find(([, holds]) => !holds(asked))?.[0] ??
    null
  );
}
