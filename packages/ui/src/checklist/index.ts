export { Checklist, type ChecklistProps } from './Checklist.tsx';
export { stateText } from './stateText.ts';
export {
  useChecklist,
  type ChecklistModel,
  type ChecklistOptions,
  type ChecklistQuestion,
  type ChecklistRow,
} from './useChecklist.ts';
