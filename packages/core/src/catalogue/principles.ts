import type { Check, Framework } from './framework.ts';
import type { SourceRef } from './sources.ts';

/** One of the ten, by its heading in the source; its checks are the facts in the text under it, in their order. */
const principle = <const Id extends string, const Checks extends readonly Check[]>(
  heading: string,
  id: Id,
  checks: Checks,
) => {
  const at = (where: string): SourceRef => ({ source: 'southend-framework', where });
  return {
    id,
    source: at(heading),
    checks: checks.map((check, index) => ({
      ...check,
      source: at(`${heading}.${String(index + 1)}`),
    })) as unknown as { readonly [K in keyof Checks]: Checks[K] & { readonly source: SourceRef } },
  };
};

/**
 * The 10 principles of the Southend framework as questions for a group: a framework like the
 * non-negotiables. Words are in `@coprod/core/text/en/principles`; put them into
 * `text.frameworks.principles`.
 *
 * Source: `southend-framework`; cutting each into checks, and which are marked `access` or
 * `understanding`, is our reading.
 *
 * @example
 * principles.sections.length //=> 10
 * principles.sections[1].checks[1].id //=> 'competing-agendas'
 */
export const principles = {
  id: 'principles',
  version: 1,
  sections: [
    principle('Accessibility', 'accessibility', [
      { id: 'creative-ways-in', access: true },
      { id: 'all-who-want-to-can', access: true },
    ]),
    principle('Honesty', 'honesty', [{ id: 'honest-together' }, { id: 'competing-agendas' }]),
    principle('Courage With Compassion', 'courage-with-compassion', [
      { id: 'out-of-comfort-zone' },
      { id: 'others-do-the-same' },
    ]),
    principle('Shared understanding', 'shared-understanding', [
      { id: 'made-together', understanding: true },
      { id: 'not-agreement' },
      { id: 'tension-enriches' },
    ]),
    principle('Reciprocity', 'reciprocity', [
      { id: 'recognised' },
      { id: 'rewarded' },
      { id: 'more-than-one-form' },
    ]),
    principle('Inclusivity', 'inclusivity', [
      { id: 'openly-invited', access: true },
      { id: 'users-and-providers' },
      { id: 'diverse-perspectives' },
    ]),
    principle('Resource', 'resource', [
      { id: 'enough-time' },
      { id: 'enough-space' },
      { id: 'enough-energy' },
    ]),
    principle('Transparency', 'transparency', [
      { id: 'what-and-why-known', understanding: true },
      { id: 'others-told-regularly' },
    ]),
    principle('Respect', 'respect', [
      { id: 'every-voice-respected' },
      { id: 'every-viewpoint-respected' },
    ]),
    principle('Humility', 'humility', [
      { id: 'nobody-foresees' },
      { id: 'nobody-owns' },
      { id: 'nobody-sees-the-whole' },
    ]),
  ],
} as const satisfies Framework;

/** The id of one of the 10 {@link principles}. */
export type PrincipleId = (typeof principles.sections)[number]['id'];

/** The id of one of the 25 checks of the {@link principles}. */
export type PrincipleCheckId = (typeof principles.sections)[number]['checks'][number]['id'];
