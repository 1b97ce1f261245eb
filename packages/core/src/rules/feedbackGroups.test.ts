import { describe, expect, test } from 'vitest';
import { assessFeedback, feedbackActs, mayAdd, viewFor, type Entry } from '../index.ts';
import { answer, decide, places, said, soon, spoken, tell } from '../testing/feedback.examples.ts';
import { entryOf } from '../testing/group.examples.ts';
import { both, person } from '../testing/keys.examples.ts';

const now = `${soon}T10:00:00.000Z`;
const worker = person('kit', 'profession');
const item = said('bea', { from: 'group' });
const decided = decide(item);
const told = tell(decided);
const way = [worker, item, decided, told];
const may = (entry: Entry, ...more: (Entry | Entry[])[]) => {
  const actor = { id: entry.by, perspective: 'lived-experience' as const };
  const answered = mayAdd({ ...entry, at: now }, actor, spoken(way, ...more), { now });
  return answered.ok || answered.rule;
};
/** What a host, the status and what is offered say to a yes by somebody. */
const yesBy = (by: string, ...more: (Entry | Entry[])[]) => {
  const yes = answer(by, told, 'yes');
  const project = spoken(way, ...more);
  const offers = [project, viewFor(project, { id: by }, { now })].map((some) => {
    const [status] = assessFeedback(some, { today: soon }).items;
    return !!status && feedbackActs(some, { id: by })(status).includes('answer');
  });
  return [may(yes, ...more), ...offers, places(soon, way, ...more, yes)[0]];
};
const counts = [true, true, true, 'answered'];
const not = ['FB1', false, false, 'told: sayer'];

describe('FB1: a group answers that wore its hat when it was said', () => {
  test('whoever takes the hat afterwards does not answer for it', () => {
    expect(yesBy('col')).toEqual(counts);
    expect(yesBy('kit', person('kit', 'lived-experience'))).toEqual(not);
    expect(yesBy('newcomer', person('newcomer', 'lived-experience'))).toEqual(not);
  });

  test('they answer for what is said from then on', () => {
    const hat = person('kit', 'lived-experience');
    const next = said('bea', { from: 'group' });
    const choice = decide(next);
    const news = tell(choice);
    expect(places(soon, worker, hat, next, choice, news, answer('kit', news, 'yes'))).toEqual([
      'answered',
    ]);
  });

  test('saying again who they are, or coming back, keeps the day', () => {
    expect(yesBy('col', person('col', 'lived-experience'))).toEqual(counts);
    const out = both({ change: 'removal', person: 'col' });
    expect(yesBy('col', out)).toEqual(['FB1', false, false, 'told: sayer']);
    const back = both({ change: 'hat', person: 'col', perspective: 'lived-experience' });
    expect(yesBy('col', out, back)).toEqual(counts);
    const other = both({ change: 'hat', person: 'kit', perspective: 'lived-experience' });
    expect(yesBy('kit', other)).toEqual(not);
  });

  test('PE1: a changed hat is not dated back to before what its group said', () => {
    const hat = (at: string) => {
      const entry = { ...person('kit', 'lived-experience'), at };
      const actor = { id: 'kit', perspective: 'lived-experience' as const };
      const answered = mayAdd(entry, actor, spoken(way), { now });
      return answered.ok || answered.rule;
    };
    expect([hat(item.at), hat(worker.at), hat(told.at)]).toEqual(['PE1', 'PE1', true]);
  });

  test('nobody can know who was asked: a newcomer who says they were there before is taken at their word', () => {
    const early = { ...person('newcomer', 'lived-experience'), at: worker.at };
    expect(yesBy('newcomer', early)).toEqual(counts);
    // One no of the others keeps it open.
    const no = answer('col', told, 'no');
    expect(places(soon, way, early, answer('newcomer', told, 'yes'), no)).toEqual([
      'reopened: those-who-work-here',
    ]);
  });

  test('the group of somebody who was removed still answers', () => {
    expect(yesBy('col', both({ change: 'removal', person: 'bea' }))).toEqual(counts);
    const erased = entryOf('erasure', { ids: [item.id] }, { by: 'bea' });
    expect(yesBy('col', erased)[1]).toBe(false);
  });
});
