import { nonNegotiables } from '@coprod/core';
import { PartElement, type ElementPart } from '../foundation/PartElement.tsx';
import { Checklist } from './Checklist.tsx';

/**
 * `<coprod-checklist>`: the checklist for pages without React.
 *
 * @example
 * <coprod-checklist theme="table"><script type="application/json">{ "project": …, "actor": … }</script></coprod-checklist>
 */
export class CoprodChecklist extends PartElement {
  protected draw({ data, part, readOnly }: ElementPart) {
    return (
      <Checklist
        {...part}
        framework={data.framework ?? nonNegotiables}
        errors={data.errors}
        readOnly={readOnly}
      />
    );
  }
}
