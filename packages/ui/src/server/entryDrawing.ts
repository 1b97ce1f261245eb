import type { Actor, Entry, Project } from '@coprod/core';
import { en } from '@coprod/core/text/en';
import type { CoprodSettings } from '../foundation/index.ts';

/*
 * Forms as HTML files, for servers that cannot run the parts: what changes stands as `{{name}}`; what may not be there
 * between `<!-- if name -->` and `<!-- end name -->`; what comes many times between `<!-- each name -->` and
 * `<!-- end name -->`. They are drawn by the very parts, with what follows in the place of data.
 */
export const sentinel = {
  prefix: 'cp-in-prefix',
  safety_label: 'cp-in-safety-label',
  safety_href: 'https://cp-in.example/safety',
  complaint_label: 'cp-in-complaint-label',
  complaint_href: 'https://cp-in.example/complaint',
  hat: en.perspectives['lived-experience'].one,
  progress: 'cp-in-progress',
  counts: 'cp-in-counts',
  item: 'cp-in-item',
  said: 'cp-in-said',
  said_on: '3 January',
  status: 'cp-in-status',
  outcome: 'cp-in-outcome',
  decision: 'cp-in-decision',
  decided_by: 'cp-in-decided-by',
  told: 'cp-in-told',
  told_on: '5 January',
  summary: 'cp-in-summary',
  here: 'cp-in-here',
  stage_name: 'cp-in-stage-name',
  asked: 'cp-in-asked',
  ask: 'cp-in-ask',
  ask_why: 'cp-in-ask-why',
  what: 'cp-in-what',
  can_change: 'cp-in-can-change',
} as const;

export const actor: Actor = { id: 'cp-in-person', perspective: 'lived-experience' };
export const settings: CoprodSettings = {
  ...{ text: en, actor, today: '2001-01-05', timeZone: 'UTC', idPrefix: sentinel.prefix },
  help: {
    safety: { label: sentinel.safety_label, href: sentinel.safety_href },
    complaint: { label: sentinel.complaint_label, href: sentinel.complaint_href },
  },
};
export const at = (day: number) => `2001-01-0${String(day)}T12:00:00.000Z`;
export const { id: by, perspective } = actor;
export const nobody: Project = {
  schema: 1,
  id: 'cp-in-project',
  entries: [{ id: 'cp-in-person', kind: 'person', at: at(2), by, data: { perspective } }],
};
export const with_ = (...entries: Entry[]): Project => ({
  ...nobody,
  entries: [...nobody.entries, ...entries],
});
/** The first element of a name with some attribute, from its first letter to its last. */
export function element(html: string, name: string, attribute: string): string {
  const start = html.search(new RegExp(`<${name}\\b[^>]*${attribute}`));
  if (start < 0) throw new Error(`The part draws no <${name} ${attribute}> any more`);
  let depth = 0;
  for (const match of html.slice(start).matchAll(new RegExp(`<(/?)${name}\\b[^>]*>`, 'g'))) {
    depth += match[1] ? -1 : 1;
    if (depth === 0) return html.slice(start, start + match.index + match[0].length);
  }
  throw new Error(`<${name} ${attribute}> does not end`);
}

export const each = (name: string, html: string) =>
  `<!-- each ${name} -->${html}<!-- end ${name} -->`;
export const maybe = (name: string, html: string) =>
  `<!-- if ${name} -->${html}<!-- end ${name} -->`;

/** The sentinels, longest first, as placeholders. */
export function withPlaceholders(html: string): string {
  return Object.entries(sentinel)
    .sort(([, one], [, other]) => other.length - one.length)
    .reduce((text, [name, value]) => text.replaceAll(value, `{{${name}}}`), html)
    .replace(/<p( class="[^"]*")?><\/p>/g, '');
}
