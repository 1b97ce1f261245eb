// What a page computes for the elements of the parts, and for its own. Runs in the page.

/** What hosts’ sheets change of elements, and comes down to those inside. */
const inherited = [
  ...['color', 'font-family', 'font-size', 'font-style', 'font-weight', 'font-variant-caps'],
  ...['letter-spacing', 'word-spacing', 'line-height', 'text-align', 'text-indent'],
  ...['text-transform', 'cursor', 'list-style-type', 'caption-side', 'border-collapse'],
];
/** What hosts’ sheets change of one element. */
const properties = [
  ...inherited,
  ...['display', 'position', 'float', 'clear', 'box-sizing', 'vertical-align', 'opacity'],
  ...['width', 'height', 'min-width', 'min-height', 'max-width', 'overflow-x', 'appearance'],
  ...['margin-top', 'margin-right', 'margin-bottom', 'margin-left', 'column-count'],
  ...['padding-top', 'padding-right', 'padding-bottom', 'padding-left'],
  ...['border-top-width', 'border-right-width', 'border-bottom-width', 'border-left-width'],
  ...['border-top-color', 'border-left-color', 'border-top-left-radius', 'background-color'],
  ...['background-image', 'box-shadow', 'outline-style', 'outline-color', 'transform'],
  ...['transition-duration', 'text-decoration-line'],
];
const aroundText = ['content', 'position', 'color', 'background-color'];
const ofMarkers = ['content', 'color', 'font-weight'];

export interface Look {
  readonly element: string;
  readonly values: Readonly<Record<string, string>>;
}

const named = (element: Element | null) =>
  element === null
    ? ''
    : [element.localName, ...element.classList].join('.') + (element.getAttribute('type') ?? '');

function lookOf(element: Element): Look['values'] {
  const map = element.computedStyleMap(); // `auto` stays `auto`, and 50% stays 50%
  const values: Record<string, string> = {};
  for (const property of properties) values[property] = map.get(property)?.toString() ?? '';
  for (const pseudo of ['::before', '::after', '::marker']) {
    const style = getComputedStyle(element, pseudo);
    if (style.content === 'none') continue; // nothing is drawn there
    for (const property of pseudo === '::marker' ? ofMarkers : aroundText)
      values[`${pseudo} ${property}`] = style.getPropertyValue(property);
  }
  return values;
}

/** What moves is looked at where it ends. Text that comes to its end may move the text inside it. */
function finishMoves() {
  for (let moves = document.getAnimations(); moves.length > 0; moves = document.getAnimations())
    for (const move of moves) move.finish();
}

/** One element of each kind of each part: kinds differ in tag, class or parent. */
export function lookAtParts(): Look[] {
  finishMoves();
  const seen = new Map<string, Element>();
  for (const element of document.querySelectorAll('[data-place] *')) {
    if (element.parentElement?.closest('svg')) continue;
    const place = element.closest('[data-place]')?.getAttribute('data-place') ?? '';
    const name = `${place}: ${named(element.parentElement)} > ${named(element)}`;
    if (!seen.has(name)) seen.set(name, element);
  }
  return [...seen].map(([element, first]) => ({ element, values: lookOf(first) }));
}

/** Every element of the host's own. */
export function lookAtHost(): Look[] {
  finishMoves();
  const own = [...document.querySelectorAll('html, body, main, #own, #own *')];
  return own.map((element) => ({ element: named(element), values: lookOf(element) }));
}

/** The parts as they are where no sheet of the host's is, with the same text and room around them. */
export function lookWithoutHost(): Look[] {
  const page = document.querySelector('#page') as HTMLElement;
  const host = document.querySelector('#host') as HTMLStyleElement;
  const around = getComputedStyle(page);
  for (const property of [...inherited, 'width'])
    page.style.setProperty(property, around.getPropertyValue(property));
  host.disabled = true;
  const looks = lookAtParts();
  host.disabled = false;
  page.removeAttribute('style');
  return looks;
}
