import { stageIds } from '../catalogue/stages.ts';
import type { FormReader, Readers, Wrong } from './formReader.ts';
import { wrongWords } from './formWords.ts';

/** The data of a step, unless the reason that it needs is missing. */
const withReason = <Data>(why: string, data: Data) => {
  const wrongs = wrongWords(why, 'why', 'needed');
  return wrongs.length > 0 ? wrongs : { ...data, why };
};

const badValue: readonly Wrong[] = [['bad-value']];

const readers: Readers<'gate' | 'stage' | 'not-used' | 'agreement' | 'fixed'> = {
  gate: (value, { about, beside }) => {
    const why = beside('why');
    const to = stageIds.find((id) => id === about);
    if (!to || (value !== 'go' && value !== 'anyway')) return badValue;
    if (value === 'go' && why === '') return { anyway: false, to };
    return withReason(why, { anyway: true, to } as const);
  },
  stage: (value, { about, beside }) => {
    const why = beside('why');
    const stage = stageIds.find((id) => id === about);
    if (!stage || (value !== 'on' && value !== 'back')) return badValue;
    if (value === 'back') return withReason(why, { move: 'back', stage } as const);
    return why ? [['bad-value', 'why']] : { move: 'on', stage };
  },
  'not-used': (value, { about, beside }) =>
    about === 'co-delivery' && value === 'leave-out'
      ? withReason(beside('why'), { stage: about } as const)
      : badValue,
  agreement: (value, { beside }) => {
    const why = beside('why');
    if (value !== 'yes' && value !== 'no') return badValue;
    const wrongs = wrongWords(why, 'why');
    return wrongs.length > 0 ? wrongs : { agrees: value === 'yes', ...(why && { why }) };
  },
  fixed: (what, { beside }) => {
    const [why, canChange] = [beside('why'), beside('can-change')];
    const known = (['yes', 'no', 'not-known'] as const).find((one) => one === canChange);
    const wrongs: Wrong[] = [
      ...(what === '' ? badValue : wrongWords(what)),
      ...wrongWords(why, 'why'),
      ...(canChange && !known ? [['bad-value', 'can-change'] as const] : []),
    ];
    return wrongs.length > 0
      ? wrongs
      : { what, canChange: known ?? 'not-known', ...(why && { why }) };
  },
};

/** Reads the controls of a stage tracker, for {@link readForm}: steps, and what is fixed. */
export const stagesReader: FormReader = { readers };
