import type { Entry, EntryOf, Project, StageId } from '@coprod/core';
import { enStageTracker } from '@coprod/core/text/en/stage-tracker';
import { at, by, each, element, maybe, perspective, sentinel, settings } from './entryDrawing.ts';
import { renderPart } from './renderPart.tsx';

const other = 'cp-in-other';
const why = sentinel.ask_why;
const asks = (id: string, to: StageId, day: number): EntryOf<'gate'> => ({
  ...{ id, kind: 'gate', at: at(day), by: other },
  data: { anyway: true, to, why },
});
const agrees = (about: string, day: number): EntryOf<'agreement'> => ({
  ...{ id: `${about}-agreed`, kind: 'agreement', at: at(day), by, about },
  data: { agrees: true },
});

/** Two leads, and enough others that their answers are shown. */
const people = [1, 2, 3].flatMap((one): Entry[] =>
  (['lived-experience', 'profession'] as const).flatMap((hat): Entry[] => {
    const id = one > 1 ? `${hat}-${String(one)}` : hat === perspective ? by : other;
    const data = { perspective: hat, ...(one === 1 && { roles: ['lead' as const] }) };
    return [{ id: `${id}-person`, kind: 'person', at: at(1), by: id, data }];
  }),
);
const ready = people.map(({ by: id, data }): Entry => ({
  ...{ id: `${id}-ready`, kind: 'rating', at: at(2), by: id },
  about: 'non-negotiables@1/before-the-start',
  data: { ...(data as EntryOf<'person'>['data'] & object), rating: 'in-place' },
}));
const fixed: Entry = {
  ...{ id: 'cp-in-fixed', kind: 'fixed', at: at(2), by },
  data: { what: sentinel.what, canChange: 'yes' },
};
const planning = [asks('gate-1', 'co-planning', 2), agrees('gate-1', 2)];
const designing = [...planning, asks('gate-2', 'co-design', 3), agrees('gate-2', 3)];
const wentBack: Entry = {
  ...{ id: 'went-back', kind: 'stage', at: at(4), by },
  data: { move: 'back', stage: 'co-planning', why },
};

const { tracker, names } = enStageTracker;
const words = {
  ...enStageTracker,
  names: {
    ...names,
    ...Object.fromEntries(Object.keys(names).map((id) => [id, sentinel.stage_name])),
  },
  tracker: {
    ...tracker,
    ...{ before: sentinel.here, round: sentinel.here },
    ...{ asksGate: sentinel.ask, yes: sentinel.can_change },
  },
};
function draw(...entries: Entry[]): string {
  const project: Project = { schema: 1, id: 'cp-in-project', entries: [...people, ...entries] };
  return renderPart('stage-tracker', { settings, props: { project, words }, plain: true });
}

const actStart = '<div class="cp-act" data-part="act">';
/** The step that a button of this kind takes, without what only the rules know: what is missing. */
function act(html: string, kind: string, value: string): string {
  const found = html
    .split(actStart)
    .slice(1)
    .map((rest) => element(actStart + rest, 'div', 'data-part="act"'))
    .find((one) => one.includes(`:${kind}:`) && one.includes(` value="${value}"`));
  if (!found) throw new Error(`The stage tracker draws no step ${kind} ${value} any more`);
  return found
    .replace(/<p>[^<]*<\/p><ul class="cp-plain" data-part="missing">.*<\/ul>/s, '')
    .replace(`<p>${tracker.clear}</p>`, '')
    .replaceAll(/(:(?:why-)?(?:gate|stage):)co-[a-z]+/g, '$1{{stage}}');
}

/** Every step that somebody may take in a stage tracker; which of them, and for whom, its host says. */
export function trackerForm(): string {
  const start = draw();
  const asked = draw(...planning, asks(sentinel.asked, 'co-design', 4));
  const design = draw(...designing);
  const next = element(asked, 'section', 'data-area="next"');
  const others = element(design, 'details', 'data-part="other-steps"');
  const box = element(draw(fixed), 'details', 'data-part="fixed"');
  const known = element(box, 'blockquote', '');
  const knownIn = `<div>${known}<p>${sentinel.can_change}</p></div>`;
  const quote = `<blockquote class="cp-quote" dir="auto">${why}</blockquote>`;
  return [
    start.slice(0, start.indexOf('<div class="cp-stages-box">')),
    next.slice(0, next.indexOf(actStart)),
    each('asks', act(asked, 'agreement', 'yes').replace(quote, maybe('ask_why', quote))),
    each('go', act(draw(...ready, fixed), 'gate', 'go')),
    each('anyway', act(start, 'gate', 'anyway')),
    each('on', act(draw(...designing, wentBack), 'stage', 'on')),
    '</section>',
    maybe(
      'other_steps',
      others.slice(0, others.indexOf(actStart)) +
        each('back', act(design, 'stage', 'back')) +
        maybe('leave_out', act(design, 'not-used', 'leave-out')) +
        '</div></details>',
    ),
    box.replace(knownIn, each('fixed', knownIn)),
    start.slice(start.lastIndexOf('</div>')),
  ].join('');
}
