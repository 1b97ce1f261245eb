import { describe, expect, test } from 'vitest';
import { mayAdd, type Entry } from '../index.ts';
import { entryOf, exampleOf, minute, projectWith } from '../testing/group.examples.ts';

const at = minute(50);
/** What mayAdd says on 1 May 2026 to whoever wrote it, about a project in which that stands. */
const ask = (entry: Entry, ...there: Entry[]) => {
  const actor = { id: entry.by, perspective: 'profession' } as const;
  const answer = mayAdd(entry, actor, projectWith(there), { now: minute(60) });
  return answer.ok ? 'yes' : answer.rule;
};

describe('AD2: the questions that a host asks', () => {
  const asked = (about: string, kind: 'note' | 'rating' = 'rating') => {
    const entry = { ...exampleOf(kind, { by: 'bea', at }), about } as Entry;
    const actor = { id: 'bea', perspective: 'lived-experience' } as const;
    const frameworks = [
      {
        id: 'a',
        version: 1,
        sections: [
          { id: 'x', checks: [{ id: 'x1' }] },
          { id: 'y', checks: [] },
        ],
      },
      { id: 'b', version: 2, sections: [{ id: 'z', checks: [{ id: 'z1' }, { id: 'z2' }] }] },
    ];
    return mayAdd(entry, actor, projectWith(), { now: minute(60), frameworks }).ok;
  };

  test('are those of each section of each framework', () => {
    for (const about of ['a@1/x', 'a@1/x1', 'a@1/y', 'b@2/z', 'b@2/z1', 'b@2/z2'])
      expect([asked(about), asked(about, 'note')], about).toEqual([true, true]);
    for (const about of ['a@2/x', 'a@1/z', 'b@2/x', 'b@2', 'a@1/', 'x'])
      expect([asked(about), asked(about, 'note')], about).toEqual([false, false]);
  });
});

describe('FB1: whose news it is', () => {
  const told = (about: string) =>
    entryOf('told', { summary: 'x', how: 'in-person' }, { by: 'joe', about, at: minute(3) });
  const answer = (about: string, by = 'bea') => ({
    ...exampleOf('answer', { by, at }),
    about,
  });

  test('nobody’s, where the way back to what was said is broken', () => {
    const lost = told('nothing');
    expect(ask(answer(lost.id), lost)).toBe('FB1');
  });

  test('nobody’s, where news are about each other', () => {
    const one = told('two');
    const two = { ...told(one.id), id: 'two' };
    expect(ask(answer(one.id), one, two)).toBe('FB1');
  });

  const item = (by: string): Entry =>
    entryOf('feedback', { from: 'group', text: 'x', people: 3 }, { by, at: minute(1) });
  const decided = (about: string) =>
    entryOf(
      'decision',
      { outcome: 'not-doing', decidedBy: ['profession'], why: 'x' },
      { by: 'joe', about, at: minute(2) },
    );
  const chain = (first: Entry) => {
    const decision = decided(first.id);
    return [first, decision, told(decision.id)] as const;
  };

  test('only its writer’s, once the words of a group were taken back', () => {
    const said = item('bea');
    const whole = chain(said);
    expect(ask(answer(whole[2].id, 'cha'), ...whole)).toBe('yes');
    const gone = chain({ ...said, data: null });
    expect(ask(answer(gone[2].id, 'cha'), ...gone)).toBe('FB1');
    expect(ask(answer(gone[2].id, 'bea'), ...gone)).toBe('yes');
  });

  test('not that of a member who wears another hat, or of whom the writer is not known', () => {
    const whole = chain(item('bea'));
    expect(ask(answer(whole[2].id, 'kit'), ...whole)).toBe('FB1');
    const stranger = chain(item('stranger'));
    expect(ask(answer(stranger[2].id, 'kit'), ...stranger)).toBe('FB1');
  });
});

describe('BY2, KEY2: typed in by somebody else', () => {
  const typed = (entry: Entry, typist = 'kit') => {
    const actor = { id: entry.by, perspective: 'profession', enteredBy: typist } as const;
    const answer = mayAdd({ ...entry, enteredBy: typist }, actor, projectWith(), {
      now: minute(60),
    });
    return answer.ok ? 'yes' : answer.rule;
  };

  test('a person who is here already stays as they are; typed by themself is not typed', () => {
    const bea = entryOf('person', { perspective: 'profession' }, { by: 'bea', at });
    expect(typed(bea)).toBe('BY2');
    expect(typed(bea, 'bea')).toBe('yes');
    expect(typed({ ...bea, by: 'zed' })).toBe('yes');
  });

  test('only a person’s own yes counts; their no may be typed', () => {
    const consent = (given: boolean) =>
      entryOf('consent', { use: 'name', given }, { by: 'bea', at });
    expect([typed(consent(true)), typed(consent(true), 'bea')]).toEqual(['BY2', 'yes']);
    expect(typed(consent(false))).toBe('yes');
  });
});

describe('FB4: a senior ends it after a second no only', () => {
  const reply = (about: string, ends = true) =>
    entryOf('senior-reply', ends ? { ends, text: 'x' } : { ends: false, text: 'x', next: 'x' }, {
      by: 'sen',
      at,
      about,
    });
  const again = entryOf(
    'decision',
    { outcome: 'not-doing', decidedBy: ['profession'], why: 'x' },
    { by: 'joe', at: minute(1), about: 'said', replaces: ['decided'] },
  );
  const news = entryOf(
    'told',
    { summary: 'x', how: 'in-person' },
    { by: 'joe', at: minute(2), about: again.id },
  );
  const second = (by: string, answer: 'no' | 'yes' = 'no') =>
    entryOf('answer', { answer }, { by, at: minute(3), about: news.id });

  test('what happens next can be said after the first', () => {
    expect(ask(reply('answered', false))).toBe('yes');
    expect(ask(reply('answered'))).toBe('FB4');
  });

  test('a no of somebody else, a yes, or a second no to the same news is no second one', () => {
    const no = second('bea');
    expect(ask(reply(no.id), again, news, no)).toBe('yes');
    const others = second('kit');
    expect(ask(reply(others.id), again, news, others)).toBe('FB4');
    const yes = second('bea', 'yes');
    expect(ask(reply(yes.id), again, news, yes)).toBe('FB4');
    const same = entryOf('answer', { answer: 'no' }, { by: 'bea', at: minute(4), about: 'told' });
    expect(ask(reply(same.id), same)).toBe('FB4');
  });

  test('nobody ends what is about nothing', () => {
    const lost = entryOf(
      'answer',
      { answer: 'no' },
      { by: 'bea', at: minute(3), about: 'nothing' },
    );
    expect(ask(reply(lost.id), lost)).toBe('FB4');
  });
});
