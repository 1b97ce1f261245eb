'use client';

const many = 700;

/** People's own words, as they wrote them; of very many, the first, and the rest on demand. */
export function LongWords({ words, more }: { words: string; more: string }) {
  if (words.length <= many)
    return (
      <blockquote className="cp-quote" dir="auto">
        {words}
      </blockquote>
    );
  // Never in the middle of a letter.
  const start = Array.from(words.slice(0, many / 2 + 1))
    .slice(0, -1)
    .join('');
  return (
    <>
      <blockquote className="cp-quote" dir="auto">
        {start}…
      </blockquote>
      <details className="cp-details">
        <summary className="cp-summary cp-more">{more}</summary>
        <blockquote className="cp-quote" dir="auto">
          {words}
        </blockquote>
      </details>
    </>
  );
}
