import type { Entry } from '../record/entry.ts';
import { CoprodError } from '../record/error.ts';
import { limits } from '../record/limits.ts';
import { fits, patterns } from '../record/text.ts';
import { frameworkOf } from '../assess/questionsRated.ts';
import { controlsIn, formFailed, formFault, makersIn, type FormLike } from './formControls.ts';
import { besidesOf, standAlone, typed } from './besides.ts';
import { controlName, type BesideName, type ControlKind } from './formNames.ts';
import type { FormContext, FormReader, Given, Made, Reader, Wrong } from './formReader.ts';
import { groupSizes, sizeKey } from './groupSizes.ts';
import { saidAlready } from './saidAlready.ts';

/**
 * Reads the controls of some parts alone, for a page that has no others: {@link safeParseFormData} with less to load.
 * The controls of other parts are passed over.
 *
 * @throws {CoprodError} as safeParseFormData does.
 *
 * @example
 * readForm(form, context, checklistReader).entries.length //=> 1
 */
export function readForm(
  form: FormLike,
  context: FormContext,
  { readers, entriesOf = (entry) => [entry] }: FormReader,
): { entries: Entry[]; error: CoprodError | null } {
  checkContext(context);
  const { values, faults } = controlsIn(form);
  const entries: Entry[] = [];
  const sizes = groupSizes(values);
  for (const [name, { prefix, kind, about }] of makersIn(values)) {
    if (kind === 'people') {
      if (sizes.get(sizeKey(prefix, about)) === null && values.get(name) !== null)
        faults.push(formFault('too-few', name));
      continue;
    }
    const reader = Object.hasOwn(readers, kind) && (readers as AnyReaders)[kind];
    if (!reader || kind === 'list' || kind === 'code') continue;
    const people = kind === 'rating' ? sizes.get(sizeKey(prefix, frameworkOf(about))) : undefined;
    if (people === null) continue; // nobody knows for how many it is: kept on the page
    const nameOf = (beside: BesideName) =>
      controlName(prefix, `${beside}-${kind}` as ControlKind, about);
    const besides: readonly BesideName[] = besidesOf[kind];
    const isDoubled = (one: string) => values.get(one) === null;
    if (isDoubled(name) || besides.map(nameOf).some(isDoubled)) continue; // which was meant?
    const beside = (one: BesideName) => values.get(nameOf(one)) ?? '';
    const value = values.get(name) ?? '';
    const replaces = beside('saw').split(' ').filter(Boolean);
    if (value === '' && (replaces.length === 0 || !values.has(name))) {
      if (besides.some((one) => typed.has(one) && beside(one) !== ''))
        faults.push(formFault('missing', name));
      continue;
    }
    const goodIds = replaces.length <= limits.list && replaces.every((id) => patterns.id.test(id));
    const given: Given = { ...context, about, beside, made: entries };
    const read = goodIds ? reader(value, given) : ([['bad-format']] as const);
    if (areWrongs(read)) {
      for (const [code, one] of read) faults.push(formFault(code, one ? nameOf(one) : name));
      continue;
    }
    const { actor, now, newId, project } = context;
    const data = people ? { ...read, people } : read;
    if (saidAlready(kind, replaces, data, actor, project)) continue;
    const entry = {
      ...{ id: newId(), kind, at: now, by: actor.id },
      ...(!standAlone.has(kind) && { about }),
      data,
      ...(actor.enteredBy !== undefined && { enteredBy: actor.enteredBy }),
      ...(replaces.length > 0 && { replaces }),
    } as Made;
    entries.push(...entriesOf(entry, given));
  }
  const more = Math.max(0, faults.length - limits.faults);
  const told = faults.slice(0, limits.faults);
  return { entries, error: told.length > 0 ? new CoprodError(formFailed, told, more) : null };
}

type AnyReaders = Readonly<Record<string, Reader<object>>>;

const areWrongs = (read: object): read is readonly Wrong[] => Array.isArray(read);

/** The host's own part is checked too: an entry by nobody, or on no day, would be lost later. */
function checkContext({ actor: { id, enteredBy = id }, now, slipHash }: FormContext): void {
  const wrong =
    !fits(patterns.person, id) || !fits(patterns.person, enteredBy)
      ? 'actor'
      : !fits(patterns.instant, now)
        ? 'now'
        : slipHash !== undefined && !fits(patterns.hash, slipHash) && 'slipHash';
  if (wrong) throw new CoprodError(formFailed, [formFault('bad-format', wrong)]);
}
