import type { ChecklistRow } from './useChecklist.ts';

export type Control = HTMLInputElement | HTMLTextAreaElement;

export const controlsOf = (root: Element) => [
  ...root.querySelectorAll<Control>('input[name],textarea[name]'),
];

export const isChosen = (control: Control) => (control as HTMLInputElement).checked;

/** Does a control say something else than what was saved? What was posted in vain stands in it from the first. */
export const differs = (control: Control, posted?: ReadonlyMap<string, string>) => {
  const isBack = posted?.get(control.name) === control.value;
  return control.type === 'radio'
    ? isChosen(control) && (isBack || !(control as HTMLInputElement).defaultChecked)
    : isBack || control.value !== control.defaultValue;
};

/** The name of the control that holds what the writer saw. */
export const sawOf = (name: string) => name.replace(/:.+?:/, '$&saw-');

/** The question of a control, by its name, and its row. */
export function askedIn(rows: readonly ChecklistRow[], name: string) {
  for (const row of rows)
    for (const question of [row.question, ...row.checks])
      if (name.endsWith(`:${question.about}`)) return { row, question };
  return undefined;
}
