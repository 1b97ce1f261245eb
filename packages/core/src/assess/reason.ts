import type { Perspective } from '../catalogue/perspectives.ts';
import type { Status } from '../catalogue/ratings.ts';
import type { ReasonRule } from '../catalogue/text/codes.ts';

/** Why a status is what it is: the rule in SPEC.md, the entries that show it, and what it speaks of. */
export interface Reason<Rule extends string = ReasonRule> {
  readonly rule: Rule;
  /** Ids of entries; always empty where the reason is about ratings, which are nameless (rule SM1). */
  readonly entries: readonly string[];
  readonly values: {
    readonly perspective?: Perspective;
    readonly status?: Status;
    /** A calendar day, `YYYY-MM-DD`. */
    readonly day?: string;
    readonly questions?: number;
    /** So many of so many. */
    readonly count?: number;
    readonly of?: number;
  };
}

/** A reason about ratings. */
export const because = (rule: ReasonRule, values: Reason['values'] = {}): Reason => ({
  rule,
  entries: [],
  values,
});
