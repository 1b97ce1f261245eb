import {
  nonNegotiables,
  projectJsonSchema,
  type Actor,
  type Entry,
  type Project,
} from '@coprod/core';
import { en } from '@coprod/core/text/en';
import { enFeedbackLoop } from '@coprod/core/text/en/feedback-loop';
import { enPrinciples } from '@coprod/core/text/en/principles';
import { enSaving } from '@coprod/core/text/en/saving';
import type { CoprodSettings } from '../foundation/index.ts';
import type { PartName } from './parts.ts';
import { renderPart } from './renderPart.tsx';

/*
 * Forms as HTML files, for servers that cannot run the parts: what changes stands as `{{name}}`; what may not be there
 * between `<!-- if name -->` and `<!-- end name -->`; what comes many times between `<!-- each name -->` and
 * `<!-- end name -->`. They are drawn by the very parts, with what follows in the place of data.
 */
const sentinel = {
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
} as const;

const actor: Actor = { id: 'cp-in-person', perspective: 'lived-experience' };
const settings: CoprodSettings = {
  ...{ text: en, actor, today: '2001-01-05', timeZone: 'UTC', idPrefix: sentinel.prefix },
  help: {
    safety: { label: sentinel.safety_label, href: sentinel.safety_href },
    complaint: { label: sentinel.complaint_label, href: sentinel.complaint_href },
  },
};
const at = (day: number) => `2001-01-0${String(day)}T12:00:00.000Z`;
const { id: by, perspective } = actor;
const nobody: Project = {
  schema: 1,
  id: 'cp-in-project',
  entries: [{ id: 'cp-in-person', kind: 'person', at: at(2), by, data: { perspective } }],
};
const with_ = (...entries: Entry[]): Project => ({
  ...nobody,
  entries: [...nobody.entries, ...entries],
});
const said: Entry = {
  ...{ id: sentinel.item, kind: 'feedback', at: at(3), by },
  data: { from: 'one', text: sentinel.said },
};
const decided: Entry = {
  ...{ id: 'cp-in-decided', kind: 'decision', at: at(4), by, about: sentinel.item },
  data: { outcome: 'doing', what: sentinel.decision, decidedBy: [perspective] },
};
const told: Entry = {
  ...{ id: sentinel.told, kind: 'told', at: at(5), by, about: decided.id },
  data: { summary: sentinel.summary, how: 'in-writing' },
};

const loop = {
  ...enFeedbackLoop,
  loop: {
    ...enFeedbackLoop.loop,
    ...{ counts: sentinel.counts, none: sentinel.counts, noneYet: sentinel.status },
    ...{ decidedBy: sentinel.decided_by, yoursCount: '', replyBy: '' },
  },
  outcomes: { ...enFeedbackLoop.outcomes, doing: sentinel.outcome },
};
const drawLoop = (project: Project) =>
  renderPart('feedback-loop', { settings, props: { project, words: loop }, plain: true });

/** The first element of a name with some attribute, from its first letter to its last. */
function element(html: string, name: string, attribute: string): string {
  const start = html.search(new RegExp(`<${name}\\b[^>]*${attribute}`));
  if (start < 0) throw new Error(`The part draws no <${name} ${attribute}> any more`);
  let depth = 0;
  for (const match of html.slice(start).matchAll(new RegExp(`<(/?)${name}\\b[^>]*>`, 'g'))) {
    depth += match[1] ? -1 : 1;
    if (depth === 0) return html.slice(start, start + match.index + match[0].length);
  }
  throw new Error(`<${name} ${attribute}> does not end`);
}

function feedbackForm(): string {
  const whole = drawLoop(with_(said, decided, told));
  const article = element(whole, 'article', 'data-part="item"');
  const waiting = element(drawLoop(with_(said)), 'article', 'data-part="item"');
  /** Without what only the rules know: the whole story, and whose turn it is; with headings one level up. */
  const plain = (html: string) =>
    html
      .replace(element(html, 'details', 'data-part="story"'), '')
      .replace(/<p class="[^"]*" data-part="turn">[^<]*<\/p>|<p class="cp-hint"><\/p>/g, '')
      .replaceAll(/<(\/?)h4/g, '<$1h3');
  const before = whole.slice(0, whole.indexOf(article)).replace(/<h3[^>]*>[^<]*<\/h3>$/, '');
  return (
    before +
    each('told', plain(article)) +
    each('waiting', plain(waiting)) +
    whole.slice(whole.indexOf(article) + article.length).replace(/<nav.*<\/nav>/s, '')
  );
}

const each = (name: string, html: string) => `<!-- each ${name} -->${html}<!-- end ${name} -->`;
const maybe = (name: string, html: string) => `<!-- if ${name} -->${html}<!-- end ${name} -->`;

function inForm(part: PartName, html: string): string {
  const wrong =
    `<div class="cp-root" data-cp-theme="host" data-cp-scheme="light" lang="${en.language}" dir="ltr"><div class="cp-problem" role="alert" tabindex="-1" autofocus data-part="error-summary">` +
    `<p class="cp-strong">${en.common.problem}</p><ul>${each('faults', '<li><a class="cp-link" href="#{{path}}">{{label}} {{text}}</a></li>')}` +
    `${each('others', '<li>{{text}}</li>')}</ul></div></div>`;
  const data = maybe('data', '<script type="application/json">{{data}}</script>');
  return (
    `<form method="post" action="{{action}}">${each('hidden', '<input type="hidden" name="{{name}}" value="{{value}}">')}` +
    `<coprod-${part} id-prefix="{{prefix}}">${data}${maybe('problem', wrong)}${html}</coprod-${part}></form>\n`
  );
}

/** The sentinels, longest first, as placeholders. */
function withPlaceholders(html: string): string {
  return Object.entries(sentinel)
    .sort(([, one], [, other]) => other.length - one.length)
    .reduce((text, [name, value]) => text.replaceAll(value, `{{${name}}}`), html)
    .replace(/<p( class="[^"]*")?><\/p>/g, '');
}

/** Every entry form, by the name of its file. */
export function entryForms(): Readonly<Record<string, string>> {
  // How many there are in a group, and what others say, only the rules know.
  const strings = {
    ...{ empty: sentinel.progress, alone: en.paper.guess, notAnswered: '', answerFirst: '' },
  };
  const props = { project: nobody, strings };
  const checklist = renderPart('checklist', {
    ...{ settings, plain: true },
    props: { ...props, framework: nonNegotiables },
  });
  const principles = renderPart('principles', {
    ...{ settings, plain: true },
    props: { ...props, words: enPrinciples },
  });
  return Object.fromEntries(
    (
      [
        ['checklist', checklist],
        ['principles', principles],
        ['feedback-loop', feedbackForm()],
      ] as const
    ).map(([part, html]) => [`${part}.html`, withPlaceholders(inForm(part, html))]),
  );
}

/** What a server that cannot read our modules says around a form. */
export const formWords = {
  ...{ language: en.language, progress: en.checklist.progress },
  faults: { ...en.faults, missing: enFeedbackLoop.loop.needChoice },
  /** Where a form was more than is taken at once. */
  tooMuch: enSaving.saving.tooMuch,
  /** Where a group says something: how many it is, or a number that has no place. */
  size: { 'too-few': enFeedbackLoop.loop.needSize, 'bad-value': enFeedbackLoop.loop.misplaced },
  hats: Object.fromEntries(Object.entries(en.perspectives).map(([hat, { one }]) => [hat, one])),
  groups: Object.fromEntries(
    Object.entries(en.perspectives).map(([hat, { group }]) => [hat, group]),
  ),
  ...{ outcomes: enFeedbackLoop.outcomes, answers: enFeedbackLoop.answers },
  ...{ counts: enFeedbackLoop.loop.counts, decidedBy: enFeedbackLoop.loop.decidedBy },
  ...{ noneYet: enFeedbackLoop.loop.noneYet, answered: enFeedbackLoop.loop.storyAnswered },
  ...{ slip: enFeedbackLoop.loop.slipTitle, slipHow: enFeedbackLoop.loop.slipHow },
};

/** The JSON Schema of what is saved. */
export const schema: unknown = projectJsonSchema();
