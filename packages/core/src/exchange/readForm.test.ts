import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  checklistReader,
  feedbackReader,
  readForm,
  safeParseFormData,
  stagesReader,
  type Entry,
} from '../index.ts';
import { anyForm } from '../testing/anyForm.examples.ts';
import { contextOf, set } from '../testing/form.examples.ts';

const context = () => contextOf({ slipHash: '0'.repeat(64) });
const readers = { checklistReader, stagesReader, feedbackReader };
const kindsIn = (entries: readonly Entry[]) => entries.map(({ kind }) => kind);

test('FO1: the reader of one part passes over what other parts ask', () => {
  const form = [
    ...set('note', 'small@1/plain', 'x'),
    ...set('fixed', 'new', 'x'),
    ...set('told', 'd1', 'x'),
    ...set('apology', 'a1', 'x'),
  ];
  const read = (name: keyof typeof readers) => {
    const { entries, error } = readForm(form, context(), readers[name]);
    return [kindsIn(entries), error?.faults.length ?? 0];
  };
  expect(read('checklistReader')).toEqual([['note'], 0]);
  expect(read('stagesReader')).toEqual([['fixed'], 0]);
  expect(read('feedbackReader')).toEqual([['told'], 1]);
});

test('FO1: together the parts read what a server reads of the whole page', () => {
  /** Whose ids come in another order. */
  const plain = ({ kind, data, replaces }: Entry) => JSON.stringify([kind, data, replaces]);
  fc.assert(
    fc.property(anyForm, (form) => {
      const parts = Object.values(readers).map((reader) => readForm(form, context(), reader));
      const whole = safeParseFormData(form, context());
      const made = parts.flatMap(({ entries }) => entries.map(plain));
      expect(made.sort()).toEqual(whole.entries.map(plain).sort());
      const faults = parts.flatMap(({ error }) => error?.faults.map(({ path }) => path) ?? []);
      const told = whole.error?.faults.map(({ path }) => path) ?? [];
      expect(new Set(faults)).toEqual(new Set(told));
    }),
  );
});
