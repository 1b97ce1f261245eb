type Control = HTMLInputElement | HTMLTextAreaElement;

const controlsOf = (root: Element) => [
  ...root.querySelectorAll<Control>('input[name]:not([type=hidden]),textarea[name]'),
];
const key = (control: Control) =>
  `${control.name} ${control.type === 'radio' ? control.value : ''}`;
const isTick = (control: Control): control is HTMLInputElement =>
  /^(radio|checkbox)$/.test(control.type);

/**
 * Remembers what was typed and chosen below an element, and where the focus was; gives a function that puts
 * it back into the controls of the same names.
 */
export function keepTyped(root: Element): () => void {
  const kept = new Map(
    controlsOf(root).map((control) => [
      key(control),
      isTick(control) ? control.checked : control.value,
    ]),
  );
  const active = controlsOf(root).find((control) => control === document.activeElement);
  const focused = active && key(active);
  return () => {
    for (const control of controlsOf(root)) {
      const value = kept.get(key(control));
      if (typeof value === 'string') control.value = value;
      else if (value !== undefined) (control as HTMLInputElement).checked = value;
      if (value) control.dispatchEvent(new Event('input', { bubbles: true }));
      if (key(control) === focused) {
        for (
          let box = control.closest('details');
          box;
          box = box.parentElement?.closest('details') ?? null
        )
          box.open = true;
        control.focus();
      }
    }
  };
}
