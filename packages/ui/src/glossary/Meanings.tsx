'use client';
import { useCoprod } from '../foundation/index.ts';
import type { GlossaryEntry } from './useGlossary.ts';

/** A `<dl>` of special words. Where they are in another language than the page, it says so. */
export function Meanings({
  entries,
  language,
  linked = false,
}: {
  entries: readonly GlossaryEntry[];
  language: string;
  /** Each word has an id, so that it can be linked to. */
  linked?: boolean;
}) {
  const { text } = useCoprod();
  return (
    <dl
      className="cp-meanings"
      {...(language !== text.language && { lang: language, dir: 'auto' })}
    >
      {entries.map(({ id, elementId, term, meaning }) => (
        <div key={id} className="cp-meaning">
          <dt className="cp-strong" id={linked ? elementId : undefined}>
            <dfn>{term}</dfn>
          </dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  );
}
