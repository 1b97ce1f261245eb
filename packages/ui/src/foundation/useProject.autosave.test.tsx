import { expect, onTestFinished, test } from 'vitest';
import { render } from 'vitest-browser-react';
import type { Autosave, Send } from '../autosave/index.ts';
import { autosaveFor, newName, note, sends } from '../autosave/autosave.examples.ts';
import { empty } from './useProject.examples.tsx';
import { useProject } from './useProject.ts';

/** A page of a host's: each note, and beside its question what was refused and why. */
function Page({ autosave }: { autosave: Autosave }) {
  const { project, states, refused } = useProject(empty, { autosave });
  return (
    <>
      <ul>
        {project?.entries.map(({ id }) => (
          <li key={id}>{`${id}: ${states[id]?.status ?? ''}`}</li>
        ))}
      </ul>
      {refused.map((entry) => {
        const state = states[entry.id];
        return (
          <p key={entry.id} data-about={'about' in entry ? entry.about : ''}>
            {state?.status === 'refused' && state.why}
          </p>
        );
      })}
    </>
  );
}

async function visit(name: string, send: Send) {
  const autosave = autosaveFor(send, name);
  const { container, unmount } = await render(<Page autosave={autosave} />);
  return {
    autosave,
    notes: () => [...container.querySelectorAll('li')].map((item) => item.textContent),
    refused: () => container.querySelector('[data-about="x"]')?.textContent,
    leave: async () => {
      autosave.close();
      await unmount();
    },
  };
}

test('what waits on the device is in the project after a reload, and is saved then', async () => {
  const name = newName();
  const before = await visit(name, sends.offline);
  before.autosave.add(note('a'));
  await expect.poll(before.notes).toEqual(['a: not-saved']);
  await before.leave();
  let isOnline = false;
  const after = await visit(name, () => sends[isOnline ? 'saved' : 'offline']());
  await expect.poll(after.notes).toEqual(['a: not-saved']);
  isOnline = true;
  dispatchEvent(new Event('online'));
  await expect.poll(after.notes).toEqual(['a: saved']);
});

test('what was refused is shown beside its question after a reload, and no longer counts', async () => {
  const name = newName();
  const before = await visit(name, sends.refused);
  before.autosave.add(note('a'));
  await expect.poll(before.refused).toBe('Please use fewer words.');
  await before.leave();
  const after = await visit(name, sends.saved);
  await expect.poll(after.refused).toBe('Please use fewer words.');
  expect(after.notes()).toEqual([]);
});

test('a page that only reads shows what another tab adds', async () => {
  const name = newName();
  const [one, other] = [await visit(name, sends.saved), await visit(name, sends.saved)];
  onTestFinished(one.leave);
  one.autosave.add(note('a'));
  await expect.poll(other.notes).toEqual(['a: saved']);
});
