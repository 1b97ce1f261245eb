import type { BackgroundText } from '../areas.ts';

/**
 * English words for the background: what it is, why, what is hard, what comes of it, true stories.
 *
 * @example
 * enBackground.examples.items.pip.title //=> 'Pip, a mascot with a name'
 */
export const enBackground: BackgroundText = {
  language: 'en-GB',
  definitions: {
    title: 'What co-production is',
    items: {
      southend: {
        title: 'In Southend',
        about:
          'Those who use a service and those who run it are equals. What you know from life counts as much as what you know from work. They share what they know, and they share power. They plan, design, run and look back together. They decide together, and answer for it together.',
      },
      'family-hubs': {
        title: 'In family hubs',
        about:
          'Families and people who work with them decide together, in one and the same process. That makes services better.',
      },
      stockport: {
        title: 'In Stockport',
        about:
          'Families and people who work with them agreed on this: we listen to all voices, from the first plan on. We respect each other. We are open and honest, and keep on changing. So good things happen that matter to people.',
      },
    },
    facts: {
      'unheard-families-first':
        'First come families whom nobody listened to, who had a bad time, or for whom services are not easy to use. If not, we make the same mistakes again. We keep on learning to be fair.',
      'power-to-families': 'Families get more power, and choose for their own lives.',
      'whole-journey': 'We look at a family’s whole way through services, not at one service.',
    },
  },
  reasons: {
    title: 'Why we do this',
    items: {
      'diverse-teams': {
        title: 'Mixed teams do better',
        about:
          'Teams of different people have more new ideas and find more answers. It helps firms to grow, and local services too.',
      },
      'better-lives': {
        title: 'Life gets better',
        about:
          'Services are there to make life better. Many towns work like this: people live better, and less is wasted.',
      },
      'a-bridge': {
        title: 'A bridge',
        about:
          'People who decide are often too far away to know what it is like. They learn when they listen to many people. It need not be perfect, if people get on. You get a lot back.',
      },
      'ten-years-in-southend': {
        title: 'Ten years in Southend',
        about:
          'For ten years, what parents know from life was at the centre. Families are experts and partners there. Projects fit people better, trust grew, and all gained.',
      },
      'stories-teach': {
        title: 'Stories teach',
        about: 'Many people who work here learn from what parents tell.',
      },
      'families-left-out': {
        title: 'Families are often left out',
        about:
          'Families can tell if the help they get fits together. A hub should bring people closer. Yet parents have little say in how hubs are planned and run. Few services are designed with them. There are fewer boards and forums for parents than before.',
      },
      'peers-are-trusted': {
        title: 'Parents trust other parents',
        about:
          'Other parents have been through it. They know how tired you are, blame nobody and give hope. You can tell them what you tell no service: that you cannot read well, had a bad time, or dare not speak. They are there in the worst times and know where to get help.',
      },
    },
    facts: {},
  },
  challenges: {
    title: 'What is hard about it',
    items: {
      'resources-time-energy': {
        title: 'Money, time and energy',
        about: 'It takes time and energy to get people to join in. Make sure there is enough.',
      },
      'comfort-zones': {
        title: 'Doing what feels new',
        about:
          'It may feel strange at first, for parents and for people who work here. It helps to be open to new ways.',
      },
      trust: {
        title: 'Trust',
        about:
          'It needs people who get on well. They do not have to agree. They can say how they see it, and that helps.',
      },
    },
    facts: {},
  },
  benefits: {
    title: 'What comes of it',
    items: {
      'personal-development': {
        title: 'People grow',
        about: 'You meet people and learn new skills, for yourself and for work.',
      },
      'better-services': {
        title: 'Better services',
        about:
          'Services do what they are for, and work better for all. The community gets stronger and copes better in hard times.',
      },
      'tangible-impact': {
        title: 'Work that shows',
        about:
          'Local groups and people who work here get more done, and what they know is worth more.',
      },
    },
    facts: {},
  },
  success: {
    title: 'What makes it work',
    items: {
      'diverse-experiences': { title: 'People with different lives and views make it strong' },
      'different-voices-take-part': { title: 'Different people are able to take part' },
      'inclusive-and-accessible': { title: 'Everyone is welcome and can get in' },
      'clear-communication': { title: 'We are open about what goes on' },
      'option-to-contribute': {
        title: 'Everyone it may touch is asked',
        about: 'All get the same chance to join in, also those who say no.',
      },
      'open-mind-and-heart': {
        title: 'We keep an open mind and an open heart',
        about: 'So we see best where we are, and where to go together.',
      },
    },
    facts: {},
  },
  examples: {
    title: 'True stories',
    items: {
      'reach-recovery-college': {
        title: 'REACH Recovery College',
        about:
          'At this college of Trust Links, people who know mental illness from life learn ways to stay well. Students often design courses with staff. Some train to support others, and then help to run courses.',
      },
      pip: {
        title: 'Pip, a mascot with a name',
        about:
          'The mascot of A Better Start Southend had no name. Anyone could send one in. The mascot group, with Parent Champions in it from start to end, picked six. Over 200 people voted, online and at a family day. “Pip” won.',
      },
      'savs-roles': {
        title: 'Two new jobs',
        about:
          'SAVS, a charity in Southend, found two people whose job is co-production, with A Better Start Southend. Its projects Turning Tides, Folk Like Us and Social Prescribing work like this too.',
      },
      rollercoaster: {
        title: 'The Rollercoaster project',
        about:
          'A parent began it, with the mental health service for young people. In seven years, one group grew into a service that is paid for and led by what families need. Parents drop in, learn, meet online, have a say, and get help when things are very bad.',
      },
    },
    facts: {},
  },
  findings: {
    title: 'What National Voices found',
    about: 'These 180 charities looked at people in Greater Manchester who met to learn together.',
    items: {
      'co-design-worth-the-time': { title: 'To design together is worth the time' },
      'push-the-boundaries': { title: 'The best groups go beyond what people know so far' },
      'clear-goal-and-commitment': {
        title: 'A clear goal, and a team that tries new things, help you to change your workplace',
      },
      'great-facilitation': { title: 'A good guide makes people braver and gives them ideas' },
      'problem-and-chance': {
        title: 'Look at what is wrong and at what is possible: that gives energy',
      },
      'specific-expertise': { title: 'Find out who knows what, and learn from them' },
      'define-the-scope': { title: 'Say what you will work on, and what not. That is hard' },
      'senior-leaders-make-space': { title: 'When leaders join in, change gets room' },
      'natural-time-limit': { title: 'A group may come to its own end' },
      'locally-owned-and-led': { title: 'A local group works if local people own and lead it' },
      'national-and-regional-partners': {
        title: 'It is worth a lot when a region and the whole country work together',
      },
    },
    facts: {},
  },
};
