// Steps of a project through its stages, in few words. No part of what is published.
import { assessStages, parseProject, type Entry, type Project, type StageId } from '../index.ts';
import { entryOf, minute } from './group.examples.ts';
import { agree, pair } from './keys.examples.ts';

/** A lead asks to go through a gate; with a reason where something is missing. */
export const ask = (by: string, to: StageId, why?: string, more: Partial<Entry> = {}) =>
  entryOf('gate', why === undefined ? { anyway: false, to } : { anyway: true, to, why }, {
    by,
    ...(more as object),
  });

/** Both leads go through a gate. */
export const through = (to: StageId, why?: string): Entry[] => {
  const gate = ask('joe', to, why);
  return [gate, agree('amina', gate)];
};

/** A lead leaves co-delivery out, and the other agrees. */
export const leaveOut = (why = 'A midwife has to do this.'): Entry[] => {
  const entry = entryOf('not-used', { stage: 'co-delivery', why }, { by: 'joe' });
  return [entry, agree('amina', entry)];
};

export const back = (by: string, stage: StageId, why = 'We forgot somebody.') =>
  entryOf('stage', { move: 'back', stage, why }, { by });
export const on = (by: string, stage: StageId) => entryOf('stage', { move: 'on', stage }, { by });

/** A project with two leads and these entries. */
export const lived = (...entries: (Entry | Entry[])[]): Project =>
  parseProject({ schema: 1, id: 'pip', entries: [...pair(), ...entries.flat()] });

export const today = minute(60 * 24 * 365 * 5).slice(0, 10);

/** Where it stands: each round's stages, and how many steps moved nothing. */
export function standing(...entries: (Entry | Entry[])[]) {
  const { rounds, here, strays, next } = assessStages(lived(...entries), { today });
  return {
    here,
    next,
    rounds: rounds.map(({ stages }) => stages.map(({ status }) => status).join(' ')),
    strays: strays.map(({ rule, stage }) => `${rule} ${stage}`),
  };
}
