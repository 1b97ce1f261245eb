import { readFileSync, writeFileSync } from 'node:fs';
import fc from 'fast-check';
import { format, resolveConfig } from 'prettier';
import { describe, expect, test } from 'vitest';
import { CoprodError, mayAdd, type Actor, type Entry, type Kind } from '../index.ts';
import { small } from '../testing/build.examples.ts';
import {
  aboutOf,
  entryOf,
  exampleOf,
  kinds,
  minute,
  projectWith,
} from '../testing/group.examples.ts';
import { page, sorts, verdict } from '../testing/whoMayAdd.examples.ts';

const now = minute(60);
const joe: Actor = { id: 'joe', perspective: 'profession' };
const bea: Actor = { id: 'bea', perspective: 'lived-experience' };
const ask = (
  entry: unknown,
  actor: Actor = { id: (entry as Entry).by, perspective: 'profession' },
  project = projectWith(),
  at = now,
) => {
  const answer = mayAdd(entry as Entry, actor, project, { now: at });
  return answer.ok ? 'yes' : answer.rule;
};
const at = minute(50);

describe('AD1: who may add what', () => {
  test('stands in the table of the documents', async () => {
    const file = new URL('../../../../docs/who-may-add.md', import.meta.url);
    const options = await resolveConfig(file);
    const made = await format(page(), { ...options, parser: 'markdown' });
    if (process.env['WRITE_DOCS']) writeFileSync(file, made);
    expect(readFileSync(file, 'utf8')).toBe(made);
  });

  // Written by hand, so that the table above is not only true to itself.
  const everyone = ['new', 'rem', 'col', 'yas', 'bea', 'kit', 'cha', 'sen', 'joe', 'amina'];
  const members = everyone.slice(2);
  const leads = ['joe', 'amina'];
  const staff = ['kit', 'sen', 'joe'];
  const whoOwn: Readonly<Record<Kind, readonly string[]>> = {
    person: everyone.filter((id) => id !== 'rem'),
    consent: everyone,
    erasure: everyone,
    proposal: leads,
    agreement: ['amina'],
    framework: leads,
    round: leads,
    rating: members,
    'heard-from': members,
    note: members,
    evidence: members,
    'access-needs': members,
    stage: leads,
    gate: leads,
    'not-used': leads,
    fixed: members,
    feedback: everyone,
    claim: ['bea'],
    'feedback-heard': [...staff, 'cha', 'amina'],
    'passed-on': [...staff, 'cha', 'amina'],
    decision: [...staff, 'amina'],
    done: [...staff, 'cha', 'amina'],
    told: [...staff, 'cha', 'amina'],
    answer: ['bea'],
    apology: [...staff, 'amina'],
    'senior-reply': ['sen'],
    duplicate: [...staff, 'amina'],
  };
  const ownWords: readonly Kind[] = [
    'rating',
    'heard-from',
    'note',
    'evidence',
    'access-needs',
    'fixed',
    'feedback',
    'claim',
    'answer',
  ];

  test.each(kinds)('%s: by each sort of person', (kind) => {
    const may = sorts.filter((sort) => verdict(kind, sort, 'own') === 'yes').map(({ id }) => id);
    expect(may.sort()).toEqual([...whoOwn[kind]].sort());
  });

  test.each(kinds)('BY2, BY3: %s, typed in for a parent', (kind) => {
    const others = sorts.filter(({ id }) => id !== 'bea');
    const may = others.filter((sort) => verdict(kind, sort, 'typed') === 'yes').map(({ id }) => id);
    const typists = ['amina', 'cha', 'joe', 'kit', 'sen'];
    expect(may.sort()).toEqual(ownWords.includes(kind) ? typists : []);
  });

  test('BY2: typed in for somebody else, only a newcomer comes, and only a yes is taken back', () => {
    const typed = (entry: Entry) =>
      ask(
        { ...entry, enteredBy: 'kit' },
        { id: entry.by, perspective: 'profession', enteredBy: 'kit' },
      );
    const consent = (given: boolean) =>
      entryOf('consent', { use: 'name', given }, { by: 'bea', at });
    expect(typed(exampleOf('person', { by: 'zed', at }))).toBe('yes');
    expect(typed(exampleOf('person', { by: 'bea', at }))).toBe('BY2');
    expect(typed(consent(false))).toBe('yes');
    expect(typed(consent(true))).toBe('BY2');
    expect(typed(exampleOf('erasure', { by: 'bea', at }))).toBe('BY2');
  });

  test('AD2: where the host names its frameworks, about a question of theirs', () => {
    const about = (id: string, kind: Kind = 'rating') => {
      const entry = { ...exampleOf(kind, { by: 'bea', at }), about: id } as Entry;
      const answer = mayAdd(entry, bea, projectWith(), { now, frameworks: [small] });
      return answer.ok ? 'yes' : answer.rule;
    };
    expect(['small@1/welcome', 'small@1/creche'].map((id) => about(id))).toEqual(['yes', 'yes']);
    expect(['small@1/amina-is-late', 'small@2/welcome', 'x'].map((id) => about(id))).toEqual([
      'AD2',
      'AD2',
      'AD2',
    ]);
    expect(
      (['note', 'evidence', 'heard-from'] as const).map((kind) => about('small@1/x', kind)),
    ).toEqual(['AD2', 'AD2', 'AD2']);
    expect(about('said', 'claim')).toBe('yes');
  });

  test('needs an entry that can be read, of a kind that is known', () => {
    expect(() => ask({})).toThrow(CoprodError);
    expect(() => ask(exampleOf('note', { at }), bea, projectWith(), 'noon')).toThrow(CoprodError);
    expect(ask({ ...exampleOf('note', { at }), kind: 'meeting' })).toBe('RE4');
    expect(ask({ ...exampleOf('note', { at }), kind: 'constructor' })).toBe('RE4');
  });

  test('RE1: nobody adds what is blank', () => {
    expect(ask({ ...exampleOf('note', { at }), data: null })).toBe('RE1');
  });
});

describe('BY1: nobody writes as somebody else', () => {
  const sessions = ['amina', 'joe', 'bea', 'kit', 'new'];
  test('whoever is signed in, for every kind', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...kinds),
        fc.constantFrom(...sessions),
        fc.constantFrom(...sessions),
        fc.option(fc.constantFrom(...sessions), { nil: undefined }),
        fc.option(fc.constantFrom(...sessions), { nil: undefined }),
        (kind, by, id, enteredBy, typist) => {
          const entry = exampleOf(kind, { by, at, ...(enteredBy && { enteredBy }) });
          const actor = { ...bea, id, ...(typist && { enteredBy: typist }) };
          const same = by === id && (enteredBy ?? by) === (typist ?? id);
          expect(ask(entry, actor) === 'BY1').toBe(!same);
        },
      ),
    );
  });

  test('typing for oneself is not typing for another', () => {
    expect(ask(exampleOf('round', { by: 'joe', at, enteredBy: 'joe' }), joe)).toBe('yes');
  });
});

describe('DA4: stamps', () => {
  test('two minutes fast is the most', () => {
    const stamped = (stamp: string) => ask(exampleOf('note', { by: 'bea', at: stamp }));
    expect(stamped('2026-05-01T09:02:00.000Z')).toBe('yes');
    expect(stamped('2026-05-01T09:02:00.001Z')).toBe('DA4');
    expect(now).toBe('2026-05-01T09:00:00.000Z');
  });
});

describe('RE3, RE5: what is there already', () => {
  const note = entryOf(
    'note',
    { text: 'mine' },
    { by: 'bea', about: 'small@1/welcome', at: minute(1) },
  );
  const round = exampleOf('round', { by: 'amina', at: minute(1) });
  const project = () => projectWith(note, round);

  test('the same again is no harm, other content is refused', () => {
    expect(ask(note, bea, project())).toBe('yes');
    expect(ask({ ...note, data: { text: 'other' } }, bea, project())).toBe('RE3');
  });

  test('one replaces what is one’s own or the group’s, of the same kind, about the same', () => {
    const replacing = (entry: Entry, ...replaces: string[]) =>
      ask({ ...entry, replaces }, undefined, project());
    const by = (who: string, about = 'small@1/welcome') => ({
      ...exampleOf('note', { by: who, at }),
      about,
    });
    expect(replacing(by('bea') as Entry, note.id)).toBe('yes');
    expect(replacing(by('bea') as Entry, 'not-here-yet')).toBe('yes');
    expect(replacing(by('kit') as Entry, note.id)).toBe('RE5');
    expect(replacing(by('bea', 'small@1/plain') as Entry, note.id)).toBe('RE5');
    expect(replacing(exampleOf('evidence', { by: 'bea', at }), note.id)).toBe('RE5');
    expect(replacing(exampleOf('fixed', { by: 'kit', at }), exampleOf('fixed').id)).toBe('yes');
  });
});

describe('RE5, BY4: typing for somebody', () => {
  test('replaces only what was typed for them, not their own hand', () => {
    const about = 'small@1/welcome';
    const own = entryOf('note', { text: 'mine' }, { by: 'bea', about, at: minute(1) });
    const typed = entryOf(
      'note',
      { text: 'x' },
      { by: 'bea', enteredBy: 'joe', about, at: minute(1) },
    );
    const replacing = (id: string, enteredBy?: string) => {
      const entry = exampleOf('note', {
        by: 'bea',
        at,
        replaces: [id],
        ...(enteredBy && { enteredBy }),
      });
      return ask(entry, { ...bea, ...(enteredBy && { enteredBy }) }, projectWith(own, typed));
    };
    expect(replacing(own.id, 'kit')).toBe('RE5');
    expect(replacing(typed.id, 'kit')).toBe('yes');
    expect([own.id, typed.id].map((id) => replacing(id))).toEqual(['yes', 'yes']);
  });
});

describe('AD2, AD3: what it is about', () => {
  const about = (kind: Kind, id: string, project = projectWith()) =>
    ask({ ...exampleOf(kind, { by: 'joe', at }), about: id }, joe, project);

  test('must be there and not erased', () => {
    expect(about('decision', 'nothing')).toBe('AD2');
    const gone = entryOf('erasure', { ids: ['said'] }, { by: 'bea' });
    expect(about('decision', 'said', projectWith(gone))).toBe('AD2');
  });

  test('must be of a kind that fits', () => {
    expect(about('decision', 'told')).toBe('AD3');
    expect(about('told', 'said')).toBe('AD3');
    expect(about('agreement', 'said')).toBe('AD3');
    expect(aboutOf.note).toBe('small@1/welcome'); // a note may be about a question
  });
});

describe('PE1, PE2, ER3: hats, and people who were forgotten', () => {
  const rated = entryOf(
    'rating',
    { rating: 'partly', perspective: 'profession' },
    { by: 'kit', about: 'small@1/welcome', at: minute(1) },
  );
  const hat = (perspective: 'profession' | 'community', by = 'kit') =>
    entryOf('person', { perspective }, { by, at });

  test('PE1: one’s hat changes freely until one has answered', () => {
    expect(ask(hat('community'))).toBe('yes');
    expect(ask(hat('community'), undefined, projectWith(rated))).toBe('PE1');
    expect(ask(hat('profession'), undefined, projectWith(rated))).toBe('yes');
  });

  test('PE2: an answer is under the hat that one wears', () => {
    expect(ask({ ...rated, at })).toBe('yes');
    expect(ask({ ...rated, at, data: { ...rated.data, perspective: 'community' } })).toBe('PE2');
  });

  test('ER3: nobody writes as somebody who was forgotten', () => {
    const gone = entryOf('erasure', { ids: null }, { by: 'kit' });
    for (const kind of kinds)
      expect(ask(exampleOf(kind, { by: 'kit', at }), undefined, projectWith(gone))).toBe('ER3');
    const some = entryOf('erasure', { ids: ['x'] }, { by: 'kit' });
    expect(ask({ ...rated, at }, undefined, projectWith(some))).toBe('yes');
  });
});

describe('FB1: only those who said it can tell', () => {
  const said = (from: 'group' | 'nameless', by: string) => {
    const item = entryOf(
      'feedback',
      from === 'group' ? { from, text: 'x', people: 4 } : { from, text: 'x' },
      { by, at: minute(1) },
    );
    const decision = { ...exampleOf('decision', { by: 'joe', at: minute(2) }), about: item.id };
    const told = { ...exampleOf('told', { by: 'joe', at: minute(3) }), about: decision.id };
    const project = projectWith([item, decision, told]);
    return (who: string) =>
      ask({ ...exampleOf('answer', { by: who, at }), about: told.id }, undefined, project);
  };

  test('for a group anyone of it; without a name whoever acts under its random id', () => {
    const ofGroup = said('group', 'bea');
    expect(['bea', 'amina', 'cha', 'kit', 'rem', 'new'].map(ofGroup)).toEqual([
      'yes',
      'yes',
      'yes',
      'FB1',
      'FB1',
      'FB1',
    ]);
    const nameless = said('nameless', 'x7f3');
    expect(['x7f3', 'bea', 'joe'].map(nameless)).toEqual(['yes', 'FB1', 'FB1']);
    const stranger = said('group', 'stranger');
    expect(['stranger', 'new'].map(stranger)).toEqual(['yes', 'FB1']);
  });
});

describe('SM3: rounds show no sooner than people were told', () => {
  const set = (
    answersFrom: string,
    shownOn: string,
    more: { id?: string; replaces?: string[]; by?: string } = {},
  ) => entryOf('round', { answersFrom, shownOn }, { at, about: 'small@1', by: 'joe', ...more });
  const before = set('2026-04-20', '2026-05-15', { id: 'before', by: 'amina' });
  const on = (entry: Entry, ...entries: Entry[]) => ask(entry, undefined, projectWith(entries));

  test('the first begins today at the earliest, shows after it began, and within a year', () => {
    expect(on(set('2026-05-01', '2026-05-15'))).toBe('yes');
    expect(on(set('2026-04-30', '2026-05-15'))).toBe('SM3');
    expect(on(set('2026-05-15', '2026-05-15'))).toBe('SM3');
    expect(on(set('2026-05-15', '2026-05-14'))).toBe('SM3');
    expect(on(set('2026-05-01', '2027-05-02'))).toBe('yes');
    expect(on(set('2026-05-01', '2027-05-03'))).toBe('SM3');
  });

  test('one that is on keeps its first day, and its last only moves on', () => {
    const changed = (from: string, shown: string) =>
      on(set(from, shown, { replaces: ['before'] }), before);
    expect(changed('2026-04-20', '2026-05-15')).toBe('yes');
    expect(changed('2026-04-20', '2026-05-20')).toBe('yes');
    expect(changed('2026-04-20', '2026-05-14')).toBe('SM3');
    expect(changed('2026-04-21', '2026-05-20')).toBe('SM3');
  });

  test('one that was shown is over, and one that has not begun is free', () => {
    const shown = set('2026-04-01', '2026-05-01', { id: 'shown' });
    expect(on(set('2026-04-01', '2026-05-20', { replaces: ['shown'] }), shown)).toBe('SM3');
    const later = set('2026-05-10', '2026-05-20', { id: 'later' });
    expect(on(set('2026-05-01', '2026-05-12', { replaces: ['later'] }), later)).toBe('yes');
    expect(on(set('2026-04-30', '2026-05-12', { replaces: ['later'] }), later)).toBe('SM3');
  });

  test('a new one beside another follows it, and takes in no answer given before', () => {
    expect(on(set('2026-05-15', '2026-05-20'), before)).toBe('yes');
    expect(on(set('2026-05-14', '2026-05-20'), before)).toBe('SM3');
    const shown = set('2026-04-01', '2026-04-20', { id: 'shown' });
    expect(on(set('2026-05-02', '2026-05-20'), shown)).toBe('yes');
    expect(on(set('2026-05-01', '2026-05-20'), shown)).toBe('SM3');
    const elsewhere = { ...before, about: 'small@2' };
    expect(on(set('2026-05-01', '2026-05-20'), elsewhere)).toBe('yes');
  });

  test('nobody dates an answer back into a round that was shown', () => {
    const shown = set('2026-04-01', '2026-04-20', { id: 'shown' });
    const answered = (stamp: string, ...rounds: Entry[]) =>
      on(exampleOf('rating', { by: 'bea', at: stamp }), ...rounds);
    expect(answered('2026-04-19T22:59:59.999Z', shown)).toBe('SM3');
    expect(answered('2026-04-19T23:00:00.000Z', shown)).toBe('yes');
    expect(answered('2026-03-01T10:00:00.000Z', shown)).toBe('SM3'); // before the first: shown, too
    expect(answered('2026-03-01T10:00:00.000Z')).toBe('yes');
    expect(answered('2026-04-25T10:00:00.000Z', before)).toBe('yes'); // on, and not shown yet
    expect(answered('2026-04-19T10:00:00.000Z')).toBe('yes');
  });
});

describe('SM6: one answer for a group', () => {
  const perspective = 'lived-experience' as const;
  const answer = (people: number, by: string, more = {}) =>
    entryOf(
      'rating',
      { rating: 'partly', perspective, people },
      { by, at, about: 'small@1/welcome', ...more },
    );
  const agreed = (people: number, by = 'cha', enteredBy?: string, others: Entry[] = []) => {
    const more = { ...(enteredBy && { enteredBy }) };
    return ask(answer(people, by, more), { id: by, perspective, ...more }, projectWith(others));
  };
  const sheet = (by: string, minutes: number, more = {}) =>
    entryOf('person', { perspective }, { by, enteredBy: 'kit', at: minute(minutes), ...more });

  test('is for no more people than wear that hat here, and in somebody’s own hand', () => {
    expect(agreed(3)).toBe('yes'); // Amina, Bea and Cha; Rem was removed
    expect(agreed(4)).toBe('SM6');
    expect(agreed(2, 'cha', 'kit')).toBe('SM6');
  });

  test('two such answers are together for no more people than that', () => {
    const others = (people: number, more = {}) => [answer(people, 'bea', more)];
    expect(agreed(2, 'cha', undefined, others(2))).toBe('SM6');
    const more = ['dee', 'eve'].map((by) => sheet(by, 1));
    expect(agreed(3, 'cha', undefined, [...more, ...others(2)])).toBe('yes');
    expect(agreed(3, 'cha', undefined, [...more, ...others(3)])).toBe('SM6');
    // One's own is replaced; another question, and another group, are another answer.
    expect(agreed(3, 'bea', undefined, others(3))).toBe('yes');
    expect(agreed(3, 'cha', undefined, others(3, { about: 'small@1/plain' }))).toBe('yes');
    const staff = answer(3, 'kit');
    const data = { rating: 'partly', perspective: 'profession', people: 3 } as const;
    expect(agreed(3, 'cha', undefined, [{ ...staff, data }])).toBe('yes');
    const single = entryOf(
      'rating',
      { rating: 'partly', perspective },
      { by: 'bea', at, about: 'small@1/welcome' },
    );
    expect(agreed(3, 'cha', undefined, [single])).toBe('yes'); // nobody is told that she answered
  });

  test('what was said in the round before leaves all the room, and what waits has its own', () => {
    const day = (on: string) => `${on}T10:00:00.000Z`;
    const round = (answersFrom: string, shownOn: string) =>
      entryOf('round', { answersFrom, shownOn }, { at: day('2026-03-01'), about: 'small@1' });
    const before = answer(3, 'bea', { at: day('2026-04-05') });
    const add = (on: string, ...entries: Entry[]) =>
      ask(
        answer(3, 'cha', { at: day(on) }),
        { id: 'cha', perspective },
        projectWith(before, entries),
        day('2026-07-01'),
      );
    const first = round('2026-04-01', '2026-04-20');
    expect(add('2026-04-06')).toBe('SM6');
    expect(add('2026-04-25', first)).toBe('yes');
    expect(add('2026-06-25', first, round('2026-06-01', '2026-07-20'))).toBe('yes');
    const waits = answer(3, 'bea', { at: day('2026-04-24') });
    expect(add('2026-04-25', first, waits)).toBe('SM6');
  });
});
