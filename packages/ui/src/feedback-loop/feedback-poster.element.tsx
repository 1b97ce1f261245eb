import type { FeedbackLoopText } from '@coprod/core';
import { PartElement, type ElementPart } from '../foundation/PartElement.tsx';
import { FeedbackPoster } from './FeedbackPoster.tsx';

/**
 * `<coprod-feedback-poster>`: “You said, we did” for the wall, for pages without React. The attribute `room` says
 * how many there is room for, `address` where to read more.
 *
 * @example
 * <coprod-feedback-poster room="3" address="hub.example.org/you-said"><script type="application/json">{ "project": … }</script></coprod-feedback-poster>
 */
export class CoprodFeedbackPoster extends PartElement<FeedbackLoopText> {
  static override readonly observedAttributes = [
    ...PartElement.observedAttributes,
    'room',
    'address',
  ];

  protected draw({ words, part, headingLevel }: ElementPart<FeedbackLoopText>) {
    const room = Number(this.getAttribute('room'));
    return (
      <FeedbackPoster
        project={part.project}
        words={words}
        room={room >= 1 ? room : undefined}
        address={this.getAttribute('address') ?? undefined}
        headingLevel={headingLevel}
      />
    );
  }
}
