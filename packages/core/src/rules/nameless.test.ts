import { describe, expect, test } from 'vitest';
import {
  assessFeedback,
  CoprodError,
  forgetPerson,
  makeSlip,
  namelessActor,
  sayerOf,
  type Actor,
  type Entry,
} from '../index.ts';
import { answer, decide, spoken, tell } from '../testing/feedback.examples.ts';
import { entryOf, minute } from '../testing/group.examples.ts';
import { after, bytes, may, now, say } from '../testing/slips.examples.ts';

describe('FB9: said without a name', () => {
  test('a slip is made; its code, typed in sloppily, finds what was said; and they answer', async () => {
    const said = await say(1, spoken());
    expect(said.entries.map(({ kind }) => kind)).toEqual(['feedback', 'claim', 'consent']);
    const decision = decide(said.item);
    const news = tell(decision);
    const project = after(said.project, decision, news);
    const found = await sayerOf(project, ` ${said.code.toLowerCase().replaceAll('-', ' – ')}`);
    expect(found).toEqual({ item: said.item, by: said.item.by });
    const reply = { ...answer(said.item.by, news, 'yes'), at: minute(500) };
    expect(may(reply, project)).toBe('BY1');
    const actor: Actor = { id: found!.by, perspective: 'community' };
    expect(may(reply, project, actor)).toBe(true);
    const { items } = assessFeedback(after(project, reply), { today: '2026-05-02' });
    expect(items[0]?.place).toBe('answered');
  });

  test('a guessed code finds nothing, and neither does none', async () => {
    const { project, code } = await say(2, spoken());
    const near = code.startsWith('0') ? `1${code.slice(1)}` : `0${code.slice(1)}`;
    for (const guess of [near, '0000-0000-0000', '', 'K7MP', 'it is cold', code.slice(1)])
      expect(await sayerOf(project, guess), guess).toBeNull();
    expect(await sayerOf(spoken(), code)).toBeNull();
  });

  test('a lost code: the news is put up where it was asked, nobody can answer, and it rests', async () => {
    const { project, item } = await say(3, spoken(), { at: '2026-05-01T09:00:00.000Z' });
    const decision = decide(item, 'doing', { at: '2026-05-02T09:00:00.000Z' });
    const news = (at: string) =>
      entryOf(
        'told',
        { summary: 'There is a heater.', how: 'where-it-was-asked' },
        { by: 'joe', about: decision.id, at },
      );
    const first = news('2026-05-04T09:00:00.000Z');
    const told = after(project, decision, first, news('2026-06-08T09:00:00.000Z'));
    for (const who of ['browser', 'joe', 'bea'])
      expect(may(answer(who, first, 'yes'), told, { id: who, perspective: 'community' })).toBe(
        'FB1',
      );
    const place = (today: string) => assessFeedback(told, { today }).items[0]?.place;
    expect([place('2026-06-09'), place('2026-08-01')]).toEqual(['told', 'resting']);
  });
});

describe('FB9: whose claim counts', () => {
  const claim = (by: string, about: string, codeHash: string, more: Partial<Entry> = {}) =>
    entryOf('claim', { codeHash }, { by, about, ...(more as object) });

  test('somebody else’s does not take the item over, nor does one typed for them', async () => {
    const { project, item, code } = await say(4, spoken());
    const other = await makeSlip(bytes(5));
    const theft = claim('joe', item.id, other.hash);
    expect(may(theft, project, { id: 'joe', perspective: 'profession' })).toBe('FB1');
    const typed = claim(item.by, item.id, other.hash, { enteredBy: 'joe' });
    for (const one of [theft, typed]) {
      expect(namelessActor(one, project)).toBeNull();
      const stolen = after(project, one);
      expect(await sayerOf(stolen, other.code)).toBeNull();
      expect((await sayerOf(stolen, code))?.item).toEqual(item);
    }
  });

  test('what was typed for somebody without a name is found by the slip that came with it', async () => {
    const { code, hash } = await makeSlip(bytes(6));
    const data = { from: 'nameless', text: 'It is cold.' } as const;
    const item = entryOf('feedback', data, { by: 'x', enteredBy: 'joe' });
    const project = spoken(item, claim('x', item.id, hash, { enteredBy: 'joe' }));
    expect(await sayerOf(project, code)).toEqual({ item, by: 'x' });
  });

  test('one that was replaced or erased is good no more', async () => {
    const { project, code, hash, item, entries } = await say(7, spoken());
    const next = await makeSlip(bytes(8));
    const newer = claim(item.by, item.id, next.hash, { replaces: [entries[1]!.id] });
    expect(await sayerOf(after(project, newer), code)).toBeNull();
    expect((await sayerOf(after(project, newer), next.code))?.by).toBe(item.by);
    const gone = entryOf('erasure', { ids: [entries[1]!.id] }, { by: item.by });
    expect(await sayerOf(after(project, gone), code)).toBeNull();
    const without = claim(item.by, item.id, hash);
    const { project: forgotten } = forgetPerson(after(project, without), item.by, { id: 'f', now });
    expect(await sayerOf(forgotten, code)).toBeNull();
  });

  test('it is no way to sign in: nothing under a name is found, nor by somebody who takes part', async () => {
    const { code, hash } = await makeSlip(bytes(9));
    for (const from of ['one', 'group', 'nameless'] as const) {
      const item = entryOf(
        'feedback',
        { from, text: 'x', ...(from === 'group' && { people: 3 }) } as never,
        { by: 'bea' },
      );
      expect(await sayerOf(spoken(item, claim('bea', item.id, hash)), code), from).toBeNull();
      const stranger = { ...item, by: 'y' };
      const found = await sayerOf(spoken(stranger, claim('y', item.id, hash)), code);
      expect(found?.item.data?.from, from).toBe(from === 'nameless' ? 'nameless' : undefined);
    }
  });

  test('two items with one hash: nobody can tell which was meant', async () => {
    const one = await say(10, spoken());
    const data = { from: 'nameless', text: 'Mine.' } as const;
    const item = entryOf('feedback', data, { by: 'y', at: minute(0) });
    expect(
      await sayerOf(after(one.project, item, claim('y', item.id, one.hash)), one.code),
    ).toBeNull();
    const twice = after(one.project, claim(one.item.by, one.item.id, one.hash));
    expect((await sayerOf(twice, one.code))?.item).toEqual(one.item);
    expect(
      await sayerOf(after(one.project, claim('y', 'gone', one.hash)), one.code),
    ).not.toBeNull();
  });

  test('what is no project is refused', async () => {
    await expect(sayerOf(null as never, '0123-4567-89AB')).rejects.toBeInstanceOf(CoprodError);
    await expect(sayerOf({} as never, '')).rejects.toBeInstanceOf(CoprodError);
  });
});
