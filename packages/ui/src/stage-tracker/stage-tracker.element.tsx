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
  /** The words of the stages that are used until the host gives others. */
  static stageWords: StageTrackerText | null = null;

  protected draw({
    data,
    used,
    states,
    add,
    headingLevel,
    readOnly,
  }: ElementPart<StageTrackerText>) {
    const words = data.words ?? CoprodStageTracker.stageWords;
    if (!words) throw new Error('<coprod-stage-tracker> has no words. Import "define".');
    return (
      <StageTracker
        project={used.project}
        problem={used.problem}
        words={words}
        states={states}
        onAdd={add}
        headingLevel={headingLevel}
        readOnly={readOnly}
      />
    );
  }
}
