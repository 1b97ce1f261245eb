import type * as z from 'zod/mini';
import type { otherEntrySchema } from './kind.ts';
import * as accessNeeds from './kinds/accessNeeds.ts';
import * as agreement from './kinds/agreement.ts';
import * as answer from './kinds/answer.ts';
import * as apology from './kinds/apology.ts';
import * as claim from './kinds/claim.ts';
import * as consent from './kinds/consent.ts';
import * as decision from './kinds/decision.ts';
import * as done from './kinds/done.ts';
import * as duplicate from './kinds/duplicate.ts';
import * as erasure from './kinds/erasure.ts';
import * as evidence from './kinds/evidence.ts';
import * as feedback from './kinds/feedback.ts';
import * as feedbackHeard from './kinds/feedbackHeard.ts';
import * as fixed from './kinds/fixed.ts';
import * as framework from './kinds/framework.ts';
import * as gate from './kinds/gate.ts';
import * as heardFrom from './kinds/heardFrom.ts';
import * as notUsed from './kinds/notUsed.ts';
import * as note from './kinds/note.ts';
import * as person from './kinds/person.ts';
import * as proposal from './kinds/proposal.ts';
import * as rating from './kinds/rating.ts';
import * as round from './kinds/round.ts';
import * as stage from './kinds/stage.ts';
import * as told from './kinds/told.ts';

/** Every kind that this version knows, by its name. A new kind is one file in `kinds/` and its line here. */
const schemas = {
  person: person.schema,
  consent: consent.schema,
  erasure: erasure.schema,
  proposal: proposal.schema,
  agreement: agreement.schema,
  framework: framework.schema,
  round: round.schema,
  rating: rating.schema,
  'heard-from': heardFrom.schema,
  note: note.schema,
  evidence: evidence.schema,
  'access-needs': accessNeeds.schema,
  stage: stage.schema,
  gate: gate.schema,
  'not-used': notUsed.schema,
  fixed: fixed.schema,
  feedback: feedback.schema,
  claim: claim.schema,
  'feedback-heard': feedbackHeard.schema,
  decision: decision.schema,
  done: done.schema,
  told: told.schema,
  answer: answer.schema,
  apology: apology.schema,
  duplicate: duplicate.schema,
};
/** The schema of one of the known kinds. */
export type KindSchema = (typeof schemas)[keyof typeof schemas];

/** The schema of each known kind, for looking it up. */
export const schemaOfKind: ReadonlyMap<string, KindSchema> = new Map(Object.entries(schemas));

/** An entry of a kind that this version of the kit knows. */
export type Entry = z.infer<KindSchema>;
/** The name of a known kind. */
export type Kind = Entry['kind'];
/** An entry of one known kind. */
export type EntryOf<K extends Kind> = Extract<Entry, { kind: K }>;
/** An entry of a kind that a newer version may know: kept untouched, never shown. */
export type OtherEntry = z.infer<typeof otherEntrySchema>;

/**
 * One piece of co-production and all that was written down about it: a set of entries, sorted by
 * `at`, then `id`.
 */
export interface Project {
  readonly schema: 1;
  readonly id: string;
  readonly entries: readonly (Entry | OtherEntry)[];
  /** Only a `View` has one: it is no project, and cannot be stored or merged. */
  readonly view?: never;
}
