'use client';
import { controlName, type Text } from '@coprod/core';
import { Help, useCoprod } from '../foundation/index.ts';
import { Saw } from './Saw.tsx';
import type { ChecklistRow } from './useChecklist.ts';

/** The box for words and the one for a link, after where to go if someone is not safe. */
export function Fields({ row, words }: { row: ChecklistRow; words: Text['checklist'] }) {
  const { idPrefix } = useCoprod();
  const { about } = row.question;
  const note = controlName(idPrefix, 'note', about);
  const link = controlName(idPrefix, 'evidence', about);
  return (
    <>
      <Help />
      <Saw prefix={idPrefix} kind="saw-note" about={about} ids={row.own.sawNotes} />
      <label className="cp-label" htmlFor={note}>
        {words.note}
      </label>
      <p className="cp-hint" id={`${note}-hint`}>
        {words.noteHint}
      </p>
      <textarea
        className="cp-input"
        id={note}
        name={note}
        rows={3}
        defaultValue={row.own.note}
        aria-describedby={`${note}-hint`}
        dir="auto"
      />
      <Saw prefix={idPrefix} kind="saw-evidence" about={about} ids={row.own.sawLinks} />
      <label className="cp-label" htmlFor={link}>
        {words.link}
      </label>
      <p className="cp-hint" id={`${link}-hint`}>
        {words.linkHint}
      </p>
      <input
        className="cp-input"
        id={link}
        name={link}
        type="text"
        inputMode="url"
        defaultValue={row.own.link}
        aria-describedby={`${link}-hint`}
        dir="ltr"
        autoCapitalize="none"
      />
    </>
  );
}
