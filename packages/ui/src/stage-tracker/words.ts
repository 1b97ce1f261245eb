import {
  dayInWords,
  fill,
  type StageStep,
  type StageTrackerText,
  type Text,
  type WaitingStep,
} from '@coprod/core';

/** A number of days in words: "12 days". */
export const daysInWords = (days: number, language: string) =>
  new Intl.NumberFormat(language, { style: 'unit', unit: 'day', unitDisplay: 'long' }).format(days);

/** How many days lie between two calendar days. */
export const daysBetween = (from: string, until: string) =>
  (Date.parse(until) - Date.parse(from)) / 86_400_000;

/** A step that was taken, as a sentence. */
export function stepInWords({ move, stage }: StageStep, { names, tracker }: StageTrackerText) {
  const template = {
    gate: tracker.storyGate,
    on: tracker.storyOn,
    back: tracker.storyBack,
    'not-used': tracker.storyNotUsed,
  }[move];
  return fill(template, { stage: names[stage] });
}

/** A step that one lead asked for, as a sentence. */
export function askInWords(
  { move, stage, day, needs }: WaitingStep,
  { names, tracker }: StageTrackerText,
  { language, perspectives }: Text,
  today: string,
) {
  // The two leads are of the two groups that decide: whoever asked is of the other one.
  const asker = needs === 'profession' ? 'lived-experience' : 'profession';
  return fill(move === 'not-used' ? tracker.asksNotUsed : tracker.asksGate, {
    stage: names[stage],
    day: dayInWords(day, language, today),
    one: perspectives[asker].one,
  });
}
