type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const controlsOf = (root: Element) => [
  ...root.querySelectorAll<Control>('input[name]:not([type=hidden]),textarea[name],select[name]'),
];
const isTick = (control: Control): control is HTMLInputElement =>
  /^(radio|checkbox)$/.test(control.type);
const keyOf = (control: Control) =>
  `${control.name} ${control.type === 'radio' ? control.value : ''}`;

/** Did somebody type or choose it since the page came? */
function isChanged(control: Control): boolean {
  if (control instanceof HTMLSelectElement)
    return [...control.options].some((one) => one.selected !== one.defaultSelected);
  return isTick(control)
    ? control.checked !== control.defaultChecked
    : control.value !== control.defaultValue;
}

/** Where a box that opens stands: the names around it, and which of those it is. */
function pathsIn(root: Element): Map<string, HTMLDetailsElement> {
  const paths = new Map<string, HTMLDetailsElement>();
  for (const box of root.querySelectorAll('details')) {
    const path = pathOf(box, root);
    let count = 0;
    while (paths.has(`${path} ${String(count)}`)) count += 1;
    paths.set(`${path} ${String(count)}`, box);
  }
  return paths;
}
function pathOf(box: Element, root: Element): string {
  const names = [];
  for (let at: Element | null = box; at && at !== root; at = at.parentElement) {
    const { area, section, part } = (at as HTMLElement).dataset;
    names.push(area ?? section ?? part);
  }
  return names.filter(Boolean).join(' ');
}

/**
 * Remembers what was typed and chosen below an element, which boxes were open, and where the focus was; gives a
 * function that puts it back into what has the same names, as soon as that is there. Where the page answers a post
 * that was not all taken, what stands in its controls was typed too.
 */
export function keepTyped(root: Element, isPosted = false): () => void {
  const controls = controlsOf(root);
  const active = document.activeElement;
  const focused = controls.find((control) => control === active);
  const kept = new Map(
    controls
      .filter((control) => isPosted || control === focused || isChanged(control))
      .map((control) => [keyOf(control), isTick(control) ? control.checked : control.value]),
  );
  const opened = new Set([...pathsIn(root)].filter(([, box]) => box.open).map(([path]) => path));
  const caret =
    focused instanceof HTMLTextAreaElement
      ? ([focused.selectionStart, focused.selectionEnd, focused.selectionDirection] as const)
      : undefined;
  let focus = focused && keyOf(focused);

  const putBack = () => {
    for (const [path, box] of pathsIn(root)) if (opened.delete(path)) box.open = true;
    for (const control of controlsOf(root)) {
      const key = keyOf(control);
      const value = kept.get(key);
      if (value === undefined) continue;
      kept.delete(key);
      const stands = isTick(control) ? control.checked : control.value;
      if (typeof value === 'string') control.value = value;
      else (control as HTMLInputElement).checked = value;
      if (value && value !== stands) control.dispatchEvent(new Event('input', { bubbles: true }));
      if (key !== focus) continue;
      focus = undefined;
      for (let box = control.closest('details'); box;) {
        box.open = true;
        box = box.parentElement?.closest('details') ?? null;
      }
      control.focus();
      if (caret && control instanceof HTMLTextAreaElement) control.setSelectionRange(...caret);
    }
    return kept.size === 0;
  };
  return () => {
    if (putBack()) return;
    // Some boxes are filled when they are opened.
    const late = new MutationObserver(() => {
      if (putBack()) late.disconnect();
    });
    late.observe(root, { childList: true, subtree: true });
  };
}
