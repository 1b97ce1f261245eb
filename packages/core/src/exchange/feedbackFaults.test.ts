import { describe, expect, test } from 'vitest';
import { limits } from '../index.ts';
import { field, post, set } from '../testing/form.examples.ts';

const long = '😀'.repeat(limits.text + 1);
const decided = (value: string | null, beside: Record<string, string> = {}) =>
  post(set('decision', 'f1', value, beside));
const by = { 'by-profession': 'yes' };
const due = (day: string, month: string, year: string) => ({ day, month, year });

describe('FO3: what is wrong is told at the very control', () => {
  test.each<[string[], [string, string][]]>([
    [['bad-value feedback-heard:f1'], set('feedback-heard', 'f1', 'seen')],
    [['too-long text-feedback-heard:f1'], set('feedback-heard', 'f1', 'heard', { text: long })],
    [['bad-value passed-on:f1'], set('passed-on', 'f1', 'moon')],
    [['too-long text-passed-on:f1'], set('passed-on', 'f1', 'board', { text: long })],
    [['bad-value done:d1'], set('done', 'd1', 'yes', due('1', '1', '2026'))],
    [['missing day-done:d1'], set('done', 'd1', 'done')],
    [
      ['missing month-done:d1', 'too-long text-done:d1'],
      set('done', 'd1', 'done', { ...due('1', '', '2026'), text: long }),
    ],
    [['too-long told:d1'], set('told', 'd1', long)],
    [['too-long details-told:d1'], set('told', 'd1', 'Yes.', { details: long })],
    [['bad-value how-told:d1'], set('told', 'd1', 'Yes.', { how: 'shouted' })],
    [['bad-value answer:t1'], set('answer', 't1', 'maybe')],
    [['too-long why-answer:t1'], set('answer', 't1', 'no', { why: long })],
    [['missing next-apology:a1'], set('apology', 'a1', 'Sorry.')],
    [
      ['too-long apology:a1', 'too-long next-apology:a1'],
      set('apology', 'a1', long, { next: long }),
    ],
    [['missing next-senior-reply:a1'], set('senior-reply', 'a1', 'Yes.')],
    [
      ['too-long senior-reply:a1', 'too-long next-senior-reply:a1'],
      set('senior-reply', 'a1', long, { next: long }),
    ],
    [
      ['bad-value ends-senior-reply:a1'],
      set('senior-reply', 'a1', 'Yes.', { ends: 'on', next: 'x' }),
    ],
    [['too-long senior-reply:a1'], set('senior-reply', 'a1', long, { ends: 'yes' })],
    [['bad-value duplicate:f1'], set('duplicate', 'f1', 'f 2')],
    [['bad-value duplicate:f1'], set('duplicate', 'f1', 'f1')],
    [['bad-format duplicate:f2'], set('duplicate', 'f2', 'f1', { saw: '<b>' })],
    [['bad-format duplicate:f2'], set('duplicate', 'f2', 'f1', { saw: 'd '.repeat(101) })],
    [['too-long evidence:q'], set('evidence', 'q', `https://a.example/${'x'.repeat(limits.link)}`)],
  ])('%j', (faults, form) => {
    expect(post(form)).toMatchObject({ entries: [], faults });
  });

  test.each([
    ['doing', {}, ['missing what', 'missing by-lived-experience']],
    ['partly', by, ['missing what', 'missing why']],
    ['not-doing', by, ['missing why']],
    ['doing', { what: long, ...by }, ['too-long what']],
    ['partly', { what: long, why: long, ...by }, ['too-long what', 'too-long why']],
    ['doing', { what: 'x', 'by-community': 'on' }, ['bad-value by-community']],
    ['doing', { what: 'x', ...by, 'by-community': 'no' }, ['bad-value by-community']],
    ['doing', { what: 'x', ...by, ...due('31', '6', '2026') }, ['bad-value day']],
    ['doing', { what: 'x', ...by, ...due('29', '2', '2026') }, ['bad-value day']],
    ['partly', { what: 'x', why: 'x', ...by, ...due('1', '13', '2026') }, ['bad-value month']],
    ['doing', { what: 'x', ...by, ...due('1', '1', '26') }, ['bad-value year']],
    ['doing', { what: 'x', ...by, ...due('1', '1', '1899') }, ['bad-value year']],
    ['doing', { what: 'x', ...by, ...due('1', '1', '2201') }, ['bad-value year']],
    ['doing', { what: 'x', ...by, ...due('0', '1', '2026') }, ['bad-value day']],
    ['doing', { what: 'x', ...by, ...due('', '', '2026') }, ['missing day', 'missing month']],
    [
      'doing',
      { what: 'x', ...by, ...due('May', '1.5', '٢٠٢٦') },
      ['bad-value day', 'bad-value month', 'bad-value year'],
    ],
  ] as const)('a decision: %s with %j', (outcome, beside, faults) => {
    expect(decided(outcome, beside)).toMatchObject({
      entries: [],
      faults: faults.map((fault) => `${fault}-decision:f1`),
    });
  });

  test.each(['maybe', '__proto__', 'constructor', 'toString'])(
    'RE8: a decision to %s is none',
    (outcome) => {
      expect(decided(outcome, { what: 'x', ...by }).faults).toEqual(['bad-value decision:f1']);
    },
  );

  test('two of anything: nobody knows which was meant', () => {
    const twice = [
      ...set('apology', 'a1', 'Sorry.', { next: 'One.' }),
      field('next-apology', 'a1', 'Two.'),
    ];
    expect(post(twice)).toMatchObject({ entries: [], faults: ['doubled next-apology:a1'] });
    const saw = [...set('answer', 't1', 'no', { saw: 'a1' }), field('saw-answer', 't1', 'a2')];
    expect(post(saw)).toMatchObject({ entries: [], faults: ['doubled saw-answer:t1'] });
  });
});

describe('FO4: nothing typed is lost', () => {
  test.each<[string, [string, string][]]>([
    ['decision:f1', set('decision', 'f1', null, { what: 'A heater.' })],
    ['decision:f1', set('decision', 'f1', '', { why: 'Money.' })],
    ['decision:f1', set('decision', 'f1', null, { day: '3' })],
    ['feedback-heard:f1', set('feedback-heard', 'f1', null, { text: 'Joe looks.' })],
    ['passed-on:f1', set('passed-on', 'f1', null, { text: 'In June.' })],
    ['done:d1', set('done', 'd1', null, { year: '2026' })],
    ['done:d1', set('done', 'd1', null, { text: 'A heater.' })],
    ['told:d1', set('told', 'd1', ' ', { details: 'From May.' })],
    ['answer:t1', set('answer', 't1', null, { why: 'It is cold.' })],
    ['apology:a1', set('apology', 'a1', '', { next: 'A new one.' })],
    ['senior-reply:a1', set('senior-reply', 'a1', null, { next: 'I come.', ends: 'yes' })],
  ])('words without what they belong to ask for it: %s', (name, form) => {
    expect(post(form)).toMatchObject({ entries: [], faults: [`missing ${name}`] });
    expect(post([...form].reverse()).faults).toEqual([`missing ${name}`]);
  });

  test('what was only chosen beside an empty box is nothing yet', () => {
    const chosen = [
      ...set('feedback', 'new', '', { from: 'group', size: '3', 'in-public': 'yes' }),
      ...set('told', 'd1', '', { how: 'in-person', details: ' ' }),
      ...set('decision', 'f1', null, { ...by, saw: 'd1', what: ' ', day: '' }),
      ...set('senior-reply', 'a1', '', { ends: 'yes' }),
      ...set('duplicate', 'f1', '', { saw: '' }),
    ];
    expect(post(chosen)).toMatchObject({ entries: [], faults: [] });
  });

  test.each<[string, [string, string][]]>([
    ['why-decision:f1', set('decision', 'f1', 'doing', { what: 'x', why: 'Money.', ...by })],
    ['what-decision:f1', set('decision', 'f1', 'not-doing', { what: 'x', why: 'x', ...by })],
    ['next-senior-reply:a1', set('senior-reply', 'a1', 'No.', { ends: 'yes', next: 'I come.' })],
  ])('words that have no place are told: %s', (name, form) => {
    expect(post(form)).toMatchObject({ entries: [], faults: [`bad-value ${name}`] });
  });

  test('a set with a fault holds up no other', () => {
    const form = [
      ...set('decision', 'f1', 'doing', by),
      ...set('decision', 'f2', 'not-doing', { why: 'Money.', ...by }),
      ...set('told', 'd1', 'Yes.'),
    ];
    expect(post(form)).toMatchObject({
      made: [
        ['decision', {}, 'f2'],
        ['told', {}, 'd1'],
      ],
      faults: ['missing what-decision:f1'],
    });
  });
});
