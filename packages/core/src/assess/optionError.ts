import type { FaultCode } from '../catalogue/text/codes.ts';
import { CoprodError } from '../record/error.ts';

/** The error for an option that an assessment cannot work with. */
export function optionError(path: string, code: FaultCode, mend: string): CoprodError {
  const message = 'This option cannot be used';
  const why = 'the status would be wrong';
  return new CoprodError('This cannot be assessed', [{ code, path, message, why, mend }]);
}

/** Is this a project or a view at all? What is not cannot be assessed or seen. */
export function checkProject(project: { readonly entries: unknown } | null): void {
  if (!Array.isArray(project?.entries)) {
    throw optionError('project', 'wrong-type', 'give a project or a view');
  }
}

/** How many answers are enough: one alone would show who said it (rule SM2). */
export function checkEnough(enough: number, name: 'fewest' | 'publish'): void {
  if (!Number.isInteger(enough) || enough < 2) {
    throw optionError(name, 'bad-value', 'give a whole number, 2 or more');
  }
}
