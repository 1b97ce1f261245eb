import type { TipsText } from '../areas.ts';

/**
 * English words for the tips.
 *
 * @example
 * enTips.tips.items['open-minded'].title //=> 'Come with an open mind'
 */
export const enTips: TipsText = {
  language: 'en-GB',
  tips: {
    title: 'Tips',
    items: {
      'open-minded': { title: 'Come with an open mind' },
      'right-reasons': { title: 'Do it because you mean it' },
      'open-to-others': { title: 'Be open to how others see and live things' },
      'committed-to-change': { title: 'Be ready to change' },
      'many-views': { title: 'Many views can be hard work' },
      'train-staff-too': { title: 'Train people who work here, not only parents' },
      'be-relational': { title: 'People first' },
      'be-accessible': { title: 'Make it easy to join in' },
      'be-inclusive': { title: 'Make everyone welcome' },
      'be-practical': { title: 'Get the basics right' },
    },
    facts: {
      'keen-to-learn': 'From day one, want to meet and learn from each other.',
      'shaped-by-people': 'No book tells you how. The people who take part shape it.',
      'bumps-expected': 'Some things will go wrong. That is normal.',
      'not-to-tick-a-box': 'Do not do it just to tick a box, or because someone told you to.',
      'mean-it': 'Take in what it means. Want it, then find out how to do it.',
      'many-reasons-to-come': 'Each person has their own reason to come.',
      'caring-keeps-you-going': 'Those who care about it stay with it.',
      'ask-many-people': 'You may think you know what is needed. Ask many different people.',
      'whole-community': 'Get to know the whole community, not only a part of it.',
      'not-tokenistic':
        'Do not invite one person just to look good. Hear from all sorts of people.',
      'one-parent-cannot-speak-for-all': 'No parent can speak for every parent.',
      'many-experiences-fit-better': 'The more lives you hear about, the better it will fit.',
      'commitment-top-to-bottom':
        'Everyone in the organisation stands behind it, from the top down.',
      'time-resources-energy': 'There is truly enough time, money and energy to change things.',
      'shown-wish-to-change': 'People can see that you want things to change.',
      'senior-commitment': 'Leaders promise that things can and will be done in a new way.',
      'equal-power': 'Everyone has the same amount of power.',
      'time-and-patience': 'Take your time and be patient.',
      'mistakes-happen': 'People will get things wrong, or hear them wrong. Accept that.',
      'say-sorry-and-ask': 'Say sorry, and ask how to put it right.',
      'free-to-say-it-went-wrong': 'Anyone may say that something went wrong, and is heard.',
      'something-happens': 'Then somebody does something about it.',
      'keep-going': 'Do not give up. Work it out together.',
      'staff-training-and-support': 'People who work here need training and support as well.',
      'asset-based-training':
        'It helped to learn about a way that starts from what people can do (Asset Based Community Development).',
      'scrutiny-as-help':
        'It may be new to them that parents question their work. Help them to see it as useful.',
      'work-with-not-do-to': 'Do things with people, not to them.',
      'stand-in-others-shoes': 'Try to feel what it is like to be the other person.',
      'courageous-conversations':
        'Practise how to say kindly that someone’s words or tone hurt you.',
      'trusted-partners':
        'Team up with those whom people already trust, such as schools, libraries and health visitors.',
      'several-ways-to-reach':
        'Reach people in more than one way: safely online, or through other parents.',
      'language-open-to-challenge':
        'Use words that everyone knows. Anyone may ask what a word or short form means.',
      'graphic-information': 'Show the main points in pictures.',
      'think-through-barriers':
        'Ask what stops people. Is there only one way in? Think of times, childcare, disabled people, and people who live far out.',
      'notice-bias':
        'Notice what you take for granted about people, before you decide. Learn what you do not know.',
      'be-an-ally': 'Be an ally: stand up for people who are often left out.',
      'care-for-those-who-share':
        'It can hurt to tell a hard story, or to hear one. Have someone there who can help.',
      'names-said-right': 'Use people’s names. If you are not sure how to say one, ask.',
      'lived-or-representing':
        'Some people speak for themselves, and some for a group. Both count, and they are not the same.',
      'safeguarding-known':
        'At each meeting, everyone knows how we keep people safe and whom to tell.',
      'easy-wins': 'Be glad of small things that went well. They help with the big ones.',
      'clear-purpose':
        'Say what you are asking people for. A list of questions alone is not co-production: that takes more time and money.',
      'support-and-training': 'Think about what help and training people need to feel sure.',
      'induction-and-learning': 'Show new people how it all works. Learning can be fun.',
      'realistic-promises':
        'Promise only what you can do. People may remember a let-down longer than a success.',
      'consent-and-data-sharing':
        'Plan how you ask people for a yes, and who may see what they told you.',
    },
  },
};
