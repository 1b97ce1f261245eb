import { itemsOf } from './items.ts';
import type { WorkId } from './sources.ts';

const at = itemsOf('ncfh-module');

/**
 * Who should be involved: eight kinds of voices, each with whom not to forget.
 *
 * Source: `ncfh-module`.
 *
 * @example
 * voices.length //=> 8
 * voices[1].facts.map((fact) => fact.id) //=> ['parents-of-children-with-send', 'pregnant-or-under-two']
 */
export const voices = [
  at('Who.1', 'families', { 'comfortable-for-families': 'Who.1' }),
  at('Who.2', 'parent-groups', {
    'parents-of-children-with-send': 'Who.2',
    'pregnant-or-under-two': 'Who.2',
  }),
  at('Who.3', 'family-practitioners', { 'public-private-voluntary': 'Who.3' }),
  at('Who.4', 'faith-and-community-groups', {
    'reach-more-people': 'Who.4',
    'not-used-services-before': 'Who.4',
  }),
  at('Who.5', 'commissioners-and-services', { 'future-services-too': 'Who.5' }),
  at('Who.6', 'strategic-bodies', { 'families-where-plans-are-made': 'Who.6' }),
  at('Who.7', 'charities', { 'protected-characteristics': 'Who.7' }),
  at('Who.8', 'education-settings', {
    'way-in-to-services': 'Who.8',
    'not-in-education': 'Who.8',
  }),
] as const;

/** One of the five: the module names the model, Treseder lists them. */
const degree = <const Id extends string>(id: Id) => ({
  ...at('What.3', id),
  work: 'treseder-1997' as const satisfies WorkId,
});

/**
 * How far children and young people take part. Not a ladder: none is better, and what fits depends
 * on the case.
 *
 * Source: `ncfh-module` names the model; the list is from Treseder (1997), see {@link works}.
 *
 * @example
 * participationDegrees.length //=> 5
 */
export const participationDegrees = [
  degree('assigned-but-informed'),
  degree('consulted-and-informed'),
  degree('adult-initiated-shared-decisions'),
  degree('child-initiated-shared-decisions'),
  degree('child-initiated-and-directed'),
] as const;
