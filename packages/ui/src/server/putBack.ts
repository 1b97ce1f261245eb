import { escapeHtml, unescapeHtml } from './escape.ts';

// In what a part renders every attribute is quoted and every <, > and " in it is escaped: tags can be read so.
const tag = /<(\/?)(details|input|textarea|select|option)\b([^>]*)>/g;
const attribute = (attributes: string, name: string) => {
  const [, value] = new RegExp(`\\s${name}="([^"]*)"`).exec(attributes) ?? [];
  return value === undefined ? undefined : unescapeHtml(value);
};
const without = (attributes: string, name: string) =>
  attributes.replace(new RegExp(`\\s${name}="[^"]*"`), '');
const marked = (attributes: string, name: string, isOn: boolean) =>
  `${isOn ? ` ${name}=""` : ''}${without(attributes, name)}`;

/**
 * Puts what was posted back into the controls of a part's HTML, and opens the boxes around what was typed, chosen
 * or is wrong: for a form that was not all taken.
 */
export function putBack(
  html: string,
  posted: ReadonlyMap<string, string>,
  wrong: ReadonlySet<string>,
): string {
  const opened = boxesAround(html, posted, wrong);
  let selected: string | undefined;
  let inText = false;
  let from = 0;
  let back = '';
  for (const match of html.matchAll(tag)) {
    const [whole, slash = '', name = '', attributes = ''] = match;
    if (inText && name !== 'textarea') continue;
    const value = posted.get(attribute(attributes, 'name') ?? '');
    const upTo = html.slice(from, match.index);
    from = match.index + whole.length;
    if (name === 'textarea' && slash && inText) {
      back += whole; // in the place of what stood in it
      inText = false;
      continue;
    }
    back += upTo;
    if (slash) {
      if (name === 'select') selected = undefined;
      back += whole;
    } else if (name === 'details')
      back += opened.has(match.index)
        ? `<details${marked(without(attributes, 'name'), 'open', true)}>` // of one name only one stays open
        : whole;
    else if (name === 'select') {
      selected = value;
      back += whole;
    } else if (name === 'option')
      back +=
        selected === undefined
          ? whole
          : `<option${marked(attributes, 'selected', attribute(attributes, 'value') === selected)}>`;
    else if (value === undefined || attribute(attributes, 'type') === 'hidden') back += whole;
    else if (name === 'textarea') {
      back += `${whole}\n${escapeHtml(value)}`;
      inText = true;
    } else if (/^(radio|checkbox)$/.test(attribute(attributes, 'type') ?? ''))
      back += `<input${marked(attributes, 'checked', attribute(attributes, 'value') === value)}>`;
    else back += `<input${without(attributes, 'value')} value="${escapeHtml(value)}">`;
  }
  return back + html.slice(from);
}

/** Does the control that begins here hold this value as it is drawn, or does nobody type or choose it? */
function stands(html: string, at: number, value: string): boolean {
  const [, name = '', attributes = '', inside = ''] =
    /^<(\w+)\b([^>]*)>(?:\n?([^<]*)<\/textarea>)?/.exec(html.slice(at)) ?? [];
  if (name === 'textarea') return unescapeHtml(inside) === value;
  const type = attribute(attributes, 'type') ?? '';
  const isIt = attribute(attributes, 'value') === value;
  if (/^(radio|checkbox)$/.test(type)) return !isIt || attribute(attributes, 'checked') === '';
  return isIt || type === 'hidden';
}

/** Where the boxes begin that hold what was typed or chosen and posted, or what is wrong. */
function boxesAround(
  html: string,
  posted: ReadonlyMap<string, string>,
  wrong: ReadonlySet<string>,
): ReadonlySet<number> {
  const open: number[] = [];
  const found = new Set<number>();
  for (const { 1: slash, 2: name = '', 3: attributes = '', index } of html.matchAll(tag)) {
    if (name === 'details' && slash) open.pop();
    else if (name === 'details') open.push(index);
    else {
      const control = attribute(attributes, 'name') ?? '';
      const value = posted.get(control)?.replaceAll('\r\n', '\n'); // as browsers send a new line
      const isTyped = value && !stands(html, index, value);
      if (control && (isTyped || wrong.has(control))) for (const box of open) found.add(box);
    }
  }
  return found;
}
