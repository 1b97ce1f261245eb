import type { Perspective } from '../catalogue/perspectives.ts';
import type { Rating } from '../catalogue/ratings.ts';
import type { Project } from './entry.ts';
import type { Role } from './kind.ts';

/** How many people gave each answer. */
export type Counts = Readonly<Record<Rating, number>>;

/**
 * What one group said to one question: its counts, or why they are hidden: too few answered (rule SM2),
 * or, in public, too few to publish (rule VI5): whether they are enough to show is not told there.
 */
export type Told = Counts | 'too-few' | 'not-published';

/** Somebody who takes part, and as what. */
export interface Present {
  readonly id: string;
  readonly perspective: Perspective;
  readonly roles: readonly Role[];
}

/** What took effect and when, in that order; what waits for the lead of a group (rule KEY1); what does neither. */
export type Keys = readonly {
  readonly id: string;
  readonly at?: string;
  readonly needs?: Perspective;
}[];

/** What a {@link View} holds in place of other people's answers and words. */
export interface Seen {
  /** The person for whom it was made; null for the public. */
  readonly reader: string | null;
  /** The day on which it was made, `YYYY-MM-DD`, and where days begin. */
  readonly today: string;
  readonly timeZone: string;
  /** The frameworks whose questions were counted: `framework@version`. */
  readonly frameworks: readonly string[];
  /** By question (`about`), round (`from`: the instant from which its answers count) and group. */
  readonly counts: readonly {
    readonly about: string;
    readonly from: string;
    readonly perspective: Perspective;
    readonly told: Told;
    /** People who wear another hat typed all of it (rule BY3). */
    readonly typed?: true;
  }[];
  /** Notes and links that may be shown, without names, by question. */
  readonly words: readonly {
    readonly about: string;
    readonly notes: readonly string[];
    readonly links: readonly string[];
  }[];
  /** Who takes part, for those who do. */
  readonly present?: readonly Present[];
  /** The keys of the entries in it. A view that an older kit made has none. */
  readonly keys?: Keys;
  /** Its answers to news by people who did not say it: they do not count (rule FB1). */
  readonly notSaid?: readonly string[];
  /** Its answers by people who said the same later: a no counts, a yes closes nothing (rule FB7). */
  readonly saidLater?: readonly string[];
  /** What others said that the reader can answer too: with their group, or as who said the same later. */
  readonly toAnswer?: readonly { readonly id: string; readonly voice: 'first' | 'later' }[];
  /**
   * Its items that say the same as one that is not in it (rule FB7), with whether they were told there; or that
   * only seem to, since others are not in it.
   */
  readonly same?: readonly {
    readonly id: string;
    readonly isSame: boolean;
    readonly told: boolean;
  }[];
  /** Every question that was ever answered, as far as that may be shown. */
  readonly rated: readonly string[];
}

/**
 * What one reader, or the public, may see of a project: made by `viewFor`, shown by every part. It holds
 * less than the project, so it is never stored or merged.
 */
export interface View extends Omit<Project, 'view'> {
  readonly view: Seen;
}
