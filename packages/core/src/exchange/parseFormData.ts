import type { Entry } from '../record/entry.ts';
import type { CoprodError } from '../record/error.ts';
import { checklistReader } from './checklistReader.ts';
import { feedbackReader } from './feedbackReader.ts';
import { pairsOf, type FormLike } from './formControls.ts';
import type { FormContext, FormReader } from './formReader.ts';
import { keptAnswers } from './keptAnswers.ts';
import { readForm } from './readForm.ts';
import { stagesReader } from './stagesReader.ts';

const everything: FormReader = {
  ...feedbackReader,
  readers: {
    ...checklistReader.readers,
    ...stagesReader.readers,
    ...feedbackReader.readers,
  },
};

/**
 * Reads the posted controls of any part: what is good becomes entries, the rest is listed under the
 * names of its controls (rules FO1 to FO5). Controls of the host's own are passed over. An empty box
 * makes nothing, unless it takes back what was there; where something was typed beside it, that is a fault.
 * Something said without a name, or with a yes to showing it in public, makes more than one entry: the item
 * comes first, and a host keeps them in that order. With `project` an answer that is posted as it stood stays for as many
 * people as it was given for; without it, every answer in the form is new, and for as many as the form says.
 *
 * @throws {CoprodError} only where there is no form at all, or `actor`, `now` or `slipHash` cannot be used:
 * then nothing in it could be kept.
 *
 * @example
 * safeParseFormData([['coprod:hub:rating:non-negotiables@1/creche', 'partly']], context).entries.length //=> 1
 */
export function safeParseFormData(
  form: FormLike,
  context: FormContext,
): { entries: Entry[]; error: CoprodError | null } {
  if (!context.project) return readForm(form, context, everything);
  const pairs = pairsOf(form);
  const kept = keptAnswers(pairs, context);
  return readForm(
    pairs.filter(([name]) => !kept.has(name)),
    context,
    everything,
  );
}

/**
 * Makes entries of a posted form: the one way in, with script, without it, or from a server action.
 *
 * @throws {CoprodError} where any control cannot be read; the paths are the names of the controls;
 * those that no part of ours has are numbered.
 * To save what is good all the same, use {@link safeParseFormData}.
 *
 * @example
 * parseFormData(new FormData(form), { actor, now, newId }).map((entry) => entry.kind) //=> ['rating', 'note']
 */
export function parseFormData(form: FormLike, context: FormContext): Entry[] {
  const { entries, error } = safeParseFormData(form, context);
  if (error) throw error;
  return entries;
}
