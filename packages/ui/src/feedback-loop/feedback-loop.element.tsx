import type { FeedbackLoopText } from '@coprod/core';
import { PartElement, type ElementPart } from '../foundation/PartElement.tsx';
import { FeedbackLoop } from './FeedbackLoop.tsx';

/**
 * `<coprod-feedback-loop>`: the feedback loop for pages without React. Other words come in by the property
 * `words`, or in the JSON of a child script. With the attribute `codes` it asks for the code of a slip, which
 * goes out as a `coprod-code` event with `detail.code`: cancel it where nothing is found.
 *
 * @example
 * <coprod-feedback-loop theme="table" codes><script type="application/json">{ "project": …, "actor": … }</script></coprod-feedback-loop>
 */
export class CoprodFeedbackLoop extends PartElement<FeedbackLoopText> {
  /** The words of the loop that are used until the host gives others. */
  static loopWords: FeedbackLoopText | null = null;

  protected draw({
    data,
    used,
    states,
    add,
    headingLevel,
    readOnly,
  }: ElementPart<FeedbackLoopText>) {
    const words = data.words ?? CoprodFeedbackLoop.loopWords;
    if (!words) throw new Error('<coprod-feedback-loop> has no words. Import "define".');
    return (
      <FeedbackLoop
        project={used.project}
        problem={used.problem}
        words={words}
        states={states}
        onAdd={add}
        onCode={
          this.hasAttribute('codes')
            ? (code) => {
                this.dispatchEvent(
                  new CustomEvent('coprod-code', { detail: { code }, bubbles: true }),
                );
              }
            : undefined
        }
        headingLevel={headingLevel}
        readOnly={readOnly}
      />
    );
  }
}
