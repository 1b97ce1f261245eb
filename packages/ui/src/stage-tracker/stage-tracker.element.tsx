import type { StageTrackerText } from '@coprod/core';
import { PartElement, type ElementPart } from '../foundation/PartElement.tsx';
import { StageTracker } from './StageTracker.tsx';

/**
 * `<coprod-stage-tracker>`: the stage tracker for pages without React. Other words come in by the property
 * `words`, or in the JSON of a child script.
 *
 * @example
 * <coprod-stage-tracker theme="table"><script type="application/json">{ "project": …, "actor": … }</script></coprod-stage-tracker>
 */
export class CoprodStageTracker extends PartElement<StageTrackerText> {
  protected draw({ data, words, part, readOnly }: ElementPart<StageTrackerText>) {
    return <StageTracker {...part} words={words} errors={data.errors} readOnly={readOnly} />;
  }
}
