import type { FaultCode } from '../catalogue/text/codes.ts';
import { CoprodError } from '../record/error.ts';

/** The error for an option that an assessment cannot work with. */
export function optionError(path: string, code: FaultCode, mend: string): CoprodError {
  const message = 'This option cannot be used';
  const why = 'the status would be wrong';
  return new CoprodError('This cannot be assessed', [{ code, path, message, why, mend }]);
}
