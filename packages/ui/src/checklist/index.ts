export { Checklist, type ChecklistProps } from './Checklist.tsx';
export { stateText } from './stateText.ts';
export { useChecklist, type ChecklistModel, type ChecklistOptions } from './useChecklist.ts';
export type { ChecklistQuestion, ChecklistRow } from './checklistRow.ts';
