// What the host refused stands beside its question again when the page is opened the next time.
import { newEntry, nonNegotiables, type Entry } from '@coprod/core';
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
const note = (id: string, text: string, by = amina.id): Entry =>
  newEntry({ id, kind: 'note', at, by, about, data: { text } });

/** A host's page, as its guide says. */
function Page({ autosave }: { autosave: Autosave }) {
  const { project, add, states } = useProject(examples.allAnswered, { autosave });
  return (
    <Coprod {...settings}>
      <Checklist project={project} framework={nonNegotiables} onAdd={add} states={states} />
    </Coprod>
  );
}

/** Opens the page; the host answers as it does. */
async function visit(name: string, send: Send = sends.refused) {
  const autosave = autosaveFor(send, name);
  const { container, unmount } = await render(<Page autosave={autosave} />);
  const row = container.querySelector<HTMLDetailsElement>('[data-section="flexibility"]')!;
  row.open = true;
  return {
    autosave,
    said: () => row.querySelector('summary [data-part=state]')?.textContent ?? '',
    box: (kind: string) =>
      container.querySelector<HTMLInputElement>(`[name$=":${kind}:${about}"]`)!,
    chosen: () => row.querySelector<HTMLInputElement>(`[name$=":rating:${about}"]:checked`)?.value,
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
  const written = again.autosave.entries().map(({ id, data }) => [id, data]);
  expect(written).toEqual([['long', { text: 'Few words' }]]);
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
