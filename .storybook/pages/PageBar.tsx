import type { Actor, Perspective, Text } from '@coprod/core';
import { addDays, formatISO, parseISO } from 'date-fns';
import type { Visit } from './visit.ts';

/** Somebody whom a visitor can be. */
export interface Person {
  readonly actor: Actor;
  readonly name: string;
}

interface PageBarProps {
  readonly text: Text;
  readonly people: readonly Person[];
  readonly visit: Visit;
  readonly onWho: (id: string) => void;
  readonly onJoin: (perspective: Perspective) => void;
  readonly onToday: (day: string) => void;
  readonly onAgain: () => void;
}

/** A day some days later, or earlier: calendar days, wherever clocks change in between. */
const daysLater = (day: string, days: number) =>
  formatISO(addDays(parseISO(day), days), { representation: 'date' });

const hats: readonly Perspective[] = ['lived-experience', 'profession'];
const weeks = [
  { name: 'A week back', days: -7 },
  { name: 'A week on', days: 7 },
];

/** Who is looking, on which day. */
export function PageBar({ text, people, visit, onWho, onJoin, onToday, onAgain }: PageBarProps) {
  return (
    <div className="page-bar">
      <label>
        Who are you?{' '}
        <select
          value={visit.who}
          onChange={({ target }) => {
            onWho(target.value);
          }}
        >
          <option value="">Choose who you are</option>
          {people.map(({ actor, name }) => (
            <option key={actor.id} value={actor.id}>
              {name}, {text.perspectives[actor.perspective].one}
            </option>
          ))}
        </select>
      </label>
      {hats.map((hat) => (
        <button
          key={hat}
          type="button"
          onClick={() => {
            onJoin(hat);
          }}
        >
          Join as {text.perspectives[hat].one}
        </button>
      ))}
      <label>
        Today is{' '}
        <input
          type="date"
          value={visit.today}
          min="2026-03-01"
          max="2030-12-31"
          onChange={({ target }) => {
            if (target.value) onToday(target.value);
          }}
        />
      </label>
      {weeks.map(({ name, days }) => (
        <button
          key={name}
          type="button"
          onClick={() => {
            onToday(daysLater(visit.today, days));
          }}
        >
          {name}
        </button>
      ))}
      <button type="button" onClick={onAgain}>
        Start again
      </button>
    </div>
  );
}
