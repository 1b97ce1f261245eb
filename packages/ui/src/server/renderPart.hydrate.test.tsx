// What a server draws, read by a real browser as a page without script.
import {
  CoprodError,
  newEntry,
  nonNegotiables,
  safeParseFormData,
  viewFor,
  type Project,
} from '@coprod/core';
import { enFeedbackLoop } from '@coprod/core/text/en/feedback-loop';
import { enStageTracker } from '@coprod/core/text/en/stage-tracker';
import axe from 'axe-core';
import fc from 'fast-check';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { examples as answered } from '../checklist/Checklist.examples.ts';
import { examples as said } from '../feedback-loop/FeedbackLoop.examples.ts';
import { amina, newParent, settings } from '../foundation/show.examples.tsx';
import { examples as staged } from '../stage-tracker/StageTracker.examples.ts';
import '../styles.css';
import { renderPart, type PartForm } from './index.ts';

let place: HTMLElement;
beforeEach(() => {
  place = document.body.appendChild(document.createElement('main'));
  onTestFinished(() => {
    place.remove();
  });
});
const put = (html: string) => {
  place.replaceChildren(document.createRange().createContextualFragment(html));
  return place.querySelector('form') as HTMLFormElement;
};
const ruth = { id: 'ruth', perspective: 'profession' } as const;
const now = '2026-04-01T12:00:00.000Z';
const action = '/save';
const checklist = (form: Partial<PartForm> = {}, errors: CoprodError | null = null) =>
  renderPart('checklist', {
    settings: { ...settings, actor: newParent },
    props: { project: answered.empty, framework: nonNegotiables, errors },
    form: { action, ...form },
  });
const loop = (
  actor = ruth as typeof settings.actor,
  posted?: PartForm['posted'],
  errors?: CoprodError | null,
  project = said.told,
) =>
  renderPart('feedback-loop', {
    settings: { ...settings, actor },
    props: { project, words: enFeedbackLoop, errors },
    form: { action, posted },
  });
const tracker = (actor = amina) =>
  renderPart('stage-tracker', {
    settings: { ...settings, actor },
    props: { project: staged.waiting, words: enStageTracker },
    form: { action },
  });

test.each([
  ['checklist', () => checklist()],
  ['feedback loop', () => loop()],
  ['stage tracker', () => tracker()],
])(
  'a %s is a form of named native controls, with nothing inline and nothing of axe’s',
  async (_, html) => {
    const drawn = html();
    const form = put(drawn);
    expect(form.method).toBe('post');
    expect(drawn).not.toMatch(/ style=| on\w+=|<script(?! type="application\/json")/);
    expect(form.querySelectorAll('button:not([type=submit])')).toHaveLength(0);
    for (const control of form.querySelectorAll('textarea,select,input'))
      expect(control.getAttribute('name')).toMatch(/^coprod:/);
    for (const box of form.querySelectorAll('details')) box.open = true;
    const { violations } = await axe.run(place, { rules: { region: { enabled: false } } });
    expect(violations).toEqual([]);
  },
);

test('no button says that it goes on to the next number: that takes script', () => {
  const buttons = [...put(checklist()).querySelectorAll('button')];
  expect(new Set(buttons.map((button) => button.textContent))).toEqual(new Set(['Save']));
});

test('whatever was posted stands in its controls again, letter by letter', () => {
  for (const draw of [
    (posted: PartForm['posted']) => checklist({ posted }),
    (posted: PartForm['posted']) => loop(ruth, posted, null, said.everything),
  ]) {
    const controls = [...put(draw([])).querySelectorAll<HTMLInputElement>('textarea,select,input')];
    const values = new Map<string, fc.Arbitrary<string>>();
    for (const control of controls) {
      const { name, type, value, tagName } = control;
      if (type === 'hidden') continue;
      const others =
        tagName === 'SELECT'
          ? [...(control as unknown as HTMLSelectElement).options].map((one) => one.value)
          : controls.filter((one) => one.name === name).map((one) => one.value);
      values.set(
        name,
        type === 'radio' || tagName === 'SELECT'
          ? fc.constantFrom(...others)
          : type === 'checkbox'
            ? fc.constant(value)
            : fc.string({ unit: 'binary', maxLength: 40 }).map((text) =>
                // As a browser gives them: in one line no line ends, and none of these anywhere.
                text.replace(/[\r\n\0\p{Surrogate}]/gu, tagName === 'TEXTAREA' ? '\n' : ''),
              ),
      );
    }
    fc.assert(
      fc.property(fc.record(Object.fromEntries(values), { requiredKeys: [] }), (posted) => {
        const form = put(draw(Object.entries(posted)));
        const found = new Map<string, string>();
        for (const control of form.querySelectorAll<HTMLInputElement>('textarea,select,input'))
          if (!/radio|checkbox/.test(control.type) || control.checked)
            found.set(control.name, control.value);
        for (const [name, value] of Object.entries(posted)) expect(found.get(name)).toBe(value);
      }),
      { numRuns: 6 },
    );
  }
});

test('what is wrong stands in a summary with a link to its box, and that is open', () => {
  const data = new FormData(put(loop()));
  const empty = safeParseFormData(data, { actor: ruth, now, newId: () => 'x' });
  const [item] = said.told.entries.filter(({ kind }) => kind === 'feedback');
  const posted: [string, string][] = [
    [`coprod:test:what-decision:${item?.id ?? ''}`, 'We shall open at nine.'],
  ];
  expect(empty.entries).toEqual([]);
  const { entries, error } = safeParseFormData(posted, { actor: ruth, now, newId: () => 'x' });
  expect(entries).toEqual([]);
  const form = put(loop(ruth, posted, error));
  const summary = form.querySelector('[data-part=error-summary]');
  const link = summary?.querySelector('a');
  const target = document.getElementById(decodeURIComponent(link?.hash.slice(1) ?? ''));
  expect(target?.closest('[data-act]')?.getAttribute('data-act')).toBe('decision');
  expect(link?.textContent).toBe('What do we do? Please choose what we do.');
  for (let box = target?.closest('details'); box; box = box.parentElement?.closest('details'))
    expect(box.open).toBe(true);
  expect(form.querySelector<HTMLTextAreaElement>('[name*=":what-decision:"]')?.value).toBe(
    'We shall open at nine.',
  );
});

test('of a whole form that was posted all rows are open in which something is wrong, and nothing else', () => {
  const reader = { ...settings, actor: amina };
  const draw = (form: Partial<PartForm>, errors?: CoprodError | null) =>
    put(
      renderPart('checklist', {
        settings: reader,
        props: { project: answered.allAnswered, framework: nonNegotiables, errors },
        form: { action, ...form },
      }),
    );
  const data = new FormData(draw({}));
  const wrong = ['flexibility', 'equal-value'];
  for (const id of wrong) data.set(`coprod:test:evidence:non-negotiables@1/${id}`, 'no link');
  const project = answered.allAnswered;
  const posted = [...data];
  const { error } = safeParseFormData(posted, { actor: amina, now, newId: () => 'x', project });
  const form = draw({ posted }, error);
  const open = [...form.querySelectorAll<HTMLElement>('details[open]')];
  expect(open.map(({ dataset }) => dataset['section'])).toEqual(wrong);
  expect(data.get('coprod:test:people:non-negotiables@1')).toBe('1');
  // What could not be read as a whole is no fault of a box.
  const whole = new CoprodError('Not read', [
    { code: 'unreadable', path: '', message: '', why: '', mend: '' },
  ]);
  expect(draw({}, whole).querySelectorAll('details[open]')).toHaveLength(0);
});

test('a note of two lines that nobody changed opens nothing, as browsers post it', () => {
  const name = 'coprod:test:note:non-negotiables@1/flexibility';
  const note = newEntry({
    ...{ id: 'lines', kind: 'note', at: now, by: amina.id, about: 'non-negotiables@1/flexibility' },
    data: { text: 'One.\nTwo.' },
  });
  const draw = (posted: string) =>
    put(
      renderPart('checklist', {
        settings: { ...settings, actor: amina },
        props: {
          project: { ...answered.empty, entries: [...answered.empty.entries, note] },
          framework: nonNegotiables,
        },
        form: { action, posted: [[name, posted]] },
      }),
    );
  expect(draw('One.\r\nTwo.').querySelectorAll('details[open]')).toHaveLength(0);
  expect(draw('One.\r\nTwo!').querySelectorAll('details[open]')).toHaveLength(1);
});

test('a step that was saved is not offered again in the same words; what was not is', () => {
  const posted: [string, string][] = [
    ['coprod:test:feedback:new', 'It is too far.'],
    ['coprod:test:from-feedback:new', 'one'],
    ['coprod:test:size-feedback:new', '4'],
  ];
  const { entries } = safeParseFormData(posted.slice(0, 2), {
    actor: amina,
    now,
    newId: () => 'x',
  });
  const draw = (saved: PartForm['saved']) =>
    put(
      renderPart('feedback-loop', {
        settings: { ...settings, actor: amina },
        props: { project: said.told, words: enFeedbackLoop },
        form: { action, posted, saved },
      }),
    );
  const box = (form: HTMLFormElement) =>
    form.querySelector<HTMLTextAreaElement>('[name="coprod:test:feedback:new"]')?.value;
  expect(box(draw(undefined))).toBe('It is too far.');
  expect(box(draw(entries))).toBe('');
});

test('the checklist keeps its own summary, once', () => {
  const name = 'coprod:test:evidence:non-negotiables@1/flexibility';
  const posted: [string, string][] = [[name, 'javascript:alert(1)']];
  const { error } = safeParseFormData(posted, { actor: newParent, now, newId: () => 'x' });
  const form = put(checklist({ posted }, error));
  expect(form.querySelectorAll('[data-part=error-summary]')).toHaveLength(1);
  expect(form.querySelector<HTMLInputElement>(`[name="${name}"]`)?.value).toBe(
    'javascript:alert(1)',
  );
  expect(form.querySelector<HTMLDetailsElement>('[data-section=flexibility]')?.open).toBe(true);
  expect(form.querySelector<HTMLDetailsElement>('[data-section=equal-value]')?.open).toBe(false);
});

test('nothing that was said ends the script around the data, and it is all there', () => {
  const hostile = '</script><script>alert(1)</script><!-- \u2028 "\'';
  const project: Project = {
    ...said.told,
    entries: said.told.entries.map((entry) =>
      entry.kind === 'feedback' ? { ...entry, data: { text: hostile } } : entry,
    ),
  };
  const html = renderPart('feedback-loop', {
    settings: { ...settings, actor: amina, theme: 'table' },
    props: { project: viewFor(project, amina, { now }), words: enFeedbackLoop, headingLevel: 3 },
    form: { action, hidden: { token: '"><b>' } },
  });
  const form = put(html);
  expect(form.querySelectorAll('script')).toHaveLength(1);
  const data = JSON.parse(form.querySelector('script')?.textContent ?? '') as { project: Project };
  expect(JSON.stringify(data.project)).toContain(JSON.stringify(hostile).slice(1, -1));
  const element = form.querySelector('coprod-feedback-loop');
  expect(element?.getAttribute('heading-level')).toBe('3');
  expect(element?.getAttribute('theme')).toBe('table');
  expect(new FormData(form).get('token')).toBe('"><b>');
  expect(form.querySelector('b, script + script')).toBeNull();
});

test('a hidden control with one of our names is refused with a reason', () => {
  expect(() => checklist({ hidden: { 'coprod:hub:x': '' } })).toThrow(/another name/);
});
