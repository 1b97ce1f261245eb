import { nonNegotiables, projectJsonSchema, type Entry, type Project } from '@coprod/core';
import { en } from '@coprod/core/text/en';
import { enFeedbackLoop } from '@coprod/core/text/en/feedback-loop';
import { enPrinciples } from '@coprod/core/text/en/principles';
import { enSaving } from '@coprod/core/text/en/saving';
import { enStageTracker } from '@coprod/core/text/en/stage-tracker';
import {
  at,
  by,
  each,
  element,
  maybe,
  nobody,
  perspective,
  sentinel,
  settings,
  withPlaceholders,
  with_,
} from './entryDrawing.ts';
import type { PartName } from './parts.ts';
import { renderPart } from './renderPart.tsx';
import { trackerForm } from './trackerForm.ts';

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

/** Every entry form, by the name of its file. */
export function entryForms(): Readonly<Record<string, string>> {
  // How many there are in a group, and what others say, only the rules know.
  const strings = {
    ...{ empty: sentinel.progress, alone: en.paper.guess, notAnswered: '', answerFirst: '' },
    saveNext: en.checklist.save, // to go on takes script
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
        ['stage-tracker', trackerForm()],
      ] as const
    ).map(([part, html]) => [`${part}.html`, withPlaceholders(inForm(part, html))]),
  );
}

const { before, round, asksGate, asksNotUsed, ...tracker } = enStageTracker.tracker;
const trackerWords = {
  ...{ before, round, asksGate, asksNotUsed },
  canChange: { yes: tracker.yes, no: tracker.no, 'not-known': tracker['not-known'] },
};

/** What a server that cannot read our modules says around a form. */
export const formWords = {
  ...{ language: en.language, progress: en.checklist.progress },
  faults: { ...en.faults, missing: enFeedbackLoop.loop.needChoice },
  /** Where a form was more than is taken at once. */
  tooMuch: enSaving.saving.tooMuch,
  /** Where a group says something: how many it is, or a number that has no place. */
  size: { 'too-few': enFeedbackLoop.loop.needSize, 'bad-value': enFeedbackLoop.loop.misplaced },
  /** Where a step of the stage tracker needs a reason. */
  why: { missing: enStageTracker.tracker.whyNeeded },
  stages: enStageTracker.names,
  tracker: trackerWords,
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
