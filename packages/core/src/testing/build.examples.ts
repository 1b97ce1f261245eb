// Short ways for tests to write a small project down. No part of what is published.
import {
  aboutQuestion,
  assessFramework,
  nonNegotiables,
  parseProject,
  perspectives,
  type AssessOptions,
  type Entry,
  type Framework,
  type OtherEntry,
  type Perspective,
  type Project,
  type QuestionAssessment,
  type Rating,
} from '../index.ts';

export const today = '2026-05-03';
export const noon = (day: string) => `${day}T11:00:00.000Z`;

/** A hub's own framework with one check of each sort, in one section. */
export const small = {
  id: 'small',
  version: 1,
  sections: [
    {
      id: 'welcome',
      checks: [
        { id: 'plain' },
        { id: 'understood', understanding: true },
        { id: 'creche', condition: 'young-children', access: true },
        { id: 'staff', asks: ['profession'] },
      ],
    },
  ],
} as const satisfies Framework;

/** What each group's people said, one answer a person. */
export type Said = Partial<Record<Perspective, readonly Rating[]>>;

/** One rating; who, what and when can be left out. */
export function rating(
  value: Rating,
  {
    by = 'amina',
    perspective = 'lived-experience',
    question = 'welcome',
    framework = small,
    day = '2026-05-01',
    ...rest
  }: {
    id?: string;
    by?: string;
    perspective?: Perspective;
    question?: string;
    framework?: Pick<Framework, 'id' | 'version'>;
    day?: string;
    replaces?: string[];
  } = {},
): Entry {
  return {
    id: `${question}-${by}-${day}`,
    kind: 'rating',
    at: noon(day),
    by,
    about: aboutQuestion(framework, question),
    data: { rating: value, perspective },
    ...rest,
  };
}

/** A round of the small framework. */
export const round = (
  data: { answersFrom?: string; shownOn?: string; opened?: string[] },
  {
    id = 'round',
    day = '2026-01-01',
    ...rest
  }: { id?: string; day?: string; replaces?: string[] } = {},
): Entry => ({
  id,
  kind: 'round',
  at: noon(day),
  by: 'amina',
  about: 'small@1',
  data: { answersFrom: '2026-01-01', shownOn: '2026-05-03', ...data },
  ...rest,
});

/** The answers of made-up people to one question. */
export const answers = (
  question: string,
  said: Said,
  framework: Pick<Framework, 'id' | 'version'> = small,
): Entry[] =>
  perspectives.flatMap((perspective) =>
    (said[perspective] ?? []).map((value, index) =>
      rating(value, { by: `${perspective}-${String(index)}`, perspective, question, framework }),
    ),
  );

export const projectOf = (...entries: (Entry | OtherEntry | (Entry | OtherEntry)[])[]): Project =>
  parseProject({ schema: 1, id: 'pip', entries: entries.flat() });

/** The same answer from three people, enough to show. */
export const three = (value: Rating): Rating[] => [value, value, value];

export const assess = (project: Project, options: Partial<AssessOptions> = {}) =>
  assessFramework(project, small, { today, ...options });

/** What answers to one question of the small framework amount to. */
export function look(question: string, said: Said): QuestionAssessment {
  const section = assess(projectOf(answers(question, said))).sections[0]!;
  return [section.question, ...section.checks].find((one) => one.id === question)!;
}

/** What one group says about the section's own question. */
export const viewOf = (perspective: Perspective, said: readonly Rating[]) =>
  look('welcome', { [perspective]: said }).views.find((view) => view.perspective === perspective)!;

/** A project in which both groups say all eight are in place. */
export const allInPlace = () =>
  projectOf(
    nonNegotiables.sections.flatMap((section) =>
      answers(
        section.id,
        { 'lived-experience': three('in-place'), profession: three('in-place') },
        nonNegotiables,
      ),
    ),
  );
