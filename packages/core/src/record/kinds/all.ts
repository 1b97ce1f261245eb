import type { Entry, EntryOf, Kind } from '../entry.ts';
import type { KindRules } from '../kind.ts';
import * as accessNeeds from './accessNeeds.ts';
import * as agreement from './agreement.ts';
import * as answer from './answer.ts';
import * as apology from './apology.ts';
import * as claim from './claim.ts';
import * as consent from './consent.ts';
import * as decision from './decision.ts';
import * as done from './done.ts';
import * as duplicate from './duplicate.ts';
import * as erasure from './erasure.ts';
import * as evidence from './evidence.ts';
import * as feedback from './feedback.ts';
import * as feedbackHeard from './feedbackHeard.ts';
import * as fixed from './fixed.ts';
import * as framework from './framework.ts';
import * as gate from './gate.ts';
import * as heardFrom from './heardFrom.ts';
import * as notUsed from './notUsed.ts';
import * as note from './note.ts';
import * as passedOn from './passedOn.ts';
import * as person from './person.ts';
import * as proposal from './proposal.ts';
import * as rating from './rating.ts';
import * as round from './round.ts';
import * as seniorReply from './seniorReply.ts';
import * as stage from './stage.ts';
import * as told from './told.ts';

type KindFile<K extends Kind> = {
  readonly rules: KindRules;
  readonly example: NonNullable<EntryOf<K>['data']>;
};

/** The file of each kind: who may add it, who may see what of it, and an example. The compiler misses none. */
export const kindFiles: { readonly [K in Entry['kind']]: KindFile<K> } = {
  person,
  consent,
  erasure,
  proposal,
  agreement,
  framework,
  round,
  rating,
  'heard-from': heardFrom,
  note,
  evidence,
  'access-needs': accessNeeds,
  stage,
  gate,
  'not-used': notUsed,
  fixed,
  feedback,
  claim,
  'feedback-heard': feedbackHeard,
  'passed-on': passedOn,
  decision,
  done,
  told,
  answer,
  apology,
  'senior-reply': seniorReply,
  duplicate,
};

/** The rules of a kind; undefined where this version does not know it. */
export const rulesOf = (kind: string): KindRules | undefined =>
  Object.hasOwn(kindFiles, kind) ? kindFiles[kind as Kind].rules : undefined;
