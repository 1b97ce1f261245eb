import { describe, expect, expectTypeOf, test } from 'vitest';
import {
  barriers,
  catalogue,
  crosswalk,
  participationDegrees,
  principles,
  related,
  sources,
  stageIds,
  stages,
  tips,
  works,
  type Area,
  type CatalogueId,
  type Check,
  type FactIdOf,
  type ItemIdOf,
  type PrincipleCheckId,
  type PrincipleId,
  type StageId,
} from '../index.ts';
import { allEntries } from './catalogue.examples.ts';

const count = (area: Area) => catalogue[area].length;
const checks: Check[] = principles.sections.flatMap((section): Check[] => [...section.checks]);

describe('CA1: the catalogue', () => {
  test('holds all that the five texts list', () => {
    expect({
      principles: count('principles'),
      stages: count('stages'),
      degrees: count('participation-degrees'),
      voices: count('voices'),
      tips: count('tips'),
      questions: count('reflection-questions'),
      deliverables: count('deliverables'),
      peerSupport: count('peer-support'),
      definitions: count('definitions'),
      challenges: count('challenges'),
      benefits: count('benefits'),
      findings: count('findings'),
    }).toEqual({
      principles: 10,
      stages: 4,
      degrees: 5,
      voices: 8,
      tips: 10,
      questions: 6,
      deliverables: 5,
      peerSupport: 7,
      definitions: 3,
      challenges: 3,
      benefits: 3,
      findings: 11,
    });
    expect(tips.slice(6).map(({ facts }) => facts.length)).toEqual([3, 5, 5, 7]);
  });

  test('keeps facts that are easily lost', () => {
    const easilyLost: CatalogueId[] = [
      'principles/competing-agendas',
      'principles/not-agreement',
      'principles/tension-enriches',
      'principles/recognised',
      'principles/rewarded',
      'principles/more-than-one-form',
      'principles/nobody-foresees',
      'principles/nobody-owns',
      'stages/said-during-co-design',
      'challenges/trust',
      'success/option-to-contribute',
      'barriers/creche-at-every-meeting',
      'non-negotiables/creche',
      'tips/one-parent-cannot-speak-for-all',
      'tips/say-sorry-and-ask',
      'tips/something-happens',
      'tips/lived-or-representing',
      'tips/consent-and-data-sharing',
      'voices/not-in-education',
      'deliverables/strategies-to-sustain',
      'governance/ideas-both-ways',
    ];
    const ids = allEntries.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(easilyLost));
  });

  test('has kebab-case ids, each once in its area', () => {
    for (const { id } of allEntries) expect(id).toMatch(/^[a-z-]+\/[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(new Set(allEntries.map(({ id }) => id)).size).toBe(allEntries.length);
  });

  test('says of everything where it stands, or that it is ours', () => {
    for (const { id, source } of allEntries) {
      if (source) expect(Object.keys(sources), id).toContain(source.source);
    }
    const ours = allEntries.filter(({ source }) => !source).map(({ id }) => id);
    expect(ours).toEqual([
      'barriers/parents-say-if-not-needed',
      ...['round', 'check', 'stage', 'gate', 'lead'].map((id) => `glossary/${id}`),
    ]);
    expect(barriers[2].facts[1]).toEqual({ id: 'parents-say-if-not-needed' });
  });
});

test('CA2: the principles mark what is about getting in, and about understanding', () => {
  const marked = (mark: 'access' | 'understanding') =>
    checks.filter((check) => check[mark]).map(({ id }) => id);
  expect(marked('access')).toEqual(['creative-ways-in', 'all-who-want-to-can', 'openly-invited']);
  expect(marked('understanding')).toEqual(['made-together', 'what-and-why-known']);
  expect(checks).toHaveLength(25);
  for (const section of principles.sections) {
    expect(section.checks.length).toBeGreaterThanOrEqual(2);
    expect(section.checks.length).toBeLessThanOrEqual(3);
  }
});

test('CA3: only co-delivery may be left out', () => {
  expect(stages.map(({ id }) => id)).toEqual([...stageIds]);
  expect(stages.filter(({ mayBeLeftOut }) => mayBeLeftOut).map(({ id }) => id)).toEqual([
    'co-delivery',
  ]);
  expectTypeOf<(typeof stages)[number]['id']>().toEqualTypeOf<StageId>();
});

test('CA4: the degrees of participation name the work that lists them', () => {
  for (const degree of participationDegrees) expect(works[degree.work].year).toBe(1997);
});

describe('CA5: the crosswalk', () => {
  test('ties two different entries that are there, each pair once', () => {
    const ids = new Set(allEntries.map(({ id }) => id));
    for (const [one, other] of crosswalk) {
      expect(ids).toContain(one);
      expect(ids).toContain(other);
      expect(one).not.toBe(other);
    }
    const pairs = crosswalk.map((pair) => [...pair].sort().join(' '));
    expect(new Set(pairs).size).toBe(pairs.length);
  });

  test('is read both ways', () => {
    for (const [one, other] of crosswalk) {
      expect(related(one)).toContain(other);
      expect(related(other)).toContain(one);
    }
  });

  test.each(principles.sections.map(({ id }) => id))(
    'ties %s to non-negotiables and to stages',
    (id) => {
      const tied = related(`principles/${id}`).map((other) => other.split('/')[0]);
      expect(tied).toContain('non-negotiables');
      expect(tied).toContain('stages');
    },
  );

  test('ties every barrier to a check on access or understanding', () => {
    for (const { id } of barriers) {
      expect(related(`barriers/${id}`)).toContainEqual(expect.stringMatching(/^non-negotiables\//));
    }
  });

  test.each(['tips', 'deliverables', 'reflection-questions', 'voices'] as const)(
    'ties every one of the %s',
    (area) => {
      for (const item of catalogue[area]) {
        const inside = [item, ...item.facts].map(({ id }) => `${area}/${id}` as CatalogueId);
        expect(inside.flatMap(related), item.id).not.toEqual([]);
      }
    },
  );
});

test('CA5: ids are literal types, so that a slip of the pen does not compile', () => {
  expectTypeOf<'tips/open-minded'>().toExtend<CatalogueId>();
  expectTypeOf<'tips/bumps-expected'>().toExtend<CatalogueId>();
  expectTypeOf<'non-negotiables/creche'>().toExtend<CatalogueId>();
  expectTypeOf<'stages/aims'>().toExtend<CatalogueId>();
  expectTypeOf<'tips/open-mindd'>().not.toExtend<CatalogueId>();
  expectTypeOf<'voices/open-minded'>().not.toExtend<CatalogueId>();
  expectTypeOf<string>().not.toExtend<CatalogueId>();
  expectTypeOf<ItemIdOf<'stages'>>().toEqualTypeOf<StageId>();
  expectTypeOf<ItemIdOf<'principles'>>().toEqualTypeOf<PrincipleId>();
  expectTypeOf<FactIdOf<'principles'>>().toEqualTypeOf<PrincipleCheckId>();
  expectTypeOf<FactIdOf<'findings'>>().toEqualTypeOf<never>();
});
