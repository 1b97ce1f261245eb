import { ratings, type Text } from '@coprod/core';

/** A `<ul>` of answers, each with an empty box before it to tick with a pen. */
export function Boxes({ answers }: { answers: readonly string[] }) {
  return (
    <ul className="cp-boxes">
      {answers.map((answer) => (
        <li className="cp-box" key={answer}>
          <span>{answer}</span>
        </li>
      ))}
    </ul>
  );
}

/** What can be answered to a check: "does not apply" only where it has a condition (rule NN9). */
export const answersTo = (condition: string | undefined, text: Text): string[] =>
  ratings
    .filter((rating) => rating !== 'does-not-apply' || condition !== undefined)
    .map((rating) => text.ratings[rating]);

/** Empty `<span>`s to write on. Not read aloud. */
export function Lines({ count }: { count: number }) {
  return Array.from({ length: count }, (_, line) => (
    <span className="cp-write" aria-hidden="true" key={line} />
  ));
}
