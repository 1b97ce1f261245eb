'use client';
import { controlName, type Fault, type Text } from '@coprod/core';
import { faultText, useCoprod } from '../foundation/index.ts';
import { StateLine } from './RowLine.tsx';
import type { RowState } from './useSaving.ts';

/** For a group that gives one answer: how many of them agree (rule SM6). A `<details>` with one `<input>`. */
export function Together({
  about,
  people,
  words,
  faults,
  state,
  live,
  onChange,
}: {
  about: string;
  people: number | null;
  words: Text['checklist'];
  faults: readonly Fault[];
  state: RowState;
  live: boolean;
  onChange: (section: string, name: string) => void;
}) {
  const { idPrefix, text, posted } = useCoprod();
  const name = controlName(idPrefix, 'people', about);
  const fault = faults.find(({ path }) => path === name);
  return (
    <details className="cp-details" data-part="together">
      <summary className="cp-summary cp-more">{words.together}</summary>
      <label className="cp-label" htmlFor={name}>
        {words.howMany}
      </label>
      {fault && (
        <p className="cp-problem" id={`${name}-problem`}>
          {faultText(fault, text)}
        </p>
      )}
      <input
        className="cp-input cp-short"
        id={name}
        name={name}
        type="text"
        inputMode="numeric"
        defaultValue={posted?.get(name) ?? people ?? 1}
        aria-invalid={fault !== undefined}
        aria-describedby={fault && `${name}-problem`}
        onClick={({ currentTarget }) => {
          currentTarget.select(); // what is typed takes the place of the 1
        }}
        onKeyDown={(event) => {
          if (live && event.key === 'Enter') event.preventDefault();
        }}
        onInput={() => {
          onChange('', name);
        }}
      />
      <StateLine state={state} words={words} />
    </details>
  );
}
