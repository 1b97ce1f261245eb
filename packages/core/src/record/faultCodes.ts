import type { FaultCode } from '../catalogue/text/codes.ts';

/** In place of `faultWords.ts` where every byte counts: the code, and where its words are. */
export const faultWords = (code: FaultCode) =>
  [code, 'it cannot be used', 'ask parseProject'] as const;
