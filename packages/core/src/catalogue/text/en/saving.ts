import type { SavingText } from '../areas.ts';

/**
 * English words around saving: what waits, and the quick way out.
 *
 * @example
 * enSaving.saving.notSaved //=> 'Not saved yet ({count})'
 */
export const enSaving: SavingText = {
  language: 'en-GB',
  saving: {
    notSaved: 'Not saved yet ({count})',
    onDevice: 'It is kept on this device. We try again by ourselves.',
    onPage: 'Only this page keeps it. Please leave it open. We try again by ourselves.',
    refused: 'Not taken: {count}. You can keep a copy.',
    notTaken: 'The server did not take it.',
    discard: 'Do not keep this',
    again: 'Try again now',
    download: 'Download what is not saved',
    leave: 'Leave this page quickly',
    tooMuch:
      'This was too much at once, so nothing of it is saved. Please make it shorter. Look if all that you wrote is still here.',
  },
};
