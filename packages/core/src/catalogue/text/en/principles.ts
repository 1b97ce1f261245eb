import type { PrinciplesText } from '../areas.ts';

/**
 * English words for the 10 principles. A host that asks about them writes
 * `{ ...en, frameworks: { ...en.frameworks, principles: enPrinciples } }`.
 *
 * @example
 * enPrinciples.sections.honesty.title //=> 'Honesty'
 */
export const enPrinciples: PrinciplesText = {
  title: 'The 10 principles',
  about:
    'Ten ways to be with each other when we work together. People in Southend wrote them. This takes about five minutes.',
  sections: {
    accessibility: {
      title: 'Accessibility',
      question: 'Can everyone who wants to join in do so?',
      about: 'If one way in does not work, we think of another.',
    },
    honesty: {
      title: 'Honesty',
      question: 'Do we tell each other the truth, also when it is hard?',
      about: 'People come with different hopes and plans. We say so.',
    },
    'courage-with-compassion': {
      title: 'Courage with compassion',
      question: 'Are we brave, and kind to others who are being brave?',
      about: 'This way of working can feel strange at first. It does for all of us.',
    },
    'shared-understanding': {
      title: 'Shared understanding',
      question: 'Have we worked out together what this is about?',
      about: 'To understand each other is not the same as to agree.',
    },
    reciprocity: {
      title: 'Reciprocity',
      question: 'Do people who give their time get something back?',
      about: 'Giving goes both ways.',
    },
    inclusivity: {
      title: 'Inclusivity',
      question: 'Have we asked many different people to take part?',
      about: 'A mix of people sees more.',
    },
    resource: {
      title: 'Resource',
      question: 'Do we have the time, the room and the energy to do this well?',
      about: 'Working together cannot be squeezed in at the end of the day.',
    },
    transparency: {
      title: 'Transparency',
      question: 'Can everyone see what we do, and why?',
      about: 'No secrets: for those in the group, and for those outside it.',
    },
    respect: {
      title: 'Respect',
      question: 'Do we respect each person and each point of view?',
      about: 'You can respect a view that you do not share.',
    },
    humility: {
      title: 'Humility',
      question: 'Do we remember that none of us knows it all?',
      about: 'Each of us holds one piece of the puzzle.',
    },
  },
  checks: {
    'creative-ways-in': 'We try out new ways for people to join in.',
    'all-who-want-to-can': 'Nothing stops a person who wants to take part.',
    'honest-together': 'We speak openly with each other.',
    'competing-agendas': 'We say when people want things that do not fit together.',
    'out-of-comfort-zone': 'We dare to do things that are new to us.',
    'others-do-the-same': 'We see that others are trying something new too, and we help them.',
    'made-together': 'Everyone understands what we are doing, because we worked it out together.',
    'not-agreement': 'It is fine not to agree.',
    'tension-enriches': 'We make room for different views. They help us to see more.',
    recognised: 'We thank people who give their time for free, and say what they did.',
    rewarded: 'They get a reward as well.',
    'more-than-one-form': 'There is more than one kind of thanks and reward.',
    'openly-invited': 'We ask in the open: anyone can see it and say yes.',
    'users-and-providers': 'People who use the service are here, and people who run it.',
    'diverse-perspectives': 'We hear many different ways to see things.',
    'enough-time': 'We set aside enough time.',
    'enough-space': 'We have room to meet and to think.',
    'enough-energy': 'We have the energy for it, and we keep some for it.',
    'what-and-why-known': 'Everyone knows what we are working on, and the reason for it.',
    'others-told-regularly': 'We often tell people outside the group what we do.',
    'every-voice-respected': 'We listen to each voice with respect.',
    'every-viewpoint-respected': 'We treat each point of view with respect.',
    'nobody-foresees': 'We accept that we cannot know what will happen.',
    'nobody-owns': 'We accept that what comes next belongs to nobody alone.',
    'nobody-sees-the-whole': 'We accept that each of us sees only a part.',
  },
  conditions: {},
};
