import type { Project } from './entry.ts';
import { parseProject } from './parseProject.ts';

/**
 * Reads a project that any earlier version of the kit wrote, as a value or as JSON text, and lifts it to
 * the present schema. The first schema is still the present one, so today it reads what
 * {@link parseProject} reads; a stored example of each schema is read in the tests for good.
 *
 * @throws {CoprodError} where it cannot be read, or comes from a newer kit (code `newer`).
 *
 * @example
 * migrateProject('{"schema":1,"id":"pip","entries":[]}') //=> { schema: 1, id: 'pip', entries: [] }
 */
export function migrateProject(input: unknown): Project {
  return parseProject(input);
}
