import * as erasure from './erasure.ts';
import * as evidence from './evidence.ts';
import * as heardFrom from './heardFrom.ts';
import * as note from './note.ts';
import * as person from './person.ts';
import * as rating from './rating.ts';
import * as round from './round.ts';

/**
 * The kinds that the checklist shows or must obey, for a script that holds the checklist alone. Like a newer
 * hub's kinds, all others are then kept untouched and not shown.
 */
export const schemas = {
  person: person.schema,
  erasure: erasure.schema,
  round: round.schema,
  rating: rating.schema,
  'heard-from': heardFrom.schema,
  note: note.schema,
  evidence: evidence.schema,
};
