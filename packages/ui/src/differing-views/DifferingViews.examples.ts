import { nonNegotiables, viewFor, type Project, type View } from '@coprod/core';
import { examples as answered } from '../checklist/Checklist.examples.ts';
import { exampleProject, pip, pipPeople } from '../foundation/people.examples.ts';
import { amina } from '../foundation/show.examples.tsx';

const parentsOnly = pipPeople.filter(({ perspective }) => perspective === 'lived-experience');

/** A project for each state; feeds stories and tests alike. */
export const examples = {
  empty: answered.empty,
  notShown: answered.notShown,
  tooFew: answered.tooFew,
  allAgree: answered.allInPlace,
  split: answered.split,
  oneSide: exampleProject('one-side', parentsOnly),
  halfDone: answered.halfDone,
  /** Parents and those who work here differ, in the detail too. */
  differ: pip,
  /** The same as what one member may see of it. */
  view: viewFor(pip, amina, { now: '2026-04-01T12:00:00.000Z', frameworks: [nonNegotiables] }),
} satisfies Record<string, Project | View>;
