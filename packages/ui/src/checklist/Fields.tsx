'use client';
import { controlName, type Fault, type Text } from '@coprod/core';
import { Help, faultText, useCoprod } from '../foundation/index.ts';
import { Saw } from './Saw.tsx';
import type { ChecklistRow } from './checklistRow.ts';

interface FieldsProps {
  readonly row: ChecklistRow;
  readonly words: Text['checklist'];
  readonly faults: readonly Fault[];
}

/** The box for words and the one for a link, after where to go if someone is not safe. */
export function Fields({ row, words, faults }: FieldsProps) {
  const { about } = row.question;
  const { note, sawNotes, link, sawLinks } = row.own;
  return (
    <>
      <Help />
      <Field
        about={about}
        faults={faults}
        kind="note"
        label={words.note}
        hint={words.noteHint}
        value={note}
        saw={sawNotes}
      />
      <Field
        about={about}
        faults={faults}
        kind="evidence"
        label={words.link}
        hint={words.linkHint}
        value={link}
        saw={sawLinks}
      />
    </>
  );
}

interface FieldProps {
  readonly kind: 'note' | 'evidence';
  readonly about: string;
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly saw: readonly string[];
  readonly faults: readonly Fault[];
}

/** A labelled `<textarea>` or `<input>`, with what is wrong with it beside it. */
function Field({ kind, about, label, hint, value, saw, faults }: FieldProps) {
  const { idPrefix, text, posted } = useCoprod();
  const name = controlName(idPrefix, kind, about);
  const fault = faults.find(({ path }) => path === name);
  const wrong = fault !== undefined;
  // Written out twice: spread into each, these attributes took a server ten times as long.
  return (
    <>
      {saw.length > 0 && <Saw kind={kind} about={about} ids={saw} />}
      <label className="cp-label" htmlFor={name}>
        {label}
      </label>
      <p className="cp-hint" id={`${name}-hint`}>
        {fault ? (
          <>
            <span className="cp-problem cp-line">{faultText(fault, text)}</span>
            {hint}
          </>
        ) : (
          hint
        )}
      </p>
      {kind === 'note' ? (
        <textarea
          className="cp-input"
          id={name}
          name={name}
          defaultValue={posted?.get(name) ?? value}
          aria-describedby={`${name}-hint`}
          aria-invalid={wrong}
          rows={3}
          dir="auto"
        />
      ) : (
        <input
          className="cp-input"
          id={name}
          name={name}
          defaultValue={posted?.get(name) ?? value}
          aria-describedby={`${name}-hint`}
          aria-invalid={wrong}
          type="text"
          inputMode="url"
          dir="ltr"
          autoCapitalize="none"
        />
      )}
    </>
  );
}
