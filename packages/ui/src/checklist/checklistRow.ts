import {
  aboutQuestion,
  heads,
  lowestRating,
  ratings,
  sharedWords,
  type Actor,
  type Check,
  type EntryOf,
  type Framework,
  type FrameworkAssessment,
  type FrameworkWords,
  type Project,
  type QuestionAssessment,
  type Rating,
  type Reason,
  type SectionAssessment,
  type SectionWords,
  type SharedWords,
  type Signal,
  type Status,
  type View,
} from '@coprod/core';

/** One question with all that a part shows of it. */
export interface ChecklistQuestion {
  /** What its ratings are about: `framework@version/question`. */
  readonly about: string;
  readonly words: string;
  /** When it applies, as half a sentence; null where always. */
  readonly condition: string | null;
  readonly options: readonly Rating[];
  /** The answer of the person who looks; null where they gave none. */
  readonly mine: Rating | null;
  /** How many agreed on it (rule SM6); null where it is one person's. */
  readonly people: number | null;
  /** The ids of the answers that theirs would replace. */
  readonly saw: readonly string[];
  /** They gave two answers without seeing the other (rule NN2). */
  readonly several: boolean;
  readonly assessment: QuestionAssessment;
  /** What it amounted to last time; null where there was none (rule NN16). */
  readonly before: QuestionAssessment | null;
  /** Others' answers may be seen: they answered first, or cannot answer (rule SM5). */
  readonly open: boolean;
}

/** One section of the framework: a row of the checklist. */
export interface ChecklistRow {
  readonly id: string;
  readonly number: number;
  readonly words: SectionWords;
  readonly status: Status;
  readonly reasons: SectionAssessment['reasons'];
  readonly question: ChecklistQuestion;
  readonly checks: readonly ChecklistQuestion[];
  /** They answered everything here that was opened: the whole of it may be seen. */
  readonly whole: boolean;
  readonly talkFirst: boolean;
  /** The person's own note and link, and the ids that new ones would replace. */
  readonly own: { note: string; sawNotes: string[]; link: string; sawLinks: string[] };
  readonly shared: SharedWords;
  /** What is written down beside the answers (rule SIG1). */
  readonly records: readonly Reason[];
  /** What others told somebody about it (rule PE5). */
  readonly heard: readonly NonNullable<EntryOf<'heard-from'>['data']>[];
}

/** What the rows are made of. */
export interface Known {
  readonly project: Project | View;
  readonly framework: Framework;
  readonly words: FrameworkWords;
  readonly actor: Actor | null;
  readonly readOnly: boolean;
  readonly signals: readonly Signal[];
  readonly assessment: FrameworkAssessment;
  readonly before: FrameworkAssessment | null;
  /** The ids of the questions to talk about first. */
  readonly first: readonly string[];
  /** The person's own answers, as they are found. */
  readonly given: EntryOf<'rating'>[];
}

/** The row of the section at a place in the framework; none where it has no words. */
export function rowAt(known: Known, place: number): ChecklistRow[] {
  const { project, framework, words, assessment, before, first, signals } = known;
  const section = framework.sections[place];
  const assessed = assessment.sections[place];
  const said = section && words.sections[section.id];
  if (!assessed || !said) return [];
  const { id } = section;
  const about = aboutQuestion(framework, id);
  const notes = own(known, heads(project, about, 'note'));
  const link = own(known, heads(project, about, 'evidence')).find((entry) => entry.data?.link);
  const last = before?.sections[place];
  const question = questionOf(known, { id }, said.question, assessed.question, last?.question);
  const checks = section.checks.flatMap((check, index) => {
    const one = assessed.checks[index];
    const asks = words.checks[check.id] ?? check.id;
    return one ? [questionOf(known, check, asks, one, last?.checks[index])] : [];
  });
  const all = [question, ...checks];
  // What others say to the checks shows once one has answered those too (rule SM5).
  const whole = checks.every((check, index) => check.open || !assessed.checks[index]?.opened);
  const { status, reasons } = whole ? assessed : assessed.question;
  return [
    {
      id,
      number: place + 1,
      words: said,
      status,
      reasons,
      question,
      checks,
      whole: whole && question.open,
      talkFirst: all.some((one) => one.open && first.includes(one.assessment.id)),
      own: {
        note: notes.map((entry) => entry.data?.text ?? '').join('\n'),
        sawNotes: notes.map((entry) => entry.id),
        link: link?.data?.link ?? '',
        sawLinks: link ? [link.id] : [],
      },
      records: signals.flatMap((signal) =>
        all.some((one) => one.about === signal.about) ? signal.reason : [],
      ),
      heard: all
        .filter((one) => one.open)
        .flatMap((one) =>
          heads(project, one.about, 'heard-from').flatMap(({ at, data }) =>
            data && at < assessment.countsUntil ? data : [],
          ),
        ),
      shared: sharedWords(project, about, assessed.question.views, assessment.countsUntil),
    },
  ];
}

/** Of these entries the person's own. */
const own = <One extends { by: string }>({ actor }: Known, entries: readonly One[]) =>
  entries.filter((entry) => entry.by === actor?.id);

function questionOf(
  known: Known,
  { id, condition }: Check,
  words: string,
  assessment: QuestionAssessment,
  before: QuestionAssessment | null = null,
): ChecklistQuestion {
  const about = aboutQuestion(known.framework, id);
  const saw = own(known, heads(known.project, about, 'rating')).filter(
    (entry) => entry.data && entry.at >= known.assessment.countsFrom,
  );
  known.given.push(...saw);
  return {
    about,
    words,
    condition: condition === undefined ? null : (known.words.conditions[condition] ?? null),
    options: condition === undefined ? always : ratings,
    mine: lowestRating(saw.flatMap((entry) => entry.data?.rating ?? [])),
    people: saw[0]?.data?.people ?? null,
    saw: saw.map((entry) => entry.id),
    several: saw.length > 1,
    assessment,
    before,
    open: known.readOnly || !known.actor || saw.length > 0,
  };
}

const always = ratings.filter((rating) => rating !== 'does-not-apply');
