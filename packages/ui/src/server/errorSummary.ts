import type { Fault } from '@coprod/core';
import { faultText, type CoprodSettings } from '../foundation/index.ts';
import { escapeHtml } from './escape.ts';

/** What was not taken, each with a link to its control: for the top of a page that a server draws. It takes the focus. */
export function errorSummary(
  html: string,
  faults: readonly Fault[],
  { text, theme = 'host', scheme = 'light' }: CoprodSettings,
): string {
  if (faults.length === 0) return '';
  const items = faults.map((fault) => {
    const id = escapeHtml(fault.path);
    // What the part says beside the control knows more.
    const [, beside] = html.split(` id="${id}-fault">`);
    const said = beside?.slice(0, beside.indexOf('<')) ?? escapeHtml(faultText(fault, text));
    if (!html.includes(` id="${id}"`)) return `<li>${said}</li>`;
    return `<li><a class="cp-link" href="#${encodeURIComponent(fault.path)}">${labelOf(html, id)} ${said}</a></li>`;
  });
  const { language, direction } = text;
  return (
    `<div class="cp-root" data-cp-theme="${theme}" data-cp-scheme="${scheme}" lang="${escapeHtml(language)}" dir="${direction}">` +
    `<div class="cp-problem" role="alert" tabindex="-1" autofocus data-part="error-summary">` +
    `<p class="cp-strong">${escapeHtml(text.common.problem)}</p><ul>${items.join('')}</ul></div></div>`
  );
}

/** What a control is called: its label, or the legend before it. The HTML is a part's own, and escaped already. */
function labelOf(html: string, id: string): string {
  const [, label] = html.split(` for="${id}">`);
  if (label !== undefined) return withColon(label.slice(0, label.indexOf('<')));
  const before = html.slice(0, html.indexOf(` id="${id}"`));
  const legend = before.slice(before.lastIndexOf('<legend'));
  const words = /^<legend[^>]*>([^<]*)</.exec(legend)?.[1];
  return words ? withColon(words) : '';
}

/** What asks or ends a sentence stands for itself. */
const withColon = (label: string) => (/[?.!]$/.test(label) ? label : `${label}:`);
