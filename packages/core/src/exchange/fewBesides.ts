import type { besidesOf as all } from './besides.ts';

/** For a script that holds the checklist alone: it draws no other controls. */
export const besidesOf = {
  rating: ['saw'],
  note: ['saw'],
  evidence: ['saw'],
} satisfies { [Kind in keyof typeof all]?: [...(typeof all)[Kind]] };

/** None of those is one of these. */
export const standAlone: ReadonlySet<string> = new Set();
export const typed = standAlone;
