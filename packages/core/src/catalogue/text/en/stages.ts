import type { StagesText } from '../areas.ts';

/**
 * English words for the four stages.
 *
 * @example
 * enStages.stages.items['co-planning'].title //=> 'Co-planning'
 */
export const enStages: StagesText = {
  language: 'en-GB',
  stages: {
    title: 'The four stages',
    about: 'A project goes through four stages. The last one leads back to the first.',
    items: {
      'co-planning': { title: 'Co-planning', about: 'We plan together.' },
      'co-design': { title: 'Co-design', about: 'We decide together what it will be.' },
      'co-delivery': { title: 'Co-delivery', about: 'We run it together.' },
      'co-evaluation': { title: 'Co-evaluation', about: 'We look back together.' },
    },
    facts: {
      'early-together': 'Everyone who cares about the project meets as early as possible.',
      'both-kinds-of-expert': 'Some of us know it from life, and some from work. We need both.',
      aims: 'We agree what we want to reach.',
      resources: 'We talk about what we need, like money and time.',
      'missing-voices': 'We ask who is not here yet.',
      'next-steps': 'We agree what to do next.',
      'diverse-group': 'A mix of people takes part.',
      'what-where-when': 'We decide what we will do, where, and when.',
      'new-answers': 'As a group we find new answers that work for more people.',
      'community-needed': 'It only works because people from the community help to run it.',
      'staff-or-volunteers': 'They may be paid, or give their time for free.',
      'not-every-service': 'Some services are not run like this, and that is fine.',
      'said-during-co-design': 'If so, we say it while we design, and we say why.',
      'how-it-went': 'We ask how it went.',
      'aims-met': 'Did we reach what we wanted?',
      lessons: 'What have we learnt?',
      'change-in-lives': 'What changed in people’s lives?',
      'better-next-time': 'What we learn makes the service better next time.',
      'lasting-relationships': 'Looking back together helps us to stay in touch.',
    },
  },
};
