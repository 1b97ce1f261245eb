import { nonNegotiables } from '@coprod/core';
import { PartElement, type ElementPart } from '../foundation/PartElement.tsx';
import { PaperChecklist } from './PaperChecklist.tsx';

/**
 * `<coprod-paper-checklist>`: a checklist to print and fill in with a pen, for pages without React. The attribute
 * `large` makes the print large, `detail` adds every check.
 *
 * @example
 * <coprod-paper-checklist large></coprod-paper-checklist>
 */
export class CoprodPaperChecklist extends PartElement {
  static override readonly observedAttributes = [
    ...PartElement.observedAttributes,
    'large',
    'detail',
  ];
  protected override readonly needsProject = false;

  protected draw({ data, headingLevel }: ElementPart) {
    return (
      <PaperChecklist
        framework={data.framework ?? nonNegotiables}
        large={this.hasAttribute('large')}
        detail={this.hasAttribute('detail')}
        headingLevel={headingLevel}
      />
    );
  }
}
