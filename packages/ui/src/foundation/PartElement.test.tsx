// What every custom element does, whatever part is in it.
import type { Entry } from '@coprod/core';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { examples as answered } from '../checklist/Checklist.examples.ts';
import '../define.ts';
import { examples as differing } from '../differing-views/DifferingViews.examples.ts';
import { examples as said } from '../feedback-loop/FeedbackLoop.examples.ts';
import { fewPeople } from '../hints/Hints.examples.ts';
import { examples as principles } from '../principles/Principles.examples.ts';
import { examples as staged } from '../stage-tracker/StageTracker.examples.ts';
import type { ElementData } from './PartElement.tsx';
import { amina, newParent } from './show.examples.tsx';

type Element_ = HTMLElement & ElementData;
const today = '2999-01-01'; // the clock is the device's
const ruth = { id: 'ruth', perspective: 'profession' } as const;
let place: HTMLElement;

beforeEach(() => {
  place = document.body.appendChild(document.createElement('main'));
  onTestFinished(() => {
    place.remove();
  });
});

function put(name: string, data: object, inside: string | Node = '', id = ''): Element_ {
  const element = document.createElement(`coprod-${name}`) as Element_;
  element.id = id;
  element.append(
    typeof inside === 'string' ? document.createRange().createContextualFragment(inside) : inside,
  );
  Object.assign(element, data);
  place.append(element);
  return element;
}
const json = (data: object) => `<script type="application/json">${JSON.stringify(data)}</script>`;
const note = 'textarea[name$=":note:non-negotiables@1/flexibility"]';
const box = (element: Element) => element.querySelector<HTMLTextAreaElement>(note);
const type = (control: HTMLTextAreaElement | null, words: string) => {
  if (!control) throw new Error('There is nothing to type into');
  control.value = words;
  control.dispatchEvent(new Event('input', { bubbles: true }));
};
/** Twice over: what a microtask leaves to another is done. */
const later = () => new Promise((done) => setTimeout(done));

test.each([
  ['checklist', { project: answered.allAnswered, actor: amina }, 'Yes, in place'],
  ['pass-it-on', { project: answered.empty, actor: ruth }, 'One device, many people'],
  ['differing-views', { project: differing.split }, 'Where our views differ'],
  ['principles', { project: principles.empty, actor: newParent }, 'principles'],
  ['hints', { project: fewPeople, actor: amina }, 'What you could do'],
  ['paper-checklist', {}, 'The 8 non-negotiables'],
  ['glossary', {}, 'acronym'],
  ['words-explained', { texts: ['Was there a crèche?'] }, 'crèche'],
  ['stage-tracker', { project: staged.waiting, actor: amina }, 'I agree'],
  ['feedback-loop', { project: said.told, actor: amina }, 'You said'],
  ['feedback-poster', { project: said.told }, 'You said'],
])('<coprod-%s> shows its part', async (name, data, words) => {
  const element = put(name, { today, ...data });
  await expect.poll(() => element.querySelector('.cp-root')?.textContent).toContain(words);
});

test('moved, or gone for a while and back: what was typed and what was added stay', async () => {
  const element = put('checklist', { project: answered.empty, actor: newParent, today });
  const added: Entry[] = [];
  element.addEventListener('coprod-add', (event) => {
    added.push((event as CustomEvent<{ entry: Entry }>).detail.entry);
  });
  const row = element.querySelector<HTMLElement>('[data-section="nothing-without-us"]');
  row?.querySelector<HTMLElement>('input[value="not-yet"]')?.click();
  row?.querySelector('button')?.click();
  await expect.poll(() => element.textContent).toContain('You have answered 1 of 8');
  expect(added).toHaveLength(1);
  type(box(element), 'half a thought');

  const other = document.body.appendChild(document.createElement('div'));
  onTestFinished(() => {
    other.remove();
  });
  other.append(element);
  await later();
  expect(box(element)?.value).toBe('half a thought');
  element.remove();
  await later();
  place.append(element);
  expect(box(element)?.value).toBe('half a thought');
  expect(element.textContent).toContain('You have answered 1 of 8');
});

test('a project that goes away and comes back: what was typed stays, for whoever typed it', async () => {
  const element = put('checklist', { project: answered.empty, actor: newParent, today });
  for (const [actor, words] of [
    [newParent, 'half a thought'],
    [amina, ''],
  ] as const) {
    type(box(element), 'half a thought');
    element.project = null;
    await expect.poll(() => box(element)).toBeNull();
    element.actor = actor;
    element.project = answered.empty;
    await expect.poll(() => box(element)?.value).toBe(words);
  }
});

test('two with one id or one prefix, and a copy of one, share no id and no name', async () => {
  const data = json({ project: answered.empty, actor: newParent, today });
  const one = put('checklist', {}, data, 'hub');
  put('checklist', {}, data, 'hub');
  for (const place of ['first', 'second'])
    put('checklist', {}, data, place).setAttribute('id-prefix', 'hub');
  type(box(one), 'half a thought');
  const copy = place.appendChild(one.cloneNode(true) as Element_);
  await expect.poll(() => copy.querySelector('.cp-root')).toBeTruthy();
  const inner = [...place.querySelectorAll('.cp-root [id]')].map(({ id }) => id);
  expect(new Set(inner).size).toBe(inner.length);
  const named = [...place.querySelectorAll('textarea')].map(({ name }) => name);
  expect(new Set(named).size).toBe(named.length);
  expect(box(one)?.value).toBe('half a thought');
});

test('different parts keep the one prefix, as the server drew them', async () => {
  const data = { project: answered.empty, actor: newParent, today };
  for (const name of ['checklist', 'feedback-loop', 'stage-tracker'])
    put(name, data).setAttribute('id-prefix', 'served');
  await expect.poll(() => place.querySelectorAll('[name*=":served:feedback:"]').length).toBe(1);
  expect(place.querySelectorAll('[name*=":served:note:"]')).toHaveLength(8);
  expect(place.querySelectorAll('[name*=":served-2:"]')).toHaveLength(0);
});

test('an id is free again when its element is gone', async () => {
  const data = json({ project: answered.empty, actor: newParent, today });
  const first = put('checklist', {}, data, 'hub');
  expect(box(first)?.name).toContain(':hub:');
  first.remove();
  await later();
  const next = put('checklist', {}, data, 'hub');
  expect(box(next)?.name).toContain(':hub:');
  place.append(first);
  await expect.poll(() => box(first)?.name).toContain(':hub-2:');
});

test('an attribute that is taken away is as if it had never been; an unknown one does nothing', async () => {
  const element = put('checklist', { project: answered.empty, actor: newParent, today });
  const root = element.querySelector<HTMLElement>('.cp-root');
  type(box(element), 'half a thought');
  for (const [name, value] of Object.entries({
    theme: 'table',
    scheme: 'dark',
    'heading-level': '4',
    'id-prefix': 'other',
    'read-only': '',
    onclick: 'nothing()',
    whatever: '<b>',
  }))
    element.setAttribute(name, value);
  await expect.poll(() => element.querySelector('h4')).toBeTruthy();
  expect(root?.dataset).toMatchObject({ cpTheme: 'table', cpScheme: 'dark' });
  element.removeAttribute('read-only');
  for (const name of ['theme', 'scheme', 'heading-level', 'id-prefix', 'whatever'])
    element.removeAttribute(name);
  await expect.poll(() => element.querySelector('h2')).toBeTruthy();
  expect(root?.dataset).toMatchObject({ cpTheme: 'host', cpScheme: 'light' });
  expect(box(element)?.name).toMatch(/^coprod:coprod/);
});

test('a server’s HTML stays until there is something to show, and what was typed and opened goes along', async () => {
  const from = put('feedback-loop', { project: said.told, actor: ruth, today }, '', 'hub');
  const other = from.querySelector<HTMLDetailsElement>('[data-part=other-steps]');
  if (other) other.open = true;
  await expect.poll(() => from.querySelector('details[data-part=decision]')).toBeTruthy();
  const step = from.querySelector<HTMLDetailsElement>('details[data-part=decision]');
  if (step) step.open = true;
  await expect.poll(() => from.querySelector('[name*=":what-decision:"]')).toBeTruthy();
  const html = from.querySelector('.cp-root')?.cloneNode(true) ?? '';
  from.remove();
  await later();

  const element = put('feedback-loop', { actor: ruth, today }, html, 'hub');
  const name = '[name*=":what-decision:"]';
  type(element.querySelector(name), 'We shall open at nine.');
  element.querySelector<HTMLElement>(name)?.focus();
  element.querySelector<HTMLElement>('[name*=":decision:"][value="not-doing"]')?.click();
  element.querySelector<HTMLElement>(name)?.focus();
  await later();
  expect(element.querySelector<HTMLTextAreaElement>(name)?.value).toBe('We shall open at nine.');

  const before = element.querySelector('.cp-root');
  element.project = said.told;
  expect(element.contains(before)).toBe(false);
  await expect
    .poll(() => element.querySelector<HTMLTextAreaElement>(name)?.value)
    .toBe('We shall open at nine.');
  await expect.poll(() => document.activeElement).toBe(element.querySelector(name));
  expect(
    element.querySelector<HTMLInputElement>('[name*=":decision:"][value="not-doing"]')?.checked,
  ).toBe(true);
});

test('a message in its place where the JSON is broken, and the part once there is better data', async () => {
  const element = put(
    'checklist',
    {},
    '<script type="application/json">{"project": Amina</script>',
  );
  expect(element.textContent).toContain('We could not read what was saved here.');
  Object.assign(element, { project: answered.empty, actor: newParent, today });
  await expect.poll(() => box(element)).toBeTruthy();
});

test('what a server refused is said at its box, also where it comes later', async () => {
  const path = 'coprod:hub:evidence:non-negotiables@1/flexibility';
  const fault = { code: 'bad-url', path, message: 'm', why: 'w', mend: 'e' };
  const errors = { faults: [fault] } as NonNullable<ElementData['errors']>;
  const element = put(
    'checklist',
    { project: answered.empty, actor: newParent, today, errors },
    '',
    'hub',
  );
  const summary = () => element.querySelector('[data-part=error-summary]')?.textContent ?? '';
  expect(summary()).toContain('Flexibility');
  element.errors = null;
  await expect.poll(summary).toBe('');
  element.errors = errors;
  await expect.poll(summary).toContain('Flexibility');
});

test('what a server refused is still said when script takes the page over later', async () => {
  const path = 'coprod:hub:evidence:non-negotiables@1/flexibility';
  const errors = { faults: [{ code: 'bad-link', path, message: 'm', why: 'w', mend: 'e' }] };
  const element = put(
    'checklist',
    { project: answered.empty, actor: newParent, today, errors: errors as ElementData['errors'] },
    `<input name="${path}" value="my photo">`,
    'hub',
  );
  const link = () => element.querySelector<HTMLInputElement>(`[name="${path}"]`);
  await later();
  expect(link()?.value).toBe('my photo');
  expect(link()?.getAttribute('aria-invalid')).toBe('true');
  expect(element.querySelector('[data-part=error-summary]')?.textContent).toContain('Flexibility');
});

test('special words are explained where the attribute asks for it', async () => {
  const element = put('checklist', { project: answered.empty, actor: newParent, today });
  expect(element.querySelector('.cp-explained')).toBeNull();
  element.setAttribute('explain', '');
  await expect.poll(() => element.querySelector('.cp-explained')).toBeTruthy();
});
