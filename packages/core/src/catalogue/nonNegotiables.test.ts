import { expect, expectTypeOf, test } from 'vitest';
import {
  decidingPerspectives,
  nonNegotiables,
  perspectives,
  sources,
  type Check,
  type NonNegotiableCheckId,
  type NonNegotiableCondition,
  type NonNegotiableId,
  type Perspective,
} from '../index.ts';

const { sections } = nonNegotiables;
const checks: Check[] = sections.flatMap((section): Check[] => [...section.checks]);
const ids = [...sections, ...checks].map(({ id }) => id);

test('NN1: there are eight, each with a question of its own and its checks', () => {
  expect(sections.map((section) => section.id)).toEqual([
    'nothing-without-us',
    'flexibility',
    'equal-value',
    'equal-responsibility',
    'communication-and-support',
    'accessible-from-the-start',
    'adequate-funding',
    'before-the-start',
  ]);
  expect(sections.map((section) => section.checks.length)).toEqual([3, 3, 2, 3, 7, 7, 5, 3]);
});

test('NN1: every id is kebab-case and stands once', () => {
  for (const id of ids) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  expect(new Set(ids).size).toBe(41);
});

test('NN1: every part says where in the source it stands', () => {
  for (const { source } of [...sections, ...checks]) {
    expect(source?.source).toBe('abss-non-negotiables');
    expect(source?.where).toMatch(/^[1-8](\.[1-7]|, title)?$/);
  }
  for (const { title, publisher } of Object.values(sources)) {
    expect(title.length * publisher.length).toBeGreaterThan(0);
  }
});

test('NN8: six checks ask whether people understand', () => {
  const asks = checks.filter((check) => check.understanding).map((check) => check.id);
  expect(asks).toHaveLength(6);
  for (const id of asks) expect(id).toMatch(/-understood$/);
});

test('NN9: only the two about a crèche have a condition', () => {
  const some = checks.filter((check) => check.condition);
  expect(some.map((check) => check.id)).toEqual(['creche', 'creche-funded']);
});

test('NN10: only support for staff asks one group alone', () => {
  expect(checks.filter((check) => check.asks)).toEqual([
    expect.objectContaining({ id: 'staff-supported', asks: ['profession'] }),
  ]);
});

test('NN15: the checks on access are marked', () => {
  const access = checks.filter((check) => check.access).map((check) => check.id);
  expect(access).toEqual([
    ...sections[5].checks.map((check) => check.id),
    'creche-funded',
    'access-needs-funded',
  ]);
});

test('PE3: two groups decide', () => {
  expect(decidingPerspectives).toEqual(['lived-experience', 'profession']);
  expect(perspectives).toHaveLength(4);
});

test('NN1: ids are literal types, so that a slip of the pen does not compile', () => {
  expectTypeOf<'flexibility'>().toExtend<NonNegotiableId>();
  expectTypeOf<string>().not.toExtend<NonNegotiableId>();
  expectTypeOf<'flexibilty'>().not.toExtend<NonNegotiableId>();
  expectTypeOf<'creche'>().toExtend<NonNegotiableCheckId>();
  expectTypeOf<'flexibility'>().not.toExtend<NonNegotiableCheckId>();
  expectTypeOf<NonNegotiableCondition>().toEqualTypeOf<'parents-of-young-children'>();
  expectTypeOf<Perspective>().toEqualTypeOf<
    'lived-experience' | 'profession' | 'young-people' | 'community'
  >();
});
