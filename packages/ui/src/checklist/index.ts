export { Checklist, type ChecklistProps } from './Checklist.tsx';
export {
  useChecklist,
  type ChecklistModel,
  type ChecklistQuestion,
  type ChecklistRow,
} from './useChecklist.ts';
