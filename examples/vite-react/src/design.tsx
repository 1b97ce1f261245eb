// A small design system, standing in for yours.
import type { ReactNode } from 'react';

/** A page of the hub. */
export const Page = ({ title, children }: { title: string; children: ReactNode }) => (
  <main className="page">
    <h1>{title}</h1>
    {children}
  </main>
);

/** Something with a name, in a frame. */
export const Card = ({ title, children }: { title: string; children: ReactNode }) => (
  <article className="card">
    <h3>{title}</h3>
    {children}
  </article>
);

/** One of a few, chosen by a tap. */
export function Chips<Value extends string>({
  label,
  options,
  chosen,
  onChoose,
}: {
  label: string;
  options: readonly (readonly [value: Value, words: string])[];
  chosen: Value | null;
  onChoose: (value: Value) => void;
}) {
  return (
    <fieldset className="chips">
      <legend>{label}</legend>
      {options.map(([value, words]) => (
        <button
          key={value}
          className="chip"
          type="button"
          aria-pressed={value === chosen}
          onClick={() => onChoose(value)}
        >
          {words}
        </button>
      ))}
    </fieldset>
  );
}

/** Something to take note of. */
export const Note = ({ title, children }: { title: string; children: ReactNode }) => (
  <div className="note">
    <h4>{title}</h4>
    {children}
  </div>
);
