import { fill, type Text } from '@coprod/core';
import type { RowState } from './useSaving.ts';

/**
 * How a save is doing, in the reader's words; what is not saved says how to mend it.
 *
 * @example
 * stateText(states[entry.id], en) //=> 'Saved'
 */
export function stateText(
  state: RowState | undefined,
  { common, checklist }: Text,
  words = checklist,
): string {
  if (!state) return '';
  if (state.status === 'refused') return fill(common.refused, { why: state.why });
  return {
    unsaved: words.unsaved,
    saving: common.saving,
    saved: common.saved,
    'not-saved': common.notSaved,
  }[state.status];
}
