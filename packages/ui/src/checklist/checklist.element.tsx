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
  protected draw({ data, used, states, add, headingLevel, readOnly }: ElementPart) {
    return (
      <Checklist
        project={used.project}
        problem={used.problem}
        framework={data.framework ?? nonNegotiables}
        states={states}
        onAdd={add}
        headingLevel={headingLevel}
        readOnly={readOnly}
      />
    );
  }
}
