/** For a script that holds the checklist alone: of the kinds that it reads these are the group's. */
export const groupKinds: ReadonlySet<string> = new Set(['round']);
