'use client';
import { feedbackStory, type FeedbackStatus } from '@coprod/core';
import type { Shared } from './shared.ts';
import { dayFor, stepInWords } from './words.ts';

/** All that happened to one thing that was said, first to last. */
export function Story({ project, status: { item }, saying }: Shared & { status: FeedbackStatus }) {
  const { today, timeZone } = saying;
  return (
    <ol className="cp-plain cp-story">
      {[item, ...feedbackStory(project, item.id, { today, timeZone })].map((entry) => {
        const [sentence, ...words] = stepInWords(entry, saying);
        return (
          <li key={entry.id}>
            <p>
              <span className="cp-strong">{dayFor(entry.at, saying)}:</span> {sentence}
            </p>
            {words.filter(Boolean).map((one) => (
              <blockquote className="cp-quote" dir="auto" key={one}>
                {one}
              </blockquote>
            ))}
          </li>
        );
      })}
    </ol>
  );
}
