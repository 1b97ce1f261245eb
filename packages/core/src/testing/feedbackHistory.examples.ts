// Histories of things that people said, for property tests. No part of what is published.
import fc from 'fast-check';
import { addEntry, createProject, type Entry, type Project } from '../index.ts';
import { people } from './feedback.examples.ts';

/** Who writes: two parents, the leads, somebody without a name, a senior and a stranger. */
export const writers = ['bea', 'col', 'joe', 'amina', 'x7f3', 'sen', 'stranger'] as const;

/** The people of those histories, without their history. */
export const start: readonly Entry[] = people();

export const replay = (entries: readonly Entry[]): Project =>
  entries.reduce<Project>(addEntry, createProject({ id: 'pip' }));

const three = <One>(one: One, two: One, other: One, choice: number): One =>
  [one, two, other][choice] ?? one;

/** What each kind holds, one of three ways to fill it in. */
const makers = {
  feedback: (choice: number) => {
    const from = three('one' as const, 'nameless' as const, 'group' as const, choice);
    return from === 'group' ? { from, text: 'x', people: 2 } : { from, text: 'x' };
  },
  'feedback-heard': () => ({}),
  'passed-on': (choice: number) => ({ to: choice > 0 ? 'board' : 'area' }),
  decision: (choice: number) => ({
    outcome: 'doing',
    decidedBy: ['profession'],
    what: 'x',
    ...(choice > 0 && { due: '2026-06-01' }),
  }),
  done: () => ({ on: '2026-05-02' }),
  told: () => ({ summary: 'x', how: 'in-person' }),
  answer: (choice: number) => ({ answer: three('no', 'yes', 'partly-will-do', choice), why: 'x' }),
  apology: () => ({ text: 'x', next: 'x' }),
  'senior-reply': (choice: number) =>
    choice > 0 ? { ends: true, text: 'x' } : { ends: false, text: 'x', next: 'x' },
  duplicate: (_choice: number, of = 'nothing') => ({ of }),
  consent: (choice: number) => ({ use: 'words-in-public', given: choice > 0 }),
  erasure: (choice: number, id = 'nothing') => ({ ids: choice > 1 ? null : [id] }),
};

/** What each kind is about. */
const parents: Readonly<Partial<Record<keyof typeof makers, keyof typeof makers>>> = {
  'feedback-heard': 'feedback',
  'passed-on': 'feedback',
  decision: 'feedback',
  duplicate: 'feedback',
  done: 'decision',
  told: 'decision',
  answer: 'told',
  apology: 'answer',
  'senior-reply': 'answer',
};

const anyStep = fc.record({
  kind: fc.constantFrom(
    ...(['feedback', 'feedback', 'feedback-heard', 'passed-on', 'duplicate', 'duplicate'] as const),
    ...(['decision', 'decision', 'decision', 'done', 'told', 'told', 'told'] as const),
    ...(['answer', 'answer', 'answer', 'apology', 'senior-reply', 'senior-reply'] as const),
    ...(['consent', 'consent', 'erasure'] as const),
  ),
  by: fc.constantFrom(...writers),
  choice: fc.nat(2),
  /** Which of those that it can be about, replace or name. */
  pick: fc.nat(50),
  of: fc.nat(50),
  /** Now and then about anything at all, by anybody, replacing anything, dated before what it is about. */
  stray: fc.record({ about: fc.nat(9), by: fc.nat(2), replaces: fc.nat(3), minutes: fc.nat(1080) }),
});

const idOf = (index: number) => `e${String(index)}`;
const base = (index: number, kind: keyof typeof makers, by: string, minute: number) => ({
  id: idOf(index),
  kind,
  at: new Date(Date.UTC(2026, 4, 2, 1, minute)).toISOString(),
  by,
});

/** A no to two decisions, one after the other: by chance alone few get so far. */
const twoNoes = (
  [
    ['feedback', 'bea', '', 2],
    ['decision', 'joe', 'e0', 0],
    ['told', 'joe', 'e1', 0],
    ['answer', 'bea', 'e2', 0],
    ['decision', 'joe', 'e0', 0],
    ['told', 'joe', 'e4', 0],
    ['answer', 'bea', 'e5', 0],
  ] as const
).map(
  ([kind, by, about, choice], index): Entry =>
    ({
      ...base(index, kind, by, index - 20),
      ...(about && { about }),
      ...(index === 4 && { replaces: ['e1'] }),
      data: makers[kind](choice),
    }) as Entry,
);

/**
 * Some thirty steps, most of them in the way of what was said, by who may take them; the others out of place.
 * `e0`, `e1` and so on are their ids.
 */
export const anyHistory: fc.Arbitrary<Entry[]> = fc
  .tuple(
    fc.constantFrom(0, 0, 4, twoNoes.length),
    fc.array(anyStep, { maxLength: 24, size: 'max' }),
  )
  .map(([begun, steps]) => {
    const made = twoNoes.slice(0, begun);
    const sayers = new Map(made.map(({ id }) => [id, 'bea'])); // of what an entry is about, in the end
    steps.forEach(({ kind, by, choice, pick, of, stray }, step) => {
      const index = begun + step;
      const among = (some: readonly Entry[], place: number) =>
        some.length > 0 ? some[place % some.length] : undefined;
      const anything = idOf(pick % 30);
      const target = among(
        made.filter((one) => one.kind === parents[kind]),
        pick,
      );
      const about = stray.about === 0 || !target ? anything : target.id;
      const like = made.filter((one) => one.kind === kind && 'about' in one && one.about === about);
      const old = stray.replaces === 0 ? { id: anything } : among(like, of);
      const other = among(kind === 'erasure' ? made : made.filter(isItem), of);
      const sayer = kind === 'erasure' ? other?.by : sayers.get(about);
      const writer =
        stray.by === 0 ? by : ((kind === 'answer' || kind === 'erasure') && sayer) || by;
      const id = idOf(index);
      sayers.set(id, kind === 'feedback' ? writer : (sayers.get(about) ?? writer));
      made.push({
        ...base(index, kind, writer, 180 * index + stray.minutes),
        ...(parents[kind] && { about }),
        ...(old && stray.replaces < 2 && { replaces: [old.id] }),
        data: makers[kind](choice, other?.id),
      } as Entry);
    });
    return made;
  });

const isItem = ({ kind }: Entry) => kind === 'feedback';
