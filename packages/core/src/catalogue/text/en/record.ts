import type { RecordText } from '../types.ts';

/**
 * English words for what is written down: the kinds of entry, and why one was refused.
 *
 * @example
 * record.kinds.rating //=> 'an answer'
 */
export const record: RecordText = {
  language: 'en-GB',
  kinds: {
    person: 'who you are',
    consent: 'a yes, or taking it back',
    erasure: 'a wish to be forgotten',
    proposal: 'a change of roles',
    agreement: 'the second key',
    framework: 'questions to use',
    round: 'a round of questions',
    rating: 'an answer',
    'heard-from': 'what others told you',
    note: 'a note',
    evidence: 'a link',
    'access-needs': 'what you need to take part',
    stage: 'a step to a stage',
    gate: 'a passed gate',
    'not-used': 'a stage left out',
    fixed: 'what is already fixed',
    feedback: 'something said',
    claim: 'a code on a slip',
    'feedback-heard': 'a sign that it was read',
    'passed-on': 'passing it on',
    decision: 'a decision',
    done: 'something done',
    told: 'what came of it',
    answer: 'whether that helped',
    apology: 'saying sorry',
    'senior-reply': 'a senior’s reply',
    duplicate: 'the same thing said before',
  },
  refusals: {
    RE1: 'There is nothing in this.',
    RE3: 'Something else was saved under this name. Please try again.',
    RE4: 'We do not know this kind. Please load the page again.',
    RE5: 'You can only change what you wrote yourself.',
    AD1: 'You cannot add this here.',
    AD2: 'What this belongs to is not here any more. Please load the page again.',
    AD3: 'You can only add this to something of its own kind.',
    BY1: 'This was written by somebody else. Please sign in again.',
    BY2: 'Only they can say this for themself.',
    BY3: 'You cannot type this in for somebody else.',
    DA4: 'The clock on this device is wrong. Please set it right.',
    ER3: 'This person asked to be forgotten.',
    PE1: 'You have answered already. So your group can only change if both leads agree.',
    PE2: 'This answer is for another group than yours.',
    KEY1: 'This needs the other lead.',
    KEY2: 'Both leads have to agree before somebody gets this role.',
    KEY3: 'You do not take part here any more.',
    FB1: 'Only whoever said it can tell if this helped.',
    FB4: 'Only a second no can end this.',
    SM3: 'These days do not work. Answers were shown already, or would show too soon.',
    SM6: 'One of the group writes its answer, for no more people than it has.',
    ST4: 'Something is missing. Please say why you go on anyway.',
  },
};
