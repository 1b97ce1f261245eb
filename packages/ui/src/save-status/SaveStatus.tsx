'use client';
import { fill, type Entry, type SavingText, type Text } from '@coprod/core';
import { leaveQuickly, type Autosave } from '../autosave/index.ts';
import { Part, useAutosave, useCoprod } from '../foundation/index.ts';

/** What {@link SaveStatus} takes. */
export interface SaveStatusProps {
  /** What saves: made with `createAutosave`. */
  readonly autosave: Autosave;
  /** The words: `enSaving` from `@coprod/core/text/en/saving`. */
  readonly words: SavingText;
  /** Where the quick way out leads, for a shared phone: a page that nobody minds. Without it there is none. */
  readonly leaveTo?: string | undefined;
}

/**
 * How saving goes: “Saving…”, “Saved”, “Not saved yet (3)”, with a button to download what is not saved; what was
 * refused, with why, to be copied or thrown away; and for a shared phone a quick way out. Renders a `<div>`; while
 * nothing was added it says nothing.
 *
 * @example
 * <SaveStatus autosave={autosave} words={enSaving} />
 */
export function SaveStatus({ autosave, words, leaveTo }: SaveStatusProps) {
  const { text, actor } = useCoprod();
  const { common } = text;
  const { states, held, entries } = useAutosave(autosave);
  const all = Object.values(states);
  const count = (status: string) => all.filter((state) => state.status === status).length;
  const [saving, waiting, refused] = [count('saving'), count('not-saved'), count('refused')];
  const status =
    (waiting > 0 && 'not-saved') || (saving > 0 && 'saving') || (all.length > refused && 'saved');
  const said = {
    'not-saved': fill(words.saving.notSaved, { count: waiting + saving }),
    saving: common.saving,
    saved: common.saved,
  };
  return (
    <Part name="save-status">
      <div className="cp-text">
        <div role="status" className="cp-results">
          {status && (
            <p className="cp-strong" data-part="state" data-status={status}>
              {said[status]}
            </p>
          )}
          {waiting > 0 && (
            <p className="cp-hint">
              {held === 'device' ? words.saving.onDevice : words.saving.onPage}
            </p>
          )}
          {refused > 0 && (
            <p className="cp-problem" data-part="refused">
              {fill(words.saving.refused, { count: refused })}
            </p>
          )}
        </div>
        {refused > 0 && (
          <ul className="cp-plain cp-results">
            {entries.map((entry) => {
              const state = states[entry.id];
              const asked = askedIn(entry, text);
              return (
                state?.status === 'refused' &&
                entry.by === actor?.id && (
                  <li key={entry.id} className="cp-results">
                    {asked && <p dir="auto">{asked}</p>}
                    <blockquote className="cp-quote" dir="auto">
                      {saidIn(entry, text)}
                    </blockquote>
                    <p dir="auto">{state.why}</p>
                    <Button
                      label={words.saving.discard}
                      press={() => void autosave.discard(entry.id)}
                    />
                  </li>
                )
              );
            })}
          </ul>
        )}
        {waiting > 0 && <Button label={words.saving.again} press={autosave.again} />}
        {waiting + refused > 0 && (
          <Button
            label={words.saving.download}
            press={() => {
              save(autosave.download());
            }}
          />
        )}
        {leaveTo !== undefined && (
          <Button label={words.saving.leave} press={() => void leaveQuickly(leaveTo)} />
        )}
      </div>
    </Part>
  );
}

/** The question of one of our frameworks, where the entry answers one. */
function askedIn(entry: Entry, { frameworks }: Text): string | undefined {
  const [framework = '', id = ''] = ('about' in entry ? entry.about : '').split(/@\d+\//);
  const words = Object.hasOwn(frameworks, framework) ? frameworks[framework] : undefined;
  return words?.sections[id]?.question ?? words?.checks[id];
}

/** What somebody said in an entry, in their own words or as the answer that they chose. */
function saidIn({ data }: Entry, { ratings }: Text): string {
  const said = (data ?? {}) as Record<string, unknown>;
  const chosen = ratings[said['rating'] as keyof typeof ratings] as string | undefined;
  const written = ['what', 'summary', 'text', 'said', 'details', 'why', 'next', 'link'].map(
    (name) => said[name],
  );
  return [chosen, ...written].filter((words) => typeof words === 'string').join('\n');
}

const Button = ({ label, press }: { label: string; press: () => void }) => (
  <p>
    <button className="cp-button" type="button" onClick={press}>
      {label}
    </button>
  </p>
);

/** Gives it to the browser's downloads, under a name that tells nothing of anybody. */
function save(what: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(what);
  link.download = 'not-saved.json';
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 60_000);
}
