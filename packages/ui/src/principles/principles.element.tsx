import type { FrameworkWords } from '@coprod/core';
import { PartElement, type ElementPart } from '../foundation/PartElement.tsx';
import { Principles } from './Principles.tsx';

/**
 * `<coprod-principles>`: the 10 principles as a checklist, for pages without React. Other words come in by the
 * property `words`, or in the JSON of a child script.
 *
 * @example
 * <coprod-principles><script type="application/json">{ "project": …, "actor": … }</script></coprod-principles>
 */
export class CoprodPrinciples extends PartElement<FrameworkWords> {
  protected draw({ data, words, part, readOnly }: ElementPart<FrameworkWords>) {
    return <Principles {...part} words={words} errors={data.errors} readOnly={readOnly} />;
  }
}
