import { gzipSync } from 'node:zlib';
import { safeParseFormData, viewFor, type CoprodError } from '@coprod/core';
import { en } from '@coprod/core/text/en';
import { expect, test } from 'vitest';
import { examples } from '../feedback-loop/FeedbackLoop.examples.ts';
import { renderPart, type PartForm, type StepLinks } from './index.ts';

const now = '2026-04-01T12:00:00.000Z';
const ruth = { id: 'ruth', perspective: 'profession' } as const;
const help = {
  safety: { label: 'call the hub', href: 'tel:+441632960001' },
  complaint: { label: 'write to the hub', href: 'mailto:hub@example.org' },
};
const href: StepLinks['href'] = (item, box) => `?item=${item}&step=${box}`;
const draw = (
  links?: StepLinks,
  posted?: PartForm['posted'],
  errors: CoprodError | null = null,
  project = examples.many,
) =>
  renderPart('feedback-loop', {
    settings: { text: en, actor: ruth, today: '2026-04-01', idPrefix: 'hub', help },
    props: { project: viewFor(project, ruth, { now }), errors },
    form: { action: '/', posted },
    ...{ links, plain: true },
  });
const all = (html: string, what: RegExp) => [...html.matchAll(what)].map(([, one = '']) => one);
const items = (html: string) => all(html, /<article\b[^>]* data-area="([^"]*)"/g);
const names = (html: string) =>
  all(html, /<(?:textarea|select|input|button)\b[^>]* name="([^"]*)"/g);
const ofItems = (html: string) =>
  names(html).filter((name) => !/:(list|feedback|\w+(-\w+)*-feedback):/.test(name));
const sizeOf = (html: string) => gzipSync(html).length;
const links = (html: string) => all(html, /<a class="cp-link" href="(\?[^"]*)"/g);

test('a page of 25 items holds a link for each box of steps, and is small', () => {
  const [before, after] = [draw(), draw({ href })];
  expect(items(before)).toHaveLength(25);
  expect(items(after)).toEqual(items(before));
  const boxes = all(before, /data-part="(next-step|other-steps)"/g);
  expect(links(after)).toHaveLength(boxes.length);
  expect(ofItems(after)).toEqual([]);
  expect(before.length).toBeGreaterThan(100_000);
  expect(after.length).toBeLessThan(40_000);
  expect(sizeOf(after)).toBeLessThan(sizeOf(before) / 2);
});

test('each link leads to its item, and the page there holds the forms of that box alone', () => {
  const whole = draw();
  for (const link of links(draw({ href })).slice(0, 6)) {
    const [, item = '', box = '', id = ''] = /^\?item=(.*)&amp;step=(.*)#(.*)$/.exec(link) ?? [];
    const there = draw({ href, open: { item, box } });
    expect(there).toContain(` id="${id}"`);
    expect(there.split('<details open="" class="cp-details" data-part="').length).toBe(2);
    expect(ofItems(there).length).toBeGreaterThan(0);
    for (const name of ofItems(there)) {
      expect(name.endsWith(`:${item}`)).toBe(true);
      expect(ofItems(whole)).toContain(name);
    }
  }
});

test('what fits no box opens none, and what stands in an address is escaped', () => {
  const html = draw({ href: () => '?"><b>', open: { item: 'x" onclick="', box: 'story' } });
  expect(ofItems(html)).toEqual([]);
  expect(html).not.toContain('<b>');
});

test('what was typed or is wrong stays on the page, whatever the address says', () => {
  const [item = '', other = ''] = items(draw());
  const posted: [string, string][] = [
    [`coprod:hub:what-decision:${item}`, 'We shall open at nine.'],
    [`coprod:hub:text-feedback-heard:${other}`, 'Sam looks into it.'],
  ];
  const { error } = safeParseFormData(posted, { actor: ruth, now, newId: () => 'x' });
  const html = draw({ href }, posted, error);
  expect(html).toContain('We shall open at nine.</textarea>');
  expect(html).toContain('Sam looks into it.</textarea>');
  for (const path of error?.faults.map((fault) => fault.path) ?? [])
    if (html.includes(`href="#${encodeURIComponent(path)}"`))
      expect(html).toContain(` id="${path}"`);
  expect(new Set(ofItems(html).map((name) => name.split(':')[3]))).toEqual(new Set([item, other]));
});

test('every story stays where it is', () => {
  const [before, after] = [undefined, { href }].map((links) =>
    draw(links, [], null, examples.everything),
  );
  const stories = (html = '') => html.split('data-part="story"').length;
  expect(stories(after)).toBe(stories(before));
});
