import type { Companions } from './companions.ts';

/** For a script that holds the checklist alone: it shows none of those words. */
export const companions = {} as Companions;
