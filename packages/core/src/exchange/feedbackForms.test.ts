import { describe, expect, test } from 'vitest';
import { limits, type Entry } from '../index.ts';
import { projectOf } from '../testing/build.examples.ts';
import { post, set } from '../testing/form.examples.ts';

const decided = (value: string | null, beside: Record<string, string> = {}) =>
  post(set('decision', 'f1', value, beside));
const by = { 'by-profession': 'yes' };
const due = (day: string, month: string, year: string) => ({ day, month, year });

describe('FO1: what becomes of feedback, as a form', () => {
  test.each<[string, [string, string][], unknown[]]>([
    ['heard', set('feedback-heard', 'f1', 'heard'), ['feedback-heard', {}, 'f1']],
    [
      'heard, with words',
      set('feedback-heard', 'f1', 'heard', { text: ' Joe looks into it. ' }),
      ['feedback-heard', { text: 'Joe looks into it.' }, 'f1'],
    ],
    ['passed on', set('passed-on', 'f1', 'board'), ['passed-on', { to: 'board' }, 'f1']],
    [
      'passed back',
      set('passed-on', 'f1', 'area', { text: 'In June.' }),
      ['passed-on', { to: 'area', text: 'In June.' }, 'f1'],
    ],
    [
      'done',
      set('done', 'd1', 'done', due('3', '05', '2026')),
      ['done', { on: '2026-05-03' }, 'd1'],
    ],
    [
      'done, with words',
      set('done', 'd1', 'done', { ...due('29', '2', '2028'), text: 'A heater.' }),
      ['done', { on: '2028-02-29', what: 'A heater.' }, 'd1'],
    ],
    ['told', set('told', 'd1', 'Yes.'), ['told', { summary: 'Yes.', how: 'in-person' }, 'd1']],
    [
      'told, with details',
      set('told', 'd1', 'Yes.', { details: 'From May.', how: 'where-it-was-asked' }),
      ['told', { summary: 'Yes.', details: 'From May.', how: 'where-it-was-asked' }, 'd1'],
    ],
    [
      'answered',
      set('answer', 't1', 'partly-will-do'),
      ['answer', { answer: 'partly-will-do' }, 't1'],
    ],
    [
      'answered, with a reason',
      set('answer', 't1', 'no', { why: 'It is cold.' }),
      ['answer', { answer: 'no', why: 'It is cold.' }, 't1'],
    ],
    [
      'sorry',
      set('apology', 'a1', 'We are sorry.', { next: 'A new one.' }),
      ['apology', { text: 'We are sorry.', next: 'A new one.' }, 'a1'],
    ],
    [
      'a senior replies',
      set('senior-reply', 'a1', 'You are right.', { next: 'I come.' }),
      ['senior-reply', { ends: false, text: 'You are right.', next: 'I come.' }, 'a1'],
    ],
    [
      'we do not agree',
      set('senior-reply', 'a1', 'It is the law.', { ends: 'yes' }),
      ['senior-reply', { ends: true, text: 'It is the law.' }, 'a1'],
    ],
    ['said before', set('duplicate', 'f2', 'f1'), ['duplicate', { of: 'f1' }, 'f2']],
  ])('%s', (_what, form, made) => {
    expect(post(form)).toMatchObject({ made: [made], faults: [] });
  });

  test('decided: doing, partly, not doing', () => {
    expect(decided('doing', { what: 'A heater.', ...by, ...due('30', '6', '2026') }).made).toEqual([
      [
        'decision',
        { outcome: 'doing', decidedBy: ['profession'], what: 'A heater.', due: '2026-06-30' },
        'f1',
      ],
    ]);
    const all = Object.fromEntries(
      ['community', 'young-people', 'profession', 'lived-experience'].map((one) => [
        `by-${one}`,
        'yes',
      ]),
    );
    expect(decided('partly', { what: 'A heater.', why: 'Money.', ...all }).made).toEqual([
      [
        'decision',
        {
          outcome: 'partly',
          decidedBy: ['lived-experience', 'profession', 'young-people', 'community'],
          what: 'A heater.',
          why: 'Money.',
        },
        'f1',
      ],
    ]);
    expect(
      decided('not-doing', { why: 'Money.', what: ' ', ...by, ...due('', '', '') }).made,
    ).toEqual([
      ['decision', { outcome: 'not-doing', decidedBy: ['profession'], why: 'Money.' }, 'f1'],
    ]);
    // What cannot be done yet has a day to look again.
    expect(
      decided('not-doing', { why: 'Money.', ...by, ...due('1', '9', '2026') }).made[0]?.[1],
    ).toMatchObject({ outcome: 'not-doing', due: '2026-09-01' });
  });

  test('what is too long by a little is still read whole', () => {
    const most = '😀'.repeat(limits.name);
    expect(post(set('told', 'd1', most)).faults).toEqual([]);
    expect(post(set('told', 'd1', `${most}x`)).faults).toEqual(['too-long told:d1']);
  });
});

describe('FO2: what was decided is replaced by what was seen', () => {
  const old = (byWhom: string): Entry => ({
    ...{ id: 'd1', kind: 'decision', at: '2026-05-01T11:00:00.000Z', by: byWhom, about: 'f1' },
    data: { outcome: 'doing', decidedBy: ['profession', 'lived-experience'], what: 'A heater.' },
  });
  const again = { what: 'A heater.', ...by, 'by-lived-experience': 'yes', saw: 'd1' };
  const send = (project: Entry[], beside: Record<string, string>) =>
    post(set('decision', 'f1', 'doing', beside), { project: projectOf(project) }).entries;

  test('nothing is written where nothing changed, whoever wrote it', () => {
    expect(send([old('amina')], again)).toEqual([]);
    expect(send([old('joe')], again)).toEqual([]);
    expect(send([], again)).toHaveLength(1);
  });

  test('a change is, and where it was decided twice a choice', () => {
    expect(send([old('joe')], { ...again, what: 'Two heaters.' })[0]?.replaces).toEqual(['d1']);
    expect(send([old('joe')], { ...again, 'by-profession': '' })).toHaveLength(1);
    expect(send([old('joe')], { ...again, ...due('1', '6', '2026') })).toHaveLength(1);
    expect(send([old('joe')], { ...again, saw: 'd1 d2' })[0]?.replaces).toEqual(['d1', 'd2']);
  });

  test('the same words of another kind are something else', () => {
    const heard = { id: 'd1', kind: 'feedback-heard', about: 'f1', data: { text: 'x' } } as const;
    const project = projectOf({ ...old('amina'), ...heard });
    expect(post(set('note', 'f1', 'x', { saw: 'd1' }), { project }).entries).toHaveLength(1);
  });

  test('an answer is their own: another’s is none of theirs', () => {
    const answer = (who: string): Entry => ({
      ...{ id: 'a1', kind: 'answer', at: '2026-05-01T11:00:00.000Z', by: who, about: 't1' },
      data: { answer: 'no' },
    });
    const say = (who: string) =>
      post(set('answer', 't1', 'no', { saw: 'a1' }), { project: projectOf(answer(who)) }).entries;
    expect(say('amina')).toEqual([]);
    expect(say('joe')).toHaveLength(1);
  });
});
