import type { VoicesText } from '../areas.ts';

/**
 * English words for who should be involved, and for how far children and young people take part.
 *
 * @example
 * enVoices.voices.items.families.title //=> 'Families'
 */
export const enVoices: VoicesText = {
  language: 'en-GB',
  voices: {
    title: 'Whose voices we need',
    items: {
      families: { title: 'Families' },
      'parent-groups': {
        title: 'Parent and carer groups',
        about: 'Ask the parent carer forum in your area, and other groups.',
      },
      'family-practitioners': { title: 'People who work with families' },
      'faith-and-community-groups': { title: 'Faith and community groups' },
      'commissioners-and-services': {
        title: 'Those who pay for services, and those who are paid to run them',
      },
      'strategic-bodies': {
        title: 'Boards that plan for the whole area',
        about: 'Such as the boards for children, and for health and care.',
      },
      charities: { title: 'Charities, big and local' },
      'education-settings': { title: 'Schools, nurseries and colleges' },
    },
    facts: {
      'comfortable-for-families':
        'We make it easy to be here. It fits people’s age and needs, and what the project is about.',
      'parents-of-children-with-send': 'Parents of children with special needs (SEND) have a say.',
      'pregnant-or-under-two': 'So do parents-to-be, and parents of babies under two.',
      'public-private-voluntary': 'They may work for the council, a firm or a charity.',
      'reach-more-people': 'They can bring in people we do not reach.',
      'not-used-services-before': 'We look most for people who have not used services so far.',
      'future-services-too': 'We also ask those who may run a service later.',
      'families-where-plans-are-made': 'Families have a voice where the big plans are made.',
      'protected-characteristics':
        'They know how life is for people who are often treated unfairly, such as disabled people.',
      'way-in-to-services': 'Nearly every family meets them, so they can open doors.',
      'not-in-education': 'Do not forget who is not there, such as children taught at home.',
    },
  },
  'participation-degrees': {
    title: 'How far children and young people take part',
    about:
      'There are five ways. This is not a ladder: no way is better than the others. It depends on what you do together.',
    items: {
      'assigned-but-informed': {
        title: 'Given a task, and told why',
        about: 'Adults choose the project. Children know what it is for, and offer to help.',
      },
      'consulted-and-informed': {
        title: 'Asked, and told',
        about:
          'Adults run it. They ask children, take them seriously and tell them what came of it.',
      },
      'adult-initiated-shared-decisions': {
        title: 'An adult’s idea, decided together',
        about: 'Adults have the idea. Children help to plan it and to decide.',
      },
      'child-initiated-shared-decisions': {
        title: 'A child’s idea, decided together',
        about: 'Children have the idea. They ask adults to help and decide with them.',
      },
      'child-initiated-and-directed': {
        title: 'A child’s idea, led by children',
        about: 'Children have the idea and lead. Adults are there if needed.',
      },
    },
    facts: {},
  },
};
