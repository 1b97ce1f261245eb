import { describe, expect, test } from 'vitest';
import { en } from './text/en/base.ts';
import { enGlossary } from './text/en/glossary.ts';
import { enPrinciples } from './text/en/principles.ts';
import { termsIn } from './termsIn.ts';

const found = (...texts: string[]) => termsIn(texts, enGlossary);

describe('TX6: special words are found', () => {
  test.each([
    ['as they stand', 'There is a good crèche.', ['creche']],
    ['with capitals', 'CO-PRODUCTION and Crèche', ['co-production', 'creche']],
    [
      'with a plural -s',
      'crèches, jargons, Parent Champions',
      ['creche', 'jargon', 'parent-champion'],
    ],
    ['with the -s of a possessive', 'the ally’s view', ['ally']],
    ['in another form', 'tokenistic allies co-designed it', ['tokenism', 'ally', 'co-design']],
    ['with an accent written apart', 'cre\u0300che', ['creche']],
    ['with another hyphen, or none', 'non‑negotiable, non negotiables', ['non-negotiable']],
    ['over a line and a comma', 'you said,\n  we did', ['you-said-we-did']],
    ['in brackets and quotes', '(jargon) “bias”', ['jargon', 'bias']],
    ['at the start and the end', 'bias and consent', ['bias', 'consent']],
  ])('%s', (_, text, ids) => {
    expect(found(text)).toEqual(ids);
  });

  test.each([
    ['a part of a word', 'really biasing consentful jargons2'],
    ['send, which is no SEND', 'Send it. We send it to them.'],
    ['words of two sentences', 'We talk of what we lived. Experience counts.'],
    ['words with others between', 'a family and its hub'],
    ['everyday words', 'Check the gate of this stage. Rounds, leads and hubs: a token.'],
    ['nothing', ''],
    ['no letters', ' - – … 12 !'],
    ['a plural of nothing', 's'],
  ])('but not in %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });

  test('SEND, ABCD and ICS in capitals alone', () => {
    expect(found('SEND')).toEqual(['send']);
    expect(found('an ICS')).toEqual(['integrated-care-system']);
    expect(found('Abcd ics send')).toEqual([]);
  });

  test('each once, in the order in which they first stand', () => {
    expect(found('jargon, bias', 'crèche, jargon', 'bias')).toEqual(['jargon', 'bias', 'creche']);
  });

  test('the longest first', () => {
    const terms = {
      peer: { term: 'peer', meaning: '' },
      support: { term: 'support', meaning: '' },
      'peer-support': { term: 'peer support', meaning: '' },
    };
    expect(termsIn(['peer support'], { terms })).toEqual(['peer-support']);
    expect(termsIn(['a peer, and peer support'], { terms })).toEqual(['peer', 'peer-support']);
  });

  test('not across the end of a text', () => {
    expect(found('lived', 'experience')).toEqual([]);
  });

  test('every term that is not everyday, by its own name and by each other form', () => {
    for (const [id, { term, also = [], everyday = [] }] of Object.entries(enGlossary.terms)) {
      for (const form of [term, ...also])
        expect(found(`x ${form}, y`), form).toEqual(everyday.includes(form) ? [] : [id]);
      for (const form of everyday) expect(found(form), form).toEqual([]);
    }
  });

  test('in the checks of the non-negotiables', () => {
    const { checks } = en.frameworks['non-negotiables'];
    expect(found(checks.creche, checks.languages)).toEqual(['creche', 'interpreter']);
    expect(found(...Object.values(enPrinciples.checks))).toEqual([]);
  });

  test('in a glossary with odd names and without words', () => {
    expect(termsIn(['constructor __proto__ toString'], enGlossary)).toEqual([]);
    const none = { none: { term: '–', meaning: '', also: [''] } };
    expect(termsIn(['–', 's', ''], { terms: none })).toEqual([]);
    expect(termsIn(['jargon'], { terms: {} })).toEqual([]);
  });
});

test.each([
  ['one word', 'a'],
  ['beginnings of a term', 'you said, we '],
  ['hyphens', 'co-'],
  ['spaces', ' '],
  ['accents', '\u0300'],
  ['ends of sentences', '.'],
  ['terms', 'asset based community development '],
])('TX6: 100 kB of %s take no longer than text does', (_, part) => {
  const text = part.repeat(100_000 / part.length);
  const start = performance.now();
  found(text);
  expect(performance.now() - start).toBeLessThan(1000);
});
