import { describe, expect, test } from 'vitest';
import { CoprodError, forgetPerson, namelessActor, viewFor, type Entry } from '../index.ts';
import { answer, decide, spoken, tell } from '../testing/feedback.examples.ts';
import { entryOf } from '../testing/group.examples.ts';
import { after, may, say } from '../testing/slips.examples.ts';

describe('FB9: who may post without a name', () => {
  const said = (by: string, more: Partial<Entry> = {}) =>
    entryOf('feedback', { from: 'nameless', text: 'x' }, { by, ...(more as object) });
  const yes = (by: string, more: Partial<Entry> = {}) =>
    entryOf('consent', { use: 'words-in-public', given: true }, { by, ...(more as object) });

  test('the same three entries sent again are taken again, and no others with their ids', async () => {
    const { project, entries } = await say(11, spoken());
    for (const entry of entries) expect(may(entry, project)).toBe(true);
    const other = { ...entries[0]!, data: { from: 'nameless', text: 'Other.' } } as Entry;
    expect(may(other, project)).toBe('RE3');
  });

  test('not with an id that anybody has: that would be as them', () => {
    const project = spoken(said('x'), entryOf('feedback-heard', {}, { by: 'kit', about: 'e' }));
    for (const by of ['bea', 'joe', 'kit', 'x'])
      expect(namelessActor(said(by), project)).toBeNull();
    const typist = spoken(said('z', { enteredBy: 'zoe' }));
    expect(namelessActor(said('zoe'), typist)).toBeNull();
    const gave = spoken(yes('z'));
    expect(namelessActor(said('z'), gave)).toBeNull();
    expect(namelessActor(said('z', { id: gave.entries[0]!.id }), gave)).toBeNull();
    expect(namelessActor(said('fresh'), project)).toEqual({
      id: 'fresh',
      perspective: 'community',
    });
  });

  test('a claim once, about their own item; a consent by the id of an item', async () => {
    const { project, item, hash } = await say(12, spoken());
    const claim = (by: string, about: string) =>
      entryOf('claim', { codeHash: hash }, { by, about });
    const two = after(project, said('x', { id: 'item-x' }));
    expect(namelessActor(claim(item.by, item.id), two)).toBeNull();
    expect(namelessActor(claim('x', item.id), two)).toBeNull();
    expect(namelessActor(claim('x', 'gone'), two)).toBeNull();
    expect(namelessActor(claim('x', 'item-x'), two)).not.toBeNull();
    expect(namelessActor(yes('x'), two)).not.toBeNull();
    expect(namelessActor(yes('nobody'), two)).toBeNull();
    const erased = after(two, claim('x', 'item-x'), entryOf('erasure', { ids: null }, { by: 'x' }));
    expect(namelessActor(yes('x'), erased)).toBeNull();
  });

  test('nobody says yes for a person under a name, or for whom they typed', () => {
    // Bea said something as nameless, but under her own id.
    const bea = spoken(said('bea'));
    expect(namelessActor(yes('bea'), bea)).toBeNull();
    const stranger = spoken(
      said('y'),
      entryOf('feedback', { from: 'one', text: 'x' }, { by: 'y' }),
    );
    expect(namelessActor(yes('y'), stranger)).toBeNull();
    expect(namelessActor(yes('y'), spoken(said('y'), said('z', { enteredBy: 'y' })))).toBeNull();
    const typed = spoken(said('x', { enteredBy: 'joe' }));
    expect(namelessActor(yes('x'), typed)).toBeNull();
    expect(namelessActor(said('w', { enteredBy: 'joe' }), typed)).toBeNull();
    expect(namelessActor(yes('w', { enteredBy: 'joe' }), spoken(said('w')))).toBeNull();
    expect(namelessActor(said('w', { enteredBy: 'w' }), typed)).not.toBeNull();
  });

  test('all else needs the code first, also when they answered before', async () => {
    const { project, item } = await say(13, spoken());
    const news = tell(decide(item));
    const first = answer(item.by, news, 'no');
    const answered = after(project, news, first);
    expect(namelessActor(answer(item.by, news, 'yes'), answered)).toBeNull();
    expect(namelessActor(entryOf('erasure', { ids: null }, { by: item.by }), answered)).toBeNull();
    expect(
      namelessActor(entryOf('note', { text: 'x' }, { by: 'new', about: 'q' }), answered),
    ).toBeNull();
    const named = entryOf('feedback', { from: 'one', text: 'x' }, { by: 'new' });
    expect(namelessActor(named, answered)).toBeNull();
    expect(namelessActor({ ...said('new'), data: null }, answered)).toBeNull();
    expect(namelessActor(yes(item.by), answered)).not.toBeNull();
  });

  test('what is no entry or no project is refused', () => {
    expect(() => namelessActor({} as never, spoken())).toThrow(CoprodError);
    expect(() => namelessActor(said('x'), null as never)).toThrow(CoprodError);
  });
});

describe('VI2, ER2: whoever took back what they said without a name', () => {
  const now = '2026-06-01T10:00:00.000Z';
  const item = entryOf('feedback', { from: 'nameless', text: 'x' }, { by: 'k3y' });
  const decision = decide(item);
  const news = tell(decision);
  const before = [item, decision, news, answer('k3y', news, 'no')];
  const named = entryOf('feedback', { from: 'one', text: 'y' }, { by: 'k3y' });
  const readers = ['joe', 'amina', 'bea'];
  const shown = (project: ReturnType<typeof spoken>, reader: string) =>
    JSON.stringify(viewFor(project, { id: reader }, { now }));

  test('stays a number, also in what they say later under that id', () => {
    const erased = entryOf('erasure', { ids: [item.id] }, { by: 'k3y' });
    for (const reader of readers) {
      expect(shown(spoken(before, named), reader)).not.toContain('k3y');
      expect(shown(spoken(before, erased, named), reader)).toContain(named.id);
      expect(shown(spoken(before, erased, named), reader)).not.toContain('k3y');
    }
  });

  test('and when they were forgotten', () => {
    const { project } = forgetPerson(spoken(before, named), 'k3y', { id: 'gone', now });
    for (const reader of readers) expect(shown(project, reader)).not.toContain('k3y');
  });
});
