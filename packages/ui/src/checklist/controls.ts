import type { ChecklistRow } from './checklistRow.ts';

export type Control = HTMLInputElement | HTMLTextAreaElement;

const boxes = 'textarea[name],input[name]:not([type=radio]),';
/** Every control of a part. */
export const controlsOf = (root: Element) => [
  ...root.querySelectorAll<Control>(`${boxes}[type=radio]`),
];
/** What is said in a part: each box, and of several radios the chosen one. */
export const saidIn = (root: Element) => [
  ...root.querySelectorAll<Control>(`${boxes}[type=radio]:checked`),
];

/** Does a control of this name say how many agreed? */
export const isSize = (name: string) => name.includes(':people:');
/** Does it hold the answer to a question? */
export const isAnswer = (name: string) => name.includes(':rating:');

/** Does one of {@link saidIn} say something else than what was saved? What was posted in vain stands in it from the first. */
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
