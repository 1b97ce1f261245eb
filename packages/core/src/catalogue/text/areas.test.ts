import { describe, expect, test } from 'vitest';
import { catalogue, nonNegotiables, principles, type Area } from '../../index.ts';
import type { ListArea, ListWords } from './areas.ts';
import { en } from './en/base.ts';
import { english, listWords } from './english.examples.ts';

const { language: _language, ...lists } = listWords;
const areas = (Object.keys(catalogue) as Area[]).filter(
  (area): area is ListArea => !['non-negotiables', 'principles', 'glossary'].includes(area),
);
const strings = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : Object.values(value as object).flatMap(strings);

describe('TX1, CA1: English', () => {
  test('has words for every area, and for none that is not there', () => {
    expect(Object.keys(lists).sort()).toEqual([...areas].sort());
  });

  test.each(areas)('has words for every item and fact of the %s, in their order', (area) => {
    const { items, facts } = lists[area] as ListWords;
    expect(Object.keys(items)).toEqual(catalogue[area].map(({ id }) => id));
    expect(Object.keys(facts)).toEqual(
      catalogue[area].flatMap((item) => item.facts.map(({ id }) => id)),
    );
  });

  test('has words for every principle and its checks', () => {
    const { sections, checks } = english.principles;
    expect(Object.keys(sections)).toEqual(principles.sections.map(({ id }) => id));
    expect(Object.keys(checks)).toEqual(
      principles.sections.flatMap((section) => section.checks.map(({ id }) => id)),
    );
  });

  test('has a meaning for every special word, and no form twice', () => {
    const { terms } = english.glossary;
    expect(Object.keys(terms)).toEqual(catalogue.glossary.map(({ id }) => id));
    const forms = Object.values(terms).flatMap(({ term, also = [] }) => [term, ...also]);
    expect(new Set(forms.map((form) => form.toLowerCase())).size).toBe(forms.length);
  });

  test('has no empty words, nothing to fill in, and straight quotes nowhere', () => {
    const { base: _base, record: _record, ...more } = english;
    const { stageTracker: _tracker, feedbackLoop: _loop, saving: _saving, ...fixed } = more;
    for (const text of strings(fixed)) {
      expect(text.trim()).toBe(text);
      expect(text).not.toMatch(/^$|[{}"']/);
    }
  });
});

test('CA2: a host adds the principles beside the non-negotiables', () => {
  const frameworks = { ...en.frameworks, principles: english.principles };
  expect(Object.keys({ ...en, frameworks }.frameworks)).toEqual([nonNegotiables.id, principles.id]);
});

/** What is easily lost on the way from the texts into plain words. */
test.each([
  ['honesty names competing agendas', english.principles.checks['competing-agendas'], /do not fit/],
  ['understanding is not agreement', english.principles.checks['not-agreement'], /not to agree/],
  ['thanks', english.principles.checks.recognised, /thank/],
  ['and a reward', english.principles.checks.rewarded, /reward/],
  ['in more than one form', english.principles.checks['more-than-one-form'], /more than one/],
  ['nobody can foresee', english.principles.checks['nobody-foresees'], /cannot know/],
  ['an equal chance, also declined', listWords.success.items['option-to-contribute'].about, /no\./],
  ['trust is not agreement', listWords.challenges.items.trust.about, /do not have to agree/],
  ['a crèche at each meeting', listWords.barriers.facts['creche-at-every-meeting'], /each meeting/],
  ['a crèche for young children', en.frameworks['non-negotiables'].conditions, /young children/],
  ['the hours', listWords.barriers.items['school-run'].about, /9\.30am and 2\.30pm/],
  ['ideas and news', listWords.governance.items['ideas-both-ways'].about, /board.*back to parents/],
  ['one parent', listWords.tips.facts['one-parent-cannot-speak-for-all'], /No parent/],
  ['say sorry', listWords.tips.facts['say-sorry-and-ask'], /sorry.*put it right/],
  ['not a questionnaire alone', listWords.tips.facts['clear-purpose'], /alone is not/],
  ['not a ladder', listWords['participation-degrees'].about, /not a ladder/],
  ['new people now and then', listWords.deliverables.items['strategies-to-sustain'].about, /new/],
  ['over 200 votes', listWords.examples.items.pip.about, /200/],
  ['why it is not co-delivered', listWords.stages.facts['said-during-co-design'], /design.*why/],
])('CA1: %s', (_fact, words, says) => {
  expect(JSON.stringify(words)).toMatch(says);
});
