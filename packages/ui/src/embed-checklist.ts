// For pages without React that show the checklist alone: one script, with everything inside.
import { en } from '@coprod/core/text/en';
import { CoprodChecklist } from './checklist/checklist.element.tsx';
import { registerElements } from './foundation/registerElements.ts';

registerElements(en, { 'coprod-checklist': [CoprodChecklist] });
