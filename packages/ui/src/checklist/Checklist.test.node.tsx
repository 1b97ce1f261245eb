import { nonNegotiables, viewFor, type Actor, type Project } from '@coprod/core';
import { renderToString } from 'react-dom/server';
import { afterEach, expect, test } from 'vitest';
import { Coprod } from '../foundation/index.ts';
import { settings } from '../foundation/show.examples.tsx';
import { examples } from './Checklist.examples.ts';
import { Checklist, type ChecklistProps } from './index.ts';

const html = (part: Partial<ChecklistProps> = {}, actor: Actor | null = settings.actor) =>
  renderToString(
    <Coprod {...settings} actor={actor}>
      <Checklist project={examples.notShown} framework={nonNegotiables} {...part} />
    </Coprod>,
  );

const zone = process.env['TZ'];
afterEach(() => {
  process.env['TZ'] = zone ?? 'UTC';
});

test('a server in any zone renders the same, to the letter', () => {
  const rendered = [
    'UTC',
    'Europe/London',
    'America/New_York',
    'Asia/Kolkata',
    'Pacific/Auckland',
  ].map((TZ) => {
    process.env['TZ'] = TZ;
    return html();
  });
  expect(new Set(rendered).size).toBe(1);
  expect(rendered[0]).toContain('3 May');
});

test('without script everything is there: native controls, named, and a button that sends the host’s form', () => {
  const rendered = html();
  expect(rendered.match(/<fieldset/g)).toHaveLength(41);
  expect(rendered).toContain('name="coprod:test:rating:non-negotiables@1/creche"');
  expect(rendered).toContain('type="submit"');
  expect(rendered).not.toMatch(/<form|<script| style=/);
});

test('words of people come out as text', () => {
  const rendered = html({ project: examples.longText });
  expect(rendered).not.toContain('<script>');
});

test('importing the elements does no harm on a server', async () => {
  await expect(import('../define.ts')).resolves.toBeDefined();
});

const now = `${settings.today}T12:00:00.000Z`;
test.each(Object.entries<Project>(examples))(
  'VI4: what a member may see of “%s” renders as the whole does',
  (_name, project) => {
    const person = project.entries.find((entry) => entry.kind === 'person');
    if (!person) throw new Error('This example has nobody in it.');
    const actor = { id: person.by, perspective: 'lived-experience' as const };
    expect(html({ project: viewFor(project, actor, { now }) }, actor)).toBe(
      html({ project }, actor),
    );
  },
);

test('VI4: in public it renders no name, no answer and no words', () => {
  const rendered = html({ project: viewFor(examples.longText, 'public', { now }) }, null);
  expect(rendered).not.toContain('Supercalifragilistic');
  expect(rendered).toContain('Too few answers to show');
});
