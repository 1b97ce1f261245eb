import { en } from '@coprod/core/text/en';
import { CoprodChecklist } from './checklist/checklist.element.tsx';
import { PartElement } from './foundation/PartElement.tsx';

// Importing this registers the custom elements, with English words until a host sets others.
PartElement.words = en;
if (typeof customElements !== 'undefined' && !customElements.get('coprod-checklist')) {
  customElements.define('coprod-checklist', CoprodChecklist);
}
