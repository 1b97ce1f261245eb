import type { CatalogueId } from './catalogue.ts';

/** Principles to the non-negotiables and stages where they show; barriers, tips and the rest to what they speak of. */
export const ties = {
  'principles/accessibility': [
    'non-negotiables/accessible-from-the-start',
    'non-negotiables/support-to-take-part',
    'non-negotiables/access-needs-funded',
    'stages/co-planning',
  ],
  'principles/honesty': [
    'non-negotiables/goal-talked-about-openly',
    'non-negotiables/budget-and-limits-understood',
    'stages/co-planning',
  ],
  'principles/competing-agendas': ['non-negotiables/perspectives-sought', 'stages/aims'],
  'principles/courage-with-compassion': ['non-negotiables/flexibility', 'stages/co-design'],
  'principles/shared-understanding': [
    'non-negotiables/equal-value',
    'non-negotiables/communication-and-support',
    'stages/co-design',
  ],
  'principles/reciprocity': [
    'non-negotiables/equal-value',
    'non-negotiables/adequate-funding',
    'stages/co-delivery',
  ],
  'principles/inclusivity': [
    'non-negotiables/nothing-without-us',
    'non-negotiables/perspectives-sought',
    'stages/missing-voices',
    'stages/diverse-group',
  ],
  'principles/resource': [
    'non-negotiables/adequate-funding',
    'non-negotiables/before-the-start',
    'stages/resources',
  ],
  'principles/transparency': [
    'non-negotiables/communication-and-support',
    'non-negotiables/aim-understood',
    'stages/co-evaluation',
  ],
  'principles/respect': [
    'non-negotiables/equal-value',
    'non-negotiables/equal-responsibility',
    'stages/co-design',
  ],
  'principles/humility': [
    'non-negotiables/flexibility',
    'non-negotiables/no-finished-idea',
    'non-negotiables/nobody-more-important',
    'stages/co-evaluation',
  ],

  'barriers/hard-words': ['non-negotiables/plain-words', 'tips/language-open-to-challenge'],
  'barriers/not-knowing-what-comes': [
    'non-negotiables/meetings-understood',
    'non-negotiables/support-to-take-part',
  ],
  'barriers/childcare': ['non-negotiables/creche', 'non-negotiables/creche-funded'],
  'barriers/school-run': ['non-negotiables/meeting-times', 'tips/think-through-barriers'],

  'governance/parents-on-the-board': [
    'non-negotiables/equal-responsibility',
    'voices/strategic-bodies',
  ],
  'governance/parents-in-service-design': [
    'non-negotiables/nothing-without-us',
    'stages/co-design',
  ],
  'governance/parents-at-every-stage': ['non-negotiables/decide-as-a-group'],
  'governance/trained-representatives': [
    'non-negotiables/training-funded',
    'tips/lived-or-representing',
  ],
  'governance/ideas-both-ways': ['non-negotiables/hearing-back-understood'],
  'governance/parent-approved-marketing': ['non-negotiables/plain-words'],
  'governance/leaders-say-so': ['tips/senior-commitment', 'deliverables/shared-commitment'],

  'voices/families': ['non-negotiables/there-before-decisions', 'stages/both-kinds-of-expert'],
  'voices/parent-groups': ['governance/trained-representatives', 'tips/lived-or-representing'],
  'voices/family-practitioners': ['non-negotiables/staff-supported', 'stages/both-kinds-of-expert'],
  'voices/faith-and-community-groups': [
    'non-negotiables/know-the-community',
    'tips/trusted-partners',
  ],
  'voices/commissioners-and-services': ['non-negotiables/budget-and-limits-understood'],
  'voices/charities': ['principles/diverse-perspectives', 'tips/trusted-partners'],
  'voices/education-settings': ['tips/trusted-partners', 'stages/missing-voices'],
  'participation-degrees/adult-initiated-shared-decisions': ['non-negotiables/decide-as-a-group'],
  'participation-degrees/child-initiated-shared-decisions': ['non-negotiables/decide-as-a-group'],
} as const satisfies Partial<Record<CatalogueId, readonly CatalogueId[]>>;
