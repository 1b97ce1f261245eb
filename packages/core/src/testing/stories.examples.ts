// Thousands of things that people said, and what became of them. No part of what is published.
import { parseProject, type Entry, type Project } from '../index.ts';
import { minute } from './group.examples.ts';
import {
  answer,
  decide,
  done,
  heard,
  passOn,
  people,
  reply,
  said,
  sameAs,
  sorry,
  tell,
} from './feedback.examples.ts';

const froms = ['one', 'group', 'nameless'] as const;
const outcomes = ['doing', 'partly', 'not-doing'] as const;

/** What became of one item, one of eleven ways to go. */
function storyOf(index: number, first: Entry): Entry[] {
  const from = froms[index % 3] ?? 'one';
  const by = from === 'nameless' ? `x${String(index)}` : index % 2 ? 'bea' : 'col';
  const item = said(by, { from });
  const decision = decide(item, outcomes[index % 3], { due: '2026-06-30' });
  const told = tell(decision);
  const no = answer(by, told, 'no');
  const anew = decide(item, 'partly', { replaces: [decision.id] });
  const news = tell(anew);
  const second = answer(by, news, 'no');
  const start = [item, heard(item), passOn(item, index % 2 ? 'board' : 'area')];
  const toNo = [...start, decision, done(decision), told, no, sorry(no)];
  const toSecond = [...toNo, anew, news, second];
  const ways: readonly (readonly Entry[])[] = [
    [item],
    start,
    [...start, sameAs(item, first.id)],
    [...start, decision],
    [...start, decision, done(decision)],
    [...start, decision, done(decision), told],
    [...start, decision, told, tell(decision)],
    [...start, decision, done(decision), told, answer(by, told, 'yes')],
    toNo,
    toSecond,
    [...toSecond, reply(second, index % 2 > 0)],
  ];
  return [...(ways[index % ways.length] ?? [])];
}

/** A project with so many items, six entries each and more, said over a year. */
export function manyStories(count: number): Project {
  const first = said('bea', { id: 'first', at: minute(-30) });
  const stories = Array.from({ length: count - 1 }, (_, index) => storyOf(index, first));
  const entries = stories.flatMap((story, index) =>
    story.map((entry, step) => {
      // Who was told and did not answer is told again on the next day.
      const again = entry.kind === 'told' && story[step - 1]?.kind === 'told' ? 24 * 60 : 0;
      return { ...entry, at: minute(index * 50 + step + again) };
    }),
  );
  return parseProject({ schema: 1, id: 'pip', entries: [...people(), first, ...entries] });
}
