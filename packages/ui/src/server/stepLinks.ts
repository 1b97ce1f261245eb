import { areaId } from '../foundation/index.ts';
import { escapeHtml } from './escape.ts';

/** The boxes of a feedback loop in which somebody takes a step: the next one, and the others. */
export type StepBox = 'next-step' | 'other-steps';

/**
 * Where the steps of a feedback loop are, so that a page of many items need not hold every form of every item.
 *
 * @example
 * renderPart('feedback-loop', {
 *   ...{ settings, props, form },
 *   links: { href: (item, box) => `?item=${item}&step=${box}`, open: { item: query.item, box: query.step } },
 * })
 */
export interface StepLinks {
  /** The address of the page on which this box is open. Its item is added after a `#`. */
  readonly href: (item: string, box: StepBox) => string;
  /** The box that is open on this page, as the address says; what fits no box opens none. */
  readonly open?: { readonly item: string; readonly box: string } | undefined;
}

const article = /<article\b[^>]* data-area="([^"]*)"[^>]*>.*?<\/article>/gs;
const stepBox = /<details\b[^>]* data-part="(next-step|other-steps)"[^>]*><summary[^>]*>/;

/**
 * Puts a link in the place of each box of steps that is not open. What was typed or is wrong is in an open one.
 *
 * @example
 * linkSteps(html, 'hub', { href: (item, box) => `?item=${item}&box=${box}` })
 * //=> '…<p><a class="cp-link" href="?item=said-1&amp;box=next-step#coprod:hub:area:said-1" …>The next step</a></p>…'
 */
export function linkSteps(html: string, prefix: string, { href, open }: StepLinks): string {
  return html.replace(article, (whole, item: string) => {
    let done = '';
    let rest = whole;
    for (let found = stepBox.exec(rest); found; found = stepBox.exec(rest)) {
      const [start, box = ''] = found;
      const end = endOf(rest, found.index);
      const inside = rest.slice(found.index, end);
      const isWanted = open?.item === item && open.box === box;
      const title = inside.slice(start.length, inside.indexOf('</summary>'));
      const area = escapeHtml(areaId(prefix, item));
      const link = `<p><a class="cp-link" href="${escapeHtml(href(item, box as StepBox))}#${area}" aria-describedby="${area}">${title}</a></p>`;
      const isOpen = /^<details\b[^>]* open=""/.test(inside);
      const shown = isOpen
        ? inside
        : isWanted
          ? inside.replace('<details', '<details open=""')
          : link;
      done += rest.slice(0, found.index) + shown;
      rest = rest.slice(end);
    }
    return done + rest;
  });
}

/** Where the `<details>` that begins here ends, with all that are inside it. */
function endOf(html: string, start: number): number {
  let depth = 0;
  for (const { 0: whole, 1: slash, index } of html
    .slice(start)
    .matchAll(/<(\/?)details\b[^>]*>/g)) {
    depth += slash ? -1 : 1;
    if (depth === 0) return start + index + whole.length;
  }
  return html.length;
}
