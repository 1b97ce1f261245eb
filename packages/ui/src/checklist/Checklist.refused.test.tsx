// What the host refused stands beside its question again when the page is opened the next time.
import { newEntry, nonNegotiables, type Entry, type Project } from '@coprod/core';
import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { autosaveFor, downloaded, newName, sends } from '../autosave/autosave.examples.ts';
import type { Autosave, Send } from '../autosave/index.ts';
import { Coprod, useProject } from '../foundation/index.ts';
import { amina, settings } from '../foundation/show.examples.tsx';
import { examples } from './Checklist.examples.ts';
import { Checklist } from './index.ts';

const about = 'non-negotiables@1/flexibility';
const at = '2026-04-01T11:00:00.000Z';
const note = (id: string, text: string, by = amina.id, when = at): Entry =>
  newEntry({ id, kind: 'note', at: when, by, about, data: { text } });

/** A host's page, as its guide says. */
function Page({ autosave, saved }: { autosave: Autosave; saved: Project }) {
  const { project, add, states } = useProject(saved, { autosave });
  return (
    <Coprod {...settings}>
      <Checklist project={project} framework={nonNegotiables} onAdd={add} states={states} />
    </Coprod>
  );
}

/** Opens the page; the host answers as it does. */
async function visit(name: string, send: Send = sends.refused, ...others: Entry[]) {
  const autosave = autosaveFor(send, name);
  const { allAnswered } = examples;
  const saved = { ...allAnswered, entries: [...allAnswered.entries, ...others] };
  const { container, unmount } = await render(<Page autosave={autosave} saved={saved} />);
  const row = container.querySelector<HTMLDetailsElement>('[data-section="flexibility"]')!;
  row.open = true;
  return {
    autosave,
    said: () => row.querySelector('summary [data-part=state]')?.textContent ?? '',
    box: (kind: string) =>
      container.querySelector<HTMLInputElement>(`[name$=":${kind}:${about}"]`)!,
    chosen: () => row.querySelector<HTMLInputElement>(`[name$=":rating:${about}"]:checked`)?.value,
    radio: (rating: string) =>
      row.querySelector<HTMLInputElement>(`[name$=":rating:${about}"][value="${rating}"]`)!,
    size: () => container.querySelector<HTMLInputElement>('[name*=":people:"]')?.value,
    save: async () => {
      await userEvent.click(row.querySelector('.cp-panel button')!);
    },
    leave: async () => {
      autosave.close();
      await unmount();
    },
  };
}

/** A visit in which the host refused these. */
async function refused(name: string, ...entries: Entry[]) {
  const { autosave, leave } = await visit(name);
  for (const entry of entries) autosave.add(entry);
  const isDone = () => Object.values(autosave.states()).every(({ status }) => status === 'refused');
  await expect.poll(isDone).toBe(true);
  await leave();
}
const why = 'Please use fewer words.';

test('refused words stand in their box again with why; mended, they are sent in the place of the refused ones', async () => {
  const name = newName();
  await refused(name, note('long', 'Far too many words'));
  const again = await visit(name, sends.saved);
  await expect.poll(again.said).toContain(why);
  expect(again.box('note').value).toBe('Far too many words');
  await userEvent.fill(again.box('note'), 'Few words');
  await again.save();
  await expect.poll(again.said).toBe('Saved');
  expect(await downloaded(again.autosave)).toEqual([]);
  const written = again.autosave.entries().map(({ id, data, replaces }) => [id, data, replaces]);
  expect(written).toEqual([['long', { text: 'Few words' }, undefined]]);
  await again.leave();
  const later = await visit(name);
  await expect.poll(() => later.autosave.held()).toBe('device');
  expect(later.said()).toBe('');
});

test('so do an answer with how many agreed on it, and a link', async () => {
  const name = newName();
  const { perspective } = amina;
  const data = { rating: 'not-sure', perspective, people: 4 } as const;
  await refused(
    name,
    newEntry({ id: 'a', kind: 'rating', at, by: amina.id, about, data }),
    newEntry({ id: 'b', kind: 'evidence', at, by: amina.id, about, data: { link: 'https://a.b' } }),
  );
  const again = await visit(name, sends.saved);
  await expect.poll(again.said).toContain(why);
  expect([again.chosen(), again.size(), again.box('evidence').value]).toEqual([
    ...['not-sure', '4', 'https://a.b'],
  ]);
  await again.save();
  await expect.poll(again.said).toBe('Saved');
  expect(again.autosave.entries()).toMatchObject([{ id: 'a', data }, { id: 'b' }]);
});

test('an emptied box stays empty, and nobody sees what somebody else wrote here', async () => {
  const name = newName();
  await refused(name, note('mine', 'Far too many words'));
  const again = await visit(name, sends.refused);
  await expect.poll(() => again.box('note').value).toBe('Far too many words');
  await userEvent.clear(again.box('note'));
  again.autosave.add({ ...note('hers', 'Another’s words', 'joe') });
  await expect.poll(() => again.autosave.states()['hers']?.status).toBe('refused');
  expect(again.box('note').value).toBe('');
});

test('a box whose emptying was refused stands empty with why, and the words that were there stay saved', async () => {
  const name = newName();
  const before = note('before', 'Said before', amina.id, '2026-04-01T10:00:00.000Z');
  await refused(name, { ...note('gone', ''), replaces: ['before'] });
  const again = await visit(name, sends.refused, before);
  await expect.poll(again.said).toContain(why);
  expect(again.box('note').value).toBe('');
});

const later = '2026-04-01T12:00:00.000Z';

test('what was written since on another phone stands, and is not replaced by what was refused before', async () => {
  const name = newName();
  await refused(name, note('long', 'Far too many words'));
  const sent: Entry[] = [];
  const send = (entry: Entry) => Promise.resolve(void sent.push(entry));
  const again = await visit(name, send, note('phone', 'From my phone', amina.id, later));
  await expect.poll(() => again.autosave.states()['long']?.status).toBe('refused');
  expect(again.box('note').value).toBe('From my phone');
  await userEvent.click(again.radio('not-sure'));
  await again.save();
  await expect.poll(again.said).toBe('Saved');
  expect(sent.map(({ kind }) => kind)).toEqual(['rating']);
});

test('of several that were refused the newest stands', async () => {
  const name = newName();
  await refused(name, note('one', 'First words'), note('two', 'Second words', amina.id, later));
  const again = await visit(name);
  await expect.poll(again.said).toContain(why);
  expect(again.box('note').value).toBe('Second words');
});

test('what waits is given again as it is, and not in the place of what was mended', async () => {
  const name = newName();
  const isOut = ({ id }: Entry) => id === 'waits';
  const before = await visit(name, (entry) => sends[isOut(entry) ? 'offline' : 'refused']());
  before.autosave.add(note('waits', 'First words'));
  before.autosave.add(note('long', 'Far too many words', amina.id, later));
  await expect.poll(() => before.autosave.states()['long']?.status).toBe('refused');
  await before.leave();
  const sent: Entry[] = [];
  let isOnline = false;
  const again = await visit(name, async (entry) => {
    if (isOut(entry) && !isOnline) return sends.offline();
    sent.push(entry);
  });
  await expect.poll(() => again.box('note').value).toBe('Far too many words');
  await expect.poll(() => again.autosave.states()['waits']?.status).toBe('not-saved');
  await userEvent.fill(again.box('note'), 'Few words');
  await again.save();
  isOnline = true;
  dispatchEvent(new Event('online'));
  await expect.poll(again.said).toBe('Saved');
  expect(sent.map(({ id, data }) => [id, data])).toEqual([
    ['waits', { text: 'First words' }],
    ['long', { text: 'Few words' }],
  ]);
});
