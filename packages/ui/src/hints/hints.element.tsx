import { PartElement, type ElementPart } from '../foundation/PartElement.tsx';
import { Hints } from './Hints.tsx';

/**
 * `<coprod-hints>`: what the leads could do next, for pages without React. Empty for everybody else.
 *
 * @example
 * <coprod-hints><script type="application/json">{ "project": …, "actor": … }</script></coprod-hints>
 */
export class CoprodHints extends PartElement {
  protected draw({ data, part, headingLevel }: ElementPart) {
    return <Hints project={part.project} framework={data.framework} headingLevel={headingLevel} />;
  }
}
