import type { FeedbackLoopText } from '@coprod/core';
import { PartElement, type ElementPart } from '../foundation/PartElement.tsx';
import { FeedbackLoop } from './FeedbackLoop.tsx';

/**
 * `<coprod-feedback-loop>`: the feedback loop for pages without React. Other words come in by the property
 * `words`, or in the JSON of a child script. With the attribute `codes` it asks for the code of a slip, which
 * goes out as a `coprod-code` event with `detail.code`: cancel it where nothing is found, or set `detail.found`
 * to a promise of whether something was.
 *
 * @example
 * <coprod-feedback-loop theme="table" codes><script type="application/json">{ "project": …, "actor": … }</script></coprod-feedback-loop>
 */
export class CoprodFeedbackLoop extends PartElement<FeedbackLoopText> {
  static override readonly observedAttributes = [...PartElement.observedAttributes, 'codes'];

  protected draw({ data, words, part, readOnly }: ElementPart<FeedbackLoopText>) {
    const find = (code: string) => {
      const detail: { code: string; found?: boolean | Promise<boolean> } = { code };
      const event = new CustomEvent('coprod-code', { detail, bubbles: true, cancelable: true });
      return this.dispatchEvent(event) && (detail.found ?? true);
    };
    return (
      <FeedbackLoop
        {...part}
        words={words}
        errors={data.errors}
        onCode={this.hasAttribute('codes') ? find : undefined}
        readOnly={readOnly}
      />
    );
  }
}
