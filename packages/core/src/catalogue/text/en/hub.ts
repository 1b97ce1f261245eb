import type { HubText } from '../areas.ts';

/**
 * English words for what a hub does and shows: barriers, how it is run, questions, what to show, peers.
 *
 * @example
 * enHub.barriers.items.childcare.title //=> 'Childcare'
 */
export const enHub: HubText = {
  language: 'en-GB',
  barriers: {
    title: 'What stops people, and what helps',
    items: {
      'hard-words': {
        title: 'Hard words',
        about: 'Everyone talks in plain words when parents take part.',
      },
      'not-knowing-what-comes': {
        title: 'Not knowing what to expect',
        about: 'Parents meet first to hear what will come. That helps if you are nervous.',
      },
      childcare: { title: 'Childcare' },
      'school-run': {
        title: 'The school run',
        about: 'Meetings are between 9.30am and 2.30pm.',
      },
    },
    facts: {
      'creche-at-every-meeting': 'There is a crèche at each meeting that a parent comes to.',
      'parents-say-if-not-needed': 'Only parents can say that they do not need it.',
    },
  },
  governance: {
    title: 'Where parents in Southend have a say',
    items: {
      'parents-on-the-board': {
        title: 'On the board',
        about: 'Parent Champions are at every meeting of the Partnership Board.',
      },
      'parents-in-service-design': {
        title: 'When services are designed',
        about: 'They are at each of those meetings too, also in Task and Finish groups.',
      },
      'parents-at-every-stage': {
        title: 'All the way',
        about: 'Parents take part in each step of deciding.',
      },
      'trained-representatives': {
        title: 'With training',
        about: 'Parent Champions learn how to speak for parents in their area.',
      },
      'ideas-both-ways': {
        title: 'Ideas travel both ways',
        about: 'They bring parents’ ideas to the board, and take news back to parents.',
      },
      'parent-engagement-fund': {
        title: 'Parent Engagement Fund',
        about: 'There is money to get parents involved.',
      },
      'parent-approved-marketing': {
        title: 'Parent Approved Marketing',
        about: 'Parents say yes to posters and adverts.',
      },
      'leaders-say-so': {
        title: 'Leaders say it in public',
        about: 'The head of the council says: we shape services with those who use them.',
      },
    },
    facts: {},
  },
  'reflection-questions': {
    title: 'Questions to think about',
    items: {
      'what-our-data-tells': {
        title: 'What do our numbers say about families who did not get what they need?',
      },
      'from-the-outset': { title: 'How can we work together from the very start?' },
      'diverse-communities': { title: 'How do we talk with all the different people here?' },
      'own-biases': { title: 'What do I take for granted about people?' },
      'staying-motivated': { title: 'When it gets hard, what keeps me and others going?' },
      'holding-tensions': { title: 'What must I learn to help when people do not agree?' },
    },
    facts: {},
  },
  deliverables: {
    title: 'What we’ll have to show',
    items: {
      'shared-commitment': {
        title: 'A promise by all of us',
        about: 'All who have a part in it promise to work together.',
      },
      'shared-understanding-told': {
        title: 'One meaning',
        about: 'We agree what co-production means, and tell everyone.',
      },
      'strategies-with-time-frames': {
        title: 'Plans with dates',
        about: 'We agree how we work together in all that the hub does, and by when.',
      },
      'strategies-to-sustain': {
        title: 'Plans to keep it going',
        about: 'We agree how it lasts. Every so often we ask new people to join.',
      },
      'named-person': {
        title: 'A named person',
        about: 'They plan it, make it happen and look after those who take part.',
      },
    },
    facts: {},
  },
  'peer-support': {
    title: 'What peer support workers can do',
    about:
      'These parents and carers went through hard times with their family’s mental health. Now they help others.',
    items: {
      'for-different-communities': {
        title: 'Help people like them',
        about: 'Such as dads, families who adopt, or Black families. They know that life.',
      },
      'practical-help-and-hope': {
        title: 'Give advice and hope',
        about: 'They help families to see what they are good at, need and want.',
      },
      'more-kinds-of-support': {
        title: 'Set up support',
        about: 'Such as a group, a talk for two, or help online or by text.',
      },
      'finding-the-way': {
        title: 'Help people find their way',
        about: 'They know how things work here.',
      },
      'beside-staff-teams': {
        title: 'Work beside the teams',
        about: 'They add to what people who work here do, and blame nobody.',
      },
      'sessions-run-together': {
        title: 'Help to run courses',
        about: 'In hubs and in other places.',
      },
      'families-into-co-production': {
        title: 'Help families to have a say',
        about: 'So families shape the services where they live.',
      },
    },
    facts: {},
  },
};
