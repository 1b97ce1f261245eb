import type { ChecklistRow } from './useChecklist.ts';

export type Control = HTMLInputElement | HTMLTextAreaElement;

export const controlsOf = (root: Element) => [
  ...root.querySelectorAll<Control>('input[name],textarea[name]'),
];

/** Does a control of this name say how many agreed? */
export const isSize = (name: string) => name.includes(':people:');
/** Does it hold the answer to a question? */
export const isAnswer = (name: string) => name.includes(':rating:');

/** Is what a control says what is said under its name? Of several radios it is the chosen one. */
export const speaks = (control: Control) =>
  control.type !== 'radio' || (control as HTMLInputElement).checked;

/** Does what {@link speaks} say something else than what was saved? What was posted in vain stands in it from the first. */
export const differs = (control: Control, posted?: ReadonlyMap<string, string>) => {
  const { name, value, defaultValue, checked, defaultChecked } = control as HTMLInputElement;
  return posted?.get(name) === value || value !== defaultValue || checked !== defaultChecked;
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
