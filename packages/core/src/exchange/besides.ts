/** The kinds of entry that a control can make, and what can stand beside it. */
export const besidesOf = {
  rating: ['saw'],
  note: ['saw'],
  evidence: ['saw'],
  gate: ['saw', 'why'],
  stage: ['saw', 'why'],
  'not-used': ['saw', 'why'],
  agreement: ['saw', 'why'],
  fixed: ['saw', 'why', 'can-change'],
  feedback: ['from', 'size', 'in-public'],
  'feedback-heard': ['text'],
  'passed-on': ['text'],
  decision: [
    'saw',
    'what',
    'why',
    'by-lived-experience',
    'by-profession',
    'by-young-people',
    'by-community',
    'day',
    'month',
    'year',
  ],
  done: ['day', 'month', 'year', 'text'],
  told: ['details', 'how'],
  answer: ['saw', 'why'],
  apology: ['next'],
  'senior-reply': ['next', 'ends'],
  duplicate: ['saw'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** What their controls are about is part of what they hold, or a mere name. */
export const standAlone: ReadonlySet<string> = new Set([
  ...['gate', 'stage', 'not-used', 'fixed', 'feedback'],
]);

/** What somebody typed is not lost in silence; what was only chosen beside an empty box is nothing yet. */
export const typed: ReadonlySet<string> = new Set([
  ...['why', 'what', 'text', 'details', 'next', 'day', 'month', 'year'],
]);
