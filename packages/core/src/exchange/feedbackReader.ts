import { perspectives } from '../catalogue/perspectives.ts';
import { isDay } from '../record/isDay.ts';
import { limits } from '../record/limits.ts';
import { patterns } from '../record/text.ts';
import type { BesideName } from './formNames.ts';
import type { FormReader, Given, Made, Reader, Readers, Wrong } from './formReader.ts';
import { isTooLong, readDay, wrongWords } from './formWords.ts';
import { sizeIn } from './groupSizes.ts';
import { saidEntries } from './saidEntries.ts';

const badValue: readonly Wrong[] = [['bad-value']];

/** One of the words that a control can hold; the first where it is empty. */
const oneOf = <Word extends string>(words: readonly Word[], value: string) =>
  value === '' ? words[0] : words.find((one) => one === value);

/** What was ticked beside it, and what is wrong where it holds anything else. */
const ticked = <Name extends BesideName>(names: readonly Name[], { beside }: Given) => ({
  on: names.filter((one) => beside(one) === 'yes'),
  wrongs: names
    .filter((one) => beside(one) !== 'yes' && beside(one) !== '')
    .map((one): Wrong => ['bad-value', one]),
});

/** What has no place here would be lost. */
const noPlace = (given: Given, ...names: readonly BesideName[]): Wrong[] =>
  names
    .filter((one) => given.beside(one) !== '')
    .slice(0, 1)
    .map((one) => ['bad-value', one]);

/** The data, unless anything is wrong. */
const unless = <Data>(wrongs: readonly Wrong[], data: Data): Data | readonly Wrong[] =>
  wrongs.length > 0 ? wrongs : data;

/** A button, and words beside it that need not be there. */
const button = <Value extends string, Data>(
  values: readonly Value[],
  box: 'text' | 'why',
  dataOf: (value: Value, words: string | undefined) => Data,
): Reader<Data> => {
  return (value, { beside }) => {
    const one = values.find((other) => other === value);
    const words = beside(box);
    return one ? unless(wrongWords(words, box), dataOf(one, words || undefined)) : badValue;
  };
};

/** Which words an outcome needs; others have no place in it. */
const needs: Readonly<Record<string, readonly ('what' | 'why')[]>> = {
  doing: ['what'],
  partly: ['what', 'why'],
  'not-doing': ['why'],
};

const readDecision: Reader<Made<'decision'>['data']> = (outcome, given) => {
  const needed = Object.hasOwn(needs, outcome) && needs[outcome];
  if (!needed) return badValue;
  const { beside } = given;
  const boxes = (['what', 'why'] as const).flatMap((box) =>
    needed.includes(box) ? wrongWords(beside(box), box, 'needed') : noPlace(given, box),
  );
  const decided = ticked(
    perspectives.map((one) => `by-${one}` as const),
    given,
  );
  const decidedBy = perspectives.filter((one) => decided.on.includes(`by-${one}`));
  const nobody: Wrong[] =
    decidedBy.length + decided.wrongs.length > 0 ? [] : [['missing', 'by-lived-experience']];
  const due = readDay(beside);
  const wrongs = [...boxes, ...decided.wrongs, ...nobody, ...(Array.isArray(due) ? due : [])];
  return unless(wrongs, {
    ...{ outcome, decidedBy },
    ...Object.fromEntries(needed.map((box) => [box, beside(box)])),
    ...(typeof due === 'string' && { due }),
  } as Made<'decision'>['data']);
};

const readers: Readers<
  | 'feedback'
  | 'feedback-heard'
  | 'passed-on'
  | 'decision'
  | 'done'
  | 'told'
  | 'answer'
  | 'apology'
  | 'senior-reply'
  | 'duplicate'
> = {
  feedback: (text, given) => {
    const { beside, slipHash, made } = given;
    const from = oneOf(['one', 'group', 'nameless'], beside('from'));
    const people = sizeIn(beside('size'));
    const wrongs: Wrong[] = [...wrongWords(text), ...ticked(['in-public'], given).wrongs];
    if (beside('from') === '') wrongs.push(['missing', 'from']); // nobody is named by mistake
    if (!from) wrongs.push(['bad-value', 'from']);
    if (from === 'group' && people < 2) wrongs.push(['too-few', 'size']);
    if (from !== 'group') wrongs.push(...noPlace(given, 'size'));
    // A code finds one thing that was said.
    if (from === 'nameless' && !slipHash) wrongs.push(['missing', 'from']);
    if (from === 'nameless' && made.some(({ kind }) => kind === 'claim'))
      wrongs.push(['doubled', 'from']);
    return unless(
      wrongs,
      from === 'group' ? { from, text, people } : { from: from ?? 'one', text },
    );
  },
  'feedback-heard': button(['heard'], 'text', (_, text) => (text ? { text } : {})),
  'passed-on': button(['area', 'board'], 'text', (to, text) => ({ to, ...(text && { text }) })),
  decision: readDecision,
  done: (value, { beside }) => {
    if (value !== 'done' && !isDay(value)) return badValue;
    const what = beside('text');
    const day = readDay(beside) ?? (isDay(value) ? value : [['missing', 'day'] as const]);
    const wrongs = [...(typeof day === 'string' ? [] : day), ...wrongWords(what, 'text')];
    return unless(wrongs, { on: String(day), ...(what && { what }) });
  },
  told: (summary, { beside }) => {
    const details = beside('details');
    const how = oneOf(['in-person', 'in-writing', 'where-it-was-asked'], beside('how'));
    const wrongs: Wrong[] = wrongWords(details, 'details');
    if (isTooLong(summary, limits.name)) wrongs.unshift(['too-long']);
    if (!how) wrongs.push(['bad-value', 'how']);
    return unless(wrongs, { summary, ...(details && { details }), how: how ?? 'in-person' });
  },
  answer: button(['yes', 'partly-will-do', 'no'], 'why', (answer, why) => ({
    answer,
    ...(why && { why }),
  })),
  apology: (text, { beside }) => {
    const next = beside('next');
    return unless([...wrongWords(text), ...wrongWords(next, 'next', 'needed')], { text, next });
  },
  'senior-reply': (text, given) => {
    const { on, wrongs } = ticked(['ends'], given);
    const next = given.beside('next');
    return on.length > 0
      ? unless([...wrongWords(text), ...noPlace(given, 'next')], { ends: true, text })
      : unless([...wrongWords(text), ...wrongs, ...wrongWords(next, 'next', 'needed')], {
          ...{ ends: false, text, next },
        });
  },
  // Only what was said to be the same before is said to be none: it then points at itself.
  duplicate: (of, { about, beside }) =>
    patterns.id.test(of) && (of !== about || beside('saw') !== '') ? { of } : badValue,
};

/** Reads the controls of a feedback loop, for {@link readForm}: what is said, and what becomes of it. */
export const feedbackReader: FormReader = {
  readers,
  entriesOf: (entry, given) => (entry.kind === 'feedback' ? saidEntries(entry, given) : [entry]),
};
