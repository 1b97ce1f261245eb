import { nonNegotiables } from '@coprod/core';
import { PartElement, type ElementPart } from '../foundation/PartElement.tsx';
import { DifferingViews } from './DifferingViews.tsx';

/**
 * `<coprod-differing-views>`: where views differ, and what to talk about first, for pages without React.
 *
 * @example
 * <coprod-differing-views><script type="application/json">{ "project": …, "actor": … }</script></coprod-differing-views>
 */
export class CoprodDifferingViews extends PartElement {
  protected draw({ data, part, readOnly, headingLevel }: ElementPart) {
    return (
      <DifferingViews
        project={part.project}
        framework={data.framework ?? nonNegotiables}
        readOnly={readOnly}
        headingLevel={headingLevel}
      />
    );
  }
}
