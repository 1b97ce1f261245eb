// What an element does with an `autosave`: all that a host without React would have to do by hand.
import { expect, onTestFinished, test } from 'vitest';
import { autosaveFor, ids, newName, sends, statusOf } from '../autosave/autosave.examples.ts';
import type { Send } from '../autosave/index.ts';
import { examples } from '../checklist/Checklist.examples.ts';
import '../define.ts';
import type { ElementData } from './PartElement.tsx';
import { amina, newParent } from './show.examples.tsx';

/** Opens a page with a checklist; what waits on the device is under this name. */
function visit(name: string, send: Send) {
  const autosave = autosaveFor(send, name);
  const element = document.createElement('coprod-checklist') as HTMLElement & ElementData;
  const leave = () => {
    autosave.close();
    element.remove();
  };
  onTestFinished(leave);
  Object.assign(element, {
    project: examples.empty,
    actor: newParent,
    today: '2999-01-01',
    autosave,
  });
  document.body.append(element);
  const row = () => element.querySelector<HTMLElement>('[data-section="flexibility"]');
  return {
    ...{ autosave, element, leave },
    said: () => row()?.querySelector('[data-part=state]')?.textContent ?? '',
    chosen: () => row()?.querySelector<HTMLInputElement>('input:checked')?.value,
    answer: (rating: string) => {
      row()?.querySelector<HTMLElement>(`input[value="${rating}"]`)?.click();
      row()?.querySelector<HTMLElement>('button')?.click();
    },
  };
}

test('what still waits on the device is shown as given after a reload, and is sent then', async () => {
  const name = newName();
  const before = visit(name, sends.offline);
  before.answer('not-yet');
  await expect.poll(before.said).toContain('Not saved yet');
  before.leave();
  let isOnline = false;
  const after = visit(name, () => sends[isOnline ? 'saved' : 'offline']());
  await expect.poll(() => after.element.textContent).toContain('You have answered 1 of 8');
  isOnline = true;
  dispatchEvent(new Event('online'));
  const [id = ''] = ids(after.autosave);
  await expect.poll(() => statusOf(after.autosave, id)).toBe('saved');
  expect(after.element.textContent).toContain('You have answered 1 of 8');
});

test('what was refused stands beside its question after a reload, and is mended there', async () => {
  const name = newName();
  const before = visit(name, sends.refused);
  before.answer('not-yet');
  await expect.poll(before.said).toContain('Please use fewer words.');
  before.leave();
  const after = visit(name, sends.saved);
  await expect.poll(after.said).toContain('Please use fewer words.');
  expect(after.chosen()).toBe('not-yet');
  after.answer('partly');
  await expect.poll(after.said).toBe('Saved');
  expect(ids(after.autosave)).toHaveLength(1);
});

test('what the host cancels is not sent', async () => {
  const { autosave, element, answer, said } = visit(newName(), sends.saved);
  element.addEventListener('coprod-add', (event) => {
    event.preventDefault();
  });
  answer('not-yet');
  await expect.poll(said).toContain('This was not saved');
  expect(ids(autosave)).toEqual([]);
});

test('mended and then cancelled by the host, it says why the host did so', async () => {
  const { element, answer, said } = visit(newName(), sends.refused);
  answer('not-yet');
  await expect.poll(said).toContain('Please use fewer words.');
  element.addEventListener('coprod-add', (event) => {
    event.preventDefault();
    (event as CustomEvent<{ why: string }>).detail.why = 'This round has ended.';
  });
  answer('partly');
  await expect.poll(said).toContain('This round has ended.');
});

test('on a device that others use after, nobody sees what somebody else added before', async () => {
  const { element, answer, said } = visit(newName(), sends.saved);
  Object.assign(element, { project: examples.allAnswered });
  answer('not-yet');
  await expect.poll(said).toBe('Saved');
  element.project = null;
  element.autosave = autosaveFor(sends.saved);
  element.actor = amina;
  element.project = examples.allAnswered;
  const fresh = document.createElement('coprod-checklist') as HTMLElement & ElementData;
  onTestFinished(() => {
    fresh.remove();
  });
  Object.assign(fresh, { project: examples.allAnswered, actor: amina, today: '2999-01-01' });
  document.body.append(fresh);
  const shown = (one: Element) => one.querySelector('[data-section=flexibility]')?.textContent;
  await expect.poll(() => shown(element)).toBe(shown(fresh));
});
