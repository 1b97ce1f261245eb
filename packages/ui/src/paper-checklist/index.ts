export { PaperChecklist, type PaperChecklistProps } from './PaperChecklist.tsx';
