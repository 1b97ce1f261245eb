import { aboutQuestion, type Framework } from '../catalogue/framework.ts';
import { ourFrameworks } from '../catalogue/frameworks.ts';
import { perspectives, type Perspective } from '../catalogue/perspectives.ts';
import { dayOf, startOfDay } from '../assess/days.ts';
import { checkEnough } from '../assess/optionError.ts';
import { countAnswers } from '../assess/countAnswers.ts';
import { questionsRated } from '../assess/questionsRated.ts';
import { roundsOf, type Rounds } from '../assess/rounds.ts';
import { wordsIn } from '../assess/sharedWords.ts';
import { tally } from '../assess/tally.ts';
import type { Actor } from '../record/actor.ts';
import type { Project } from '../record/entry.ts';
import { forgottenIn } from '../record/erased.ts';
import type { Seen, View } from '../record/view.ts';
import { consentsIn } from './consent.ts';
import { feedbackSeen, feedbackSight } from './feedbackSight.ts';
import { checkOptions, checkPerson, checkRecord, decide } from './given.ts';
import { powersOf } from './powers.ts';
import { entriesFor, type Reader } from './sight.ts';
import { keysFor, presentFor } from './takingPart.ts';

/** How to make a view. */
export interface ViewOptions {
  /** The host's clock: ISO 8601 in UTC with milliseconds. */
  readonly now: string;
  /** Where days begin; default `Europe/London`. */
  readonly timeZone?: string;
  /** Fewer answers than this are not shown (rule SM2); default 3. */
  readonly fewest?: number;
  /** Fewer answers than this are not published (rule VI5); default 10. */
  readonly publish?: number;
  /** The frameworks whose questions are counted: a hub's own besides, or instead; default ours. */
  readonly frameworks?: readonly Framework[] | undefined;
}

/**
 * What one reader, or the public, may see of a project: other people's answers only as counts, and
 * those only where they may be shown; no personal notes or access needs; names only by consent (rules
 * VI1 to VI6). Make it on the server and send nothing else to a browser. Assessing a view gives what
 * assessing the project gives, or `too-few` and `not-shown` where that is what hides it.
 *
 * @throws {CoprodError} where an option or the reader cannot be used, or this is no project.
 *
 * @example
 * viewFor(project, 'public', { now: '2026-05-03T10:00:00.000Z' }).view.reader //=> null
 */
export function viewFor(
  project: Project,
  reader: Pick<Actor, 'id'> | 'public',
  options: ViewOptions,
): View {
  return decide(() => {
    checkRecord(project);
    if (reader !== 'public') checkPerson(reader, 'reader');
    checkOptions(options);
    return viewOf(project, reader, options);
  });
}

function viewOf(
  project: Project,
  reader: Pick<Actor, 'id'> | 'public',
  {
    now,
    timeZone = 'Europe/London',
    fewest = 3,
    publish = 10,
    frameworks = ourFrameworks,
  }: ViewOptions,
): View {
  checkEnough(fewest, 'fewest');
  checkEnough(publish, 'publish');
  const today = dayOf(now, timeZone);
  const id = reader === 'public' ? null : reader.id;
  const powers = powersOf(project);
  const standing = id === null ? undefined : powers.people.get(id);
  const sees = !standing?.member ? 'public' : standing.roles.has('lead') ? 'leads' : 'members';
  const forgotten = forgottenIn(project.entries);
  const isForgotten = (person: string) => forgotten.has(person);
  const until = startOfDay(today, timeZone, 1);
  const feedback = feedbackSight(project, powers, until);
  // Of what was taken back nobody knows any more whether it was said without a name.
  const blank = project.entries.filter(({ kind, data }) => kind === 'feedback' && data === null);
  const keys = new Set([...feedback.nameless.values(), ...blank.map(({ by }) => by)]);
  const isHidden = (person: string) =>
    isForgotten(person) || (keys.has(person) && !powers.people.has(person));
  const who: Reader = {
    ...{ id, sees, isForgotten, isHidden, feedback },
    consents: consentsIn(project),
  };
  const enough = sees === 'public' ? Math.max(fewest, publish) : fewest;
  const entries = entriesFor(project, who);
  return {
    schema: 1,
    id: project.id,
    entries,
    view: {
      reader: id,
      today,
      timeZone,
      frameworks: frameworks.map(versionOf),
      ...answersFor(project, who, frameworks, { today, timeZone, fewest, publish: enough }),
      ...(sees !== 'public' && { present: presentFor(powers) }),
      keys: keysFor(powers, entries),
      ...feedbackSeen(entries, feedback, { reader: id, until }),
      rated: questionsRated(project, firstAnswers(project), { today, timeZone }),
    },
  };
}

/** When each question was first answered. */
const firstAnswers = (project: Project) =>
  new Map(
    [...countAnswers(project, { from: '', until: '' })].map(([about, { first }]) => [about, first]),
  );

/** The counts and the words of each question, round by round, as far as the rounds show them. */
function answersFor(
  project: Project,
  { sees, consents }: Reader,
  frameworks: readonly Framework[],
  options: { today: string; timeZone: string; fewest: number; publish: number },
): Pick<Seen, 'counts' | 'words'> {
  const counts: Seen['counts'][number][] = [];
  const words: Seen['words'][number][] = [];
  const wordsOn = wordsIn(project);
  for (const framework of frameworks) {
    const rounds = roundsOf(project, versionOf(framework), options);
    for (const [place, { from, until, shown }] of rounds.entries()) {
      if (!shown) continue;
      const { said } = tally(
        project,
        framework,
        rounds.slice(0, place + 1) as unknown as Rounds,
        options,
      );
      for (const [about, told] of said)
        for (const perspective of perspectives)
          if (told[perspective]) counts.push({ about, from, perspective, ...told[perspective] });
      if (place < rounds.length - 1) continue;
      for (const { id } of framework.sections.flatMap((one) => [one, ...one.checks])) {
        const about = aboutQuestion(framework, id);
        const heard = (by: string, perspective: Perspective) =>
          typeof said.get(about)?.[perspective]?.told === 'object' &&
          (sees !== 'public' || consents(by, 'words-in-public'));
        const shared = wordsOn(about, until, heard);
        if (shared.notes.length + shared.links.length > 0) words.push({ about, ...shared });
      }
    }
  }
  return { counts, words };
}

/** `framework@version` */
const versionOf = ({ id, version }: Framework) => `${id}@${String(version)}`;
