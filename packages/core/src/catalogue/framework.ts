import type { Perspective } from './perspectives.ts';
import type { SourceRef } from './sources.ts';

/** A detail that a group can look at together. Its id is unique in its framework and never changes. */
export interface Check<Id extends string = string> {
  readonly id: Id;
  readonly source?: SourceRef;
  /** The id of the condition under which it applies. Only such a check offers "does not apply" (NN9). */
  readonly condition?: string;
  /** Whom it asks, where that is not every deciding perspective (NN10). */
  readonly asks?: readonly Perspective[];
  /** It is about getting in or taking part: a "not yet" is never outvoted. */
  readonly access?: boolean;
  /** It asks whether people understand: "not sure" from lived experience counts as "not yet" (NN8). */
  readonly understanding?: boolean;
}

/** A part of a framework: one question of its own (asked under the section's id) and its checks. */
export interface Section<Id extends string = string, CheckId extends string = string> {
  readonly id: Id;
  readonly source?: SourceRef;
  readonly checks: readonly Check<CheckId>[];
}

/**
 * Questions that a group asks itself, as data: the non-negotiables, the principles, or a hub's own.
 * Ratings are about `id@version/question`, so that an old rating keeps pointing at what was asked.
 */
export interface Framework<SectionId extends string = string, CheckId extends string = string> {
  readonly id: string;
  readonly version: number;
  readonly sections: readonly Section<SectionId, CheckId>[];
  /** The words of a hub's own framework, by language tag. Ours are in `text.frameworks`. */
  readonly words?: Readonly<Record<string, FrameworkWords>>;
}

/** The words of a framework in one language; every section, check and condition has its own. */
export interface FrameworkWords<
  SectionId extends string = string,
  CheckId extends string = string,
  ConditionId extends string = string,
> {
  readonly title: string;
  /** What it is, and how long it takes, in a sentence or two. */
  readonly about?: string;
  readonly sections: Readonly<Record<SectionId, SectionWords>>;
  readonly checks: Readonly<Record<CheckId, string>>;
  /** When a check with this condition applies, as half a sentence: "where parents of … take part". */
  readonly conditions: Readonly<Record<ConditionId, string>>;
}

/** The words of one section: its title, its one question, and what it is about in a sentence or two. */
export interface SectionWords {
  readonly title: string;
  readonly question: string;
  readonly about: string;
}

/**
 * What a rating is about, as written in an entry.
 *
 * @example
 * aboutQuestion({ id: 'non-negotiables', version: 1 }, 'flexibility') //=> 'non-negotiables@1/flexibility'
 */
export function aboutQuestion(
  framework: Pick<Framework, 'id' | 'version'>,
  questionId: string,
): string {
  return `${framework.id}@${framework.version}/${questionId}`;
}
