'use client';
import { dayInWords, explain, fill, type Text } from '@coprod/core';
import { PerspectiveMark, SafeLink, countsInWords, useCoprod } from '../foundation/index.ts';
import { Says } from './Says.tsx';
import type { ChecklistRow } from './checklistRow.ts';

/** Once one answered: what each group says to a section's question, in counts, the reasons, and what people wrote. */
export function Results({ row, words }: { row: ChecklistRow; words: Text['checklist'] }) {
  const { text, today } = useCoprod();
  const { before, assessment } = row.question;
  const { views } = assessment;
  const shown = views.filter((view) => view.counts && view.answers);
  return (
    <div className="cp-results" data-part="results">
      {shown.length > 0 && (
        <>
          <p className="cp-strong">{words.results}</p>
          <ul className="cp-plain">
            {shown.map((view) => (
              <li key={view.perspective}>
                <PerspectiveMark perspective={view.perspective} />{' '}
                {text.perspectives[view.perspective].group}. {countsInWords(view, text)}
              </li>
            ))}
          </ul>
        </>
      )}
      {before && (
        <p data-part="last-time">
          <span className="cp-strong">{words.lastTime}</span>{' '}
          <Says question={{ assessment: before }} words={words} brief />
        </p>
      )}
      <p className="cp-strong">{words.why}</p>
      <ul className="cp-plain" data-part="reasons">
        {row.reasons.map((reason) => {
          const said = explain(reason, text);
          return <li key={said}>{said}</li>;
        })}
      </ul>
      {row.records.length > 0 && (
        <>
          <p className="cp-strong">{words.records}</p>
          <ul className="cp-plain" data-part="records">
            {row.records.map((reason) => (
              <li key={reason.rule}>{explain(reason, text)}</li>
            ))}
          </ul>
        </>
      )}
      {row.heard.map(({ people, on, where, said }, index) => (
        <div data-part="heard-from" key={`${String(index)} ${where}`}>
          <p dir="auto">
            {fill(words.heardFrom, {
              count: people,
              day: dayInWords(on, text.language, today),
              where,
            })}
          </p>
          {said && (
            <blockquote className="cp-quote" dir="auto">
              {said}
            </blockquote>
          )}
        </div>
      ))}
      {row.shared.notes.length > 0 && (
        <>
          <p className="cp-strong">{words.said}</p>
          {row.shared.notes.map((note, index) => (
            <blockquote className="cp-quote" dir="auto" key={`${String(index)} ${note}`}>
              {note}
            </blockquote>
          ))}
        </>
      )}
      {row.shared.links.length > 0 && (
        <>
          <p className="cp-strong">{words.links}</p>
          <ul className="cp-plain">
            {row.shared.links.map((link, index) => (
              <li key={`${String(index)} ${link}`}>
                <SafeLink link={link} />
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
