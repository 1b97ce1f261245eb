import type { Text } from '../types.ts';

/**
 * English. Written for a reading age of 9 to 11. No parent has reviewed these words yet: please
 * change what reads badly.
 *
 * @example
 * en.ratings['in-place'] //=> 'Yes, in place'
 */
export const en: Text = {
  language: 'en-GB',
  direction: 'ltr',
  perspectives: {
    'lived-experience': { group: 'Parents and carers', one: 'a parent or carer' },
    profession: { group: 'People who work here', one: 'someone who works here' },
    'young-people': { group: 'Young people', one: 'a young person' },
    community: { group: 'Community volunteers', one: 'a community volunteer' },
  },
  ratings: {
    'in-place': 'Yes, in place',
    partly: 'Partly',
    'not-yet': 'Not yet',
    'not-sure': 'Not sure',
    'does-not-apply': 'Does not apply',
  },
  statuses: {
    'in-place': 'In place',
    partly: 'Partly in place',
    'not-yet': 'Not yet in place',
    'not-known': 'Not known yet',
    'too-few': 'Too few answers to show',
    'does-not-apply': 'Does not apply',
    'not-shown': 'Not shown yet',
  },
  reasons: {
    NN3: '{group} say: {rating}.',
    NN4: '{group} are not sure.',
    NN5: '{group} do not agree with each other. So this is not in place yet.',
    NN6: 'Each group says this is in place.',
    NN7: '{group} have not answered yet.',
    NN8: 'Parents and carers who are not sure have not been told enough. So “not sure” counts as “not yet”.',
    NN9: 'Parents and carers say this does not apply.',
    NN11: 'We looked at {questions} questions. This is the lowest answer.',
    NN15: 'This is about getting in. A parent’s “not yet” counts until that parent answers again.',
    BY3: 'Others typed in all answers of: {group}.',
    SM2: '{group}: fewer than 3 have answered. We hide what they said, so that nobody can tell who said it.',
    SM3: 'All answers are shown together on {day}.',
  },
  faults: {
    'bad-value': 'Please choose one of the answers.',
    'bad-link': 'This box is for a link, like https://example.org. Put words in the box above.',
    'unknown-key': 'We do not know this question. Please load the page again.',
    'too-long': 'This is too long. Please make it shorter.',
    doubled: 'There are two answers here. Please choose one.',
    unreadable: 'We could not read this.',
  },
  frameworks: {
    'non-negotiables': {
      title: 'The 8 non-negotiables',
      about:
        'Eight things that parents in Southend said must be there when we work together. This takes about five minutes.',
      sections: {
        'nothing-without-us': {
          title: 'Nothing done for us without us',
          question: 'Do the people this is for help to shape it, right from the start?',
          about: 'People who will use a service help to shape it, before anyone decides.',
        },
        flexibility: {
          title: 'Flexibility',
          question: 'Are we open about the goal, and ready to change our plans?',
          about: 'We learn as we go. Our way to the goal can change at any point.',
        },
        'equal-value': {
          title: 'Equal value',
          question: 'Does what each of us brings count the same?',
          about: 'Raising a child and doing a job both teach you things. We need both.',
        },
        'equal-responsibility': {
          title: 'Equal responsibility',
          question: 'Do all of us make the decisions together?',
          about: 'We decide as one group, from the first day to the last.',
        },
        'communication-and-support': {
          title: 'Good communication and appropriate support',
          question: 'Does everyone know what is going on, and get the help they need to join in?',
          about: 'To be equals, we need to know the same.',
        },
        'accessible-from-the-start': {
          title: 'Accessibility from the start',
          question: 'Have we found and taken away what stops people joining in?',
          about: 'We think about this before the first meeting.',
        },
        'adequate-funding': {
          title: 'Adequate funding throughout',
          question: 'Is there enough money to do this well, all the way through?',
          about: 'Working together costs money, right until the end.',
        },
        'before-the-start': {
          title: 'Put it in place before the project starts',
          question: 'Did we get to know and trust each other before the work began?',
          about: 'First we get to know people. Then we talk about the project.',
        },
      },
      checks: {
        'there-before-decisions':
          'The people who will use it were there before any talk or decision.',
        'design-and-plan-together': 'They help to design it, and they help to plan it.',
        'no-finished-idea': 'Nobody came with a finished idea. We worked it out together.',
        'goal-talked-about-openly': 'We talk openly about our goal.',
        'how-and-when-stay-open': 'How we get there, and when, is still open.',
        'changes-expected': 'We expect and accept changes, even on day one.',
        'contributions-worth-the-same':
          'People bring different things. We say that each is worth the same.',
        'perspectives-sought': 'We look for people who see things differently.',
        'decide-as-a-group': 'We make decisions as a group, from beginning to end.',
        'nobody-more-important': 'No person or group is more important.',
        'nobody-looks-more-important': 'No person or group looks more important.',
        'background-understood': 'Everyone understands how this project came about.',
        'aim-understood': 'Everyone understands what we want to reach.',
        'budget-and-limits-understood': 'Everyone understands the money we have, and other limits.',
        'meetings-understood': 'Everyone knows what each meeting will ask of them.',
        'papers-understood': 'Everyone knows how to get the papers and how to comment on them.',
        'hearing-back-understood':
          'Everyone knows how they will hear what became of their ideas: “you said, we did”.',
        'support-to-take-part': 'Each of us gets the support we need to take part.',
        creche: 'There is a good crèche (care for the children while we meet).',
        languages:
          'Language stops nobody. People get interpreters or translated papers if they need them.',
        venue: 'The place is easy to get to by bus or train. People can park next to it.',
        'disabled-access': 'Disabled people can get into every part of the building.',
        'plain-words': 'We use plain words and explain short forms. We take nothing for granted.',
        formality: 'Clothes, lanyards and badges put nobody off.',
        'meeting-times': 'Meeting times suit parents: think of school runs and school holidays.',
        'training-funded': 'There is money for the training people need.',
        'volunteers-supported': 'There is money to support and guide volunteers until the end.',
        'staff-supported': 'There is money to support and guide staff until the end.',
        'creche-funded': 'There is money for a good crèche until the end.',
        'access-needs-funded': 'There is money for anything else people need to take part.',
        'know-the-community': 'We took time to know the community.',
        'trust-first': 'We built trust with each other first.',
        'start-when-ready': 'We started to talk about the project when people felt ready.',
      },
      conditions: {
        'parents-of-young-children': 'Where parents of young children take part',
      },
    },
  },
  common: {
    saving: 'Saving…',
    saved: 'Saved',
    notSaved: 'Not saved yet. What you chose is still here. Please press Save again.',
    refused: 'This was not saved: {why}',
    problem: 'There is a problem',
    unreadable: 'We could not read what was saved here.',
    unreadableNext: 'Nothing was deleted. Please tell the people who run this page.',
    partlyUnreadable: 'We could not read some of what was saved. It is set aside, not deleted.',
    loading: 'Loading…',
    notSafe: 'If someone is not safe:',
    complain: 'If you want to complain:',
    noHelp: 'This page does not say yet where to go if someone is not safe.',
    noLongerAsked: 'No longer asked',
    olderQuestion: 'An older question',
  },
  checklist: {
    answeringAs: 'You are answering as {hat}.',
    whoSees: 'All of us see what each group says. Other people here do not see who said what.',
    alone:
      'Your group is small: {count} so far, with you. We hide a group’s answers until 3 people have answered. Even then, people may guess which are yours.',
    shownOn: 'You will see all answers on {day}.',
    late: 'We saw the answers on {day}. What you say now waits for the next round.',
    empty: 'Nobody has answered yet. Start at number 1.',
    progress: 'You have answered {done} of {of}.',
    inPlace: 'In place: {inPlace} of {of}.',
    notAnswered: 'You have not answered yet',
    youSaid: 'You said: {rating}',
    unsaved: 'Press Save to keep this',
    number: 'Number {number}',
    detail: 'Look closer: {count} points',
    onlyIf: '{condition}:',
    note: 'Tell us more if you like',
    noteHint:
      'All of us may read this. We do not add your name, but your words could show who you are.',
    link: 'Anything to add?',
    linkHint: 'A link to a page or a photo',
    save: 'Save',
    saveNext: 'Save and go to number {number}',
    results: 'What each group says',
    groupSays: '{group}: {rating}',
    groupSilent: '{group} have not answered yet',
    splitView: '(not all of them agree)',
    answerFirst: 'Answer first. Then you see what others say.',
    talkFirst: 'Talk about this first',
    agree: 'We agree',
    why: 'Why?',
    said: 'What people wrote',
    links: 'What people added',
    twoAnswers: 'You gave two answers at once. The lower one counts until you answer again.',
  },
  paper: {
    howTo: 'Tick one box for each question. You can leave out any that you like.',
    noName:
      'You do not need to give your name. Someone will type in what is on this sheet, so they will see it.',
    guess:
      'All of us may read what you write. From that, or if your group is small, people may guess who you are.',
    iAm: 'I am',
    date: 'Date',
  },
};
