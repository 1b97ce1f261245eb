import type { FaultCode } from '../catalogue/text/codes.ts';
import { CoprodError } from '../record/error.ts';

/** The error for an option that an assessment cannot work with. */
export function optionError(
  path: string,
  code: FaultCode,
  message: string,
  mend: string,
): CoprodError {
  const why = 'without it the status would be wrong';
  return new CoprodError('This cannot be assessed', [{ code, path, message, why, mend }]);
}
