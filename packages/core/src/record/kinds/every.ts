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

/**
 * Every kind that this version knows, by its name. A new kind is one file in `kinds/`, and
 * its line here and in `all.ts`.
 */
export const schemas = {
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
  'passed-on': passedOn.schema,
  decision: decision.schema,
  done: done.schema,
  told: told.schema,
  answer: answer.schema,
  apology: apology.schema,
  'senior-reply': seniorReply.schema,
  duplicate: duplicate.schema,
};
