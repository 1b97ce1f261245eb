import type { Kind } from './entry.ts';

const kinds = [
  'proposal',
  'agreement',
  'framework',
  'round',
  'stage',
  'gate',
  'not-used',
  'fixed',
  'feedback-heard',
  'passed-on',
  'decision',
  'done',
  'told',
  'apology',
  'senior-reply',
  'duplicate',
] as const satisfies readonly Kind[];

/**
 * The kinds that are written for the whole group, such as a decision: others may replace them, and they
 * stay when their writer is forgotten. All other kinds are their writer's own (rules RE5, ER2).
 */
export const groupKinds: ReadonlySet<string> = new Set<string>(kinds);
