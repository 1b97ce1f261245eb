import type { Perspective } from '../catalogue/perspectives.ts';

/**
 * Who acts: the person whose words these are, under one hat; and who typed (`enteredBy`), where that is
 * another. The host knows both from its own sign-in.
 */
export interface Actor {
  readonly id: string;
  readonly perspective: Perspective;
  readonly enteredBy?: string;
}
