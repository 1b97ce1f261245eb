import {
  controlName,
  explain,
  fill,
  isKind,
  safeParseFormData,
  type Entry,
  type Project,
  type View,
} from '@coprod/core';
import { useCoprod, type ChecklistRow, type SaveStates } from '@coprod/ui';
import { useState, type SubmitEvent } from 'react';
import { ActionLink, ErrorSummary, Radios, takeFocus } from './govukParts.tsx';

interface Props {
  readonly project: Project | View;
  readonly row: ChecklistRow;
  readonly onAdd: (entry: Entry) => void;
  readonly states: SaveStates;
  readonly onBack: () => void;
}

/** One question: asked, saved, and then what each group says to it. */
export function GovukQuestion({ project, row, onAdd, states, onBack }: Props) {
  const { text, actor, idPrefix, now, newId } = useCoprod();
  const { checklist, common, faults } = text;
  const { about, words, options, mine, saw, open, assessment } = row.question;
  const [tries, setTries] = useState(0); // to save without an answer
  const [sent, setSent] = useState(''); // the id of the last entry
  const state = states[sent];
  const name = controlName(idPrefix, 'rating', about);

  const save = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!actor) return;
    const form = new FormData(event.currentTarget);
    const { entries, error } = safeParseFormData(form, { actor, now: now(), newId, project });
    setTries(error || !form.has(name) ? tries + 1 : 0);
    // What could not be sent the last time is given again: the same entry twice is once.
    const again = project.entries.flatMap((entry) =>
      isKind(entry, 'rating') && states[entry.id]?.status === 'not-saved' ? [entry] : [],
    );
    for (const entry of [...again, ...entries]) {
      onAdd(entry);
      setSent(entry.id);
    }
  };

  return (
    <>
      <ActionLink className="govuk-back-link" href="#list" onAct={onBack}>
        Back
      </ActionLink>
      <main className="govuk-main-wrapper">
        {tries > 0 && <ErrorSummary key={tries} field={name} error={faults['bad-value']} />}
        <form onSubmit={save}>
          <div className={`govuk-form-group ${tries > 0 ? 'govuk-form-group--error' : ''}`}>
            <fieldset className="govuk-fieldset" aria-describedby={`${name}-hint ${name}-error`}>
              <legend className="govuk-fieldset__legend govuk-fieldset__legend--l">
                <h1 className="govuk-fieldset__heading" tabIndex={-1} ref={takeFocus}>
                  {row.number}. {words}
                </h1>
              </legend>
              <p className="govuk-hint" id={`${name}-hint`}>
                {row.words.about} {checklist.whoSees}
              </p>
              <p className="govuk-error-message" id={`${name}-error`}>
                {tries > 0 && faults['bad-value']}
              </p>
              <Radios name={name} options={options} chosen={mine} />
            </fieldset>
          </div>
          {/* What they saw is what the new answer replaces. */}
          <input
            type="hidden"
            name={controlName(idPrefix, 'saw-rating', about)}
            value={saw.join(' ')}
          />
          <button className="govuk-button">{checklist.save}</button>
        </form>
        <div className="govuk-body" role="status">
          {state?.status === 'refused' && fill(common.refused, { why: state.why })}
          {state?.status === 'not-saved' && common.notSaved}
          {state?.status === 'saved' && common.saved}
          {/* What others say only after one's own answer: the hook knows when. */}
          {open && (
            <div className="govuk-inset-text">
              <h2 className="govuk-heading-m">{text.statuses[assessment.status]}</h2>
              {assessment.reasons.map((reason) => (
                <p className="govuk-body" key={explain(reason, text)}>
                  {explain(reason, text)}
                </p>
              ))}
            </div>
          )}
        </div>
      </main>
    </>
  );
}
