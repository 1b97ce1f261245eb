import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { talkFirst, type Rating } from '../index.ts';
import { anySaid } from '../testing/any.examples.ts';
import {
  answers,
  assess,
  look,
  projectOf,
  round,
  three,
  type Said,
} from '../testing/build.examples.ts';

const [yes, partly, no, unsure] = ['in-place', 'partly', 'not-yet', 'not-sure'] as const;
const saying = (lived: Rating, profession: Rating): Said => ({
  'lived-experience': three(lived),
  profession: three(profession),
});
const talk = (all: Record<string, Said>, ...more: Parameters<typeof projectOf>) =>
  talkFirst(
    assess(
      projectOf(...Object.entries(all).map(([question, said]) => answers(question, said)), ...more),
    ),
  );

describe('GAP1: how far apart the groups are, and who says the lower', () => {
  test.each<[Rating, Rating, object | null]>([
    [no, yes, { steps: 2, lower: 'lived-experience' }],
    [yes, no, { steps: 2, lower: 'profession' }],
    [no, partly, { steps: 1, lower: 'lived-experience' }],
    [yes, partly, { steps: 1, lower: 'profession' }],
    [partly, partly, { steps: 0, lower: null }],
    [unsure, yes, null],
    [yes, unsure, null],
  ])('parents %s, people who work here %s', (lived, profession, gap) => {
    expect(look('welcome', saying(lived, profession)).gap).toEqual(gap);
  });

  test('is not told where one of them has too few answers, or none', () => {
    expect(look('welcome', { ...saying(no, yes), profession: [yes, yes] }).gap).toBeNull();
    expect(look('welcome', { 'lived-experience': three(no) }).gap).toBeNull();
  });

  test('turns round when the groups change places', () => {
    fc.assert(
      fc.property(anySaid, (said) => {
        const { gap } = look('plain', said);
        const turned = look('plain', {
          ...said,
          'lived-experience': said.profession ?? [],
          profession: said['lived-experience'] ?? [],
        }).gap;
        expect(turned?.steps).toBe(gap?.steps);
        if (gap?.steps) expect(turned?.lower).not.toBe(gap.lower);
      }),
    );
  });
});

describe('GAP2: what to talk about first', () => {
  const split: Said = { 'lived-experience': [yes, yes, no], profession: three(yes) };

  test('"not yet" from lived experience, then who is split, then the widest gap', () => {
    expect(
      talk({ welcome: saying(partly, yes), plain: saying(yes, no), understood: split }),
    ).toEqual(['understood', 'plain', 'welcome']);
    expect(talk({ welcome: saying(yes, no), plain: split, understood: saying(no, no) })).toEqual([
      'understood',
      'plain',
      'welcome',
    ]);
    expect(
      talk({ welcome: saying(no, no), plain: saying(no, yes), understood: saying(no, partly) }),
    ).toEqual(['plain', 'understood', 'welcome']);
  });

  test('"not yet" from lived experience alone is enough', () => {
    expect(talk({ plain: { 'lived-experience': three(no) } })).toEqual(['plain']);
  });

  test('nothing where they agree, and at most three', () => {
    expect(talk({ welcome: saying(yes, yes), plain: saying(partly, partly) })).toEqual([]);
    const four = {
      welcome: saying(no, yes),
      plain: saying(no, yes),
      understood: saying(no, yes),
      creche: saying(no, yes),
    };
    expect(talk(four)).toEqual(['welcome', 'plain', 'understood']);
  });

  test('no check that is not opened, and no "not yet" of those it does not ask', () => {
    expect(talk({ plain: saying(no, yes) }, round({ opened: [] }))).toEqual([]);
    expect(talk({ staff: saying(no, no) })).toEqual([]);
  });

  test('nothing that is hidden', () => {
    expect(talk({ welcome: { 'lived-experience': [no, no], profession: three(yes) } })).toEqual([]);
    expect(talk({ welcome: saying(no, yes) }, round({ shownOn: '2026-06-01' }))).toEqual([]);
  });
});
