import { consentsIn } from '../rules/consent.ts';
import type { Entry, EntryOf } from '../record/entry.ts';
import type { Given } from './formReader.ts';

/**
 * Something said, and what belongs with it: the item, the claim of whoever says it without a name, and their yes
 * to showing the words in public (rules BY2, FB9, VI5). Nobody says that yes for somebody else.
 */
export function saidEntries(
  item: EntryOf<'feedback'>,
  { actor, newId, now: at, project, slipHash, beside, made }: Given,
): Entry[] {
  const isNameless = item.data?.from === 'nameless';
  const isTyped = actor.enteredBy !== undefined && actor.enteredBy !== actor.id;
  const by = isNameless ? newId() : item.by;
  const who = { at, by, ...(isTyped && { enteredBy: actor.enteredBy }) };
  const { enteredBy: _, ...said } = item;
  const entries: Entry[] = [{ ...said, ...who }];
  if (isNameless && slipHash)
    entries.push({
      ...{ id: newId(), kind: 'claim', ...who },
      ...{ about: item.id, data: { codeHash: slipHash } },
    });
  const saidYes =
    (project && consentsIn(project)(by, 'words-in-public')) ||
    made.some((entry) => entry.kind === 'consent' && entry.by === by);
  if (beside('in-public') === 'yes' && !isTyped && !saidYes)
    entries.push({
      ...{ id: newId(), kind: 'consent', ...who },
      data: { use: 'words-in-public', given: true },
    });
  return entries;
}
