import type { GlossaryText } from '../areas.ts';

/**
 * English meanings of special words.
 *
 * @example
 * enGlossary.terms.creche.term //=> 'crèche'
 */
export const enGlossary: GlossaryText = {
  language: 'en-GB',
  terms: {
    'co-production': {
      term: 'co-production',
      meaning: 'Working as equals: those who use a service and those who run it.',
      also: ['co-produce', 'co-produced', 'co-producing', 'coproduction'],
    },
    'co-planning': { term: 'co-planning', meaning: 'Planning something together.' },
    'co-design': {
      term: 'co-design',
      meaning: 'Working out together what something will be like.',
      also: ['co-designed', 'co-designing'],
    },
    'co-delivery': {
      term: 'co-delivery',
      meaning: 'Running something together.',
      also: ['co-deliver', 'co-delivered'],
    },
    'co-evaluation': {
      term: 'co-evaluation',
      meaning: 'Looking back together at how it went.',
      also: ['co-evaluate', 'co-evaluated'],
    },
    'lived-experience': {
      term: 'lived experience',
      meaning: 'What you know because it happened to you.',
    },
    'parent-champion': {
      term: 'Parent Champion',
      meaning: 'A parent who is trained to speak for parents in their area, and does it for free.',
    },
    'non-negotiable': {
      term: 'non-negotiable',
      meaning: 'Something that must be there. Nobody can bargain it away.',
    },
    'you-said-we-did': {
      term: 'you said, we did',
      meaning: 'Telling people what came of their ideas.',
    },
    creche: {
      term: 'crèche',
      meaning: 'Care for children while their parents meet.',
      also: ['creche', 'creches'],
    },
    interpreter: {
      term: 'interpreter',
      meaning: 'Someone who says in another language what people say.',
    },
    jargon: { term: 'jargon', meaning: 'Words that only people in one job know.' },
    acronym: {
      term: 'acronym',
      meaning: 'A short form made of first letters, like SEND.',
    },
    'partnership-board': {
      term: 'Partnership Board',
      meaning: 'The group that decides for all the partners in a programme.',
    },
    'task-and-finish-group': {
      term: 'Task and Finish group',
      meaning: 'A small group that does one job and then stops.',
    },
    governance: { term: 'governance', meaning: 'How it is settled who decides what.' },
    tokenism: {
      term: 'tokenism',
      meaning: 'Inviting someone only to look good, not to listen.',
      also: ['tokenistic'],
      everyday: ['token'],
    },
    'asset-based-community-development': {
      term: 'Asset Based Community Development',
      meaning: 'A way to make a place better that starts from what people there can do.',
      also: ['ABCD'],
    },
    'family-hub': {
      term: 'family hub',
      meaning: 'One place where families find many kinds of help.',
      everyday: ['hub'],
    },
    'parent-carer-forum': {
      term: 'parent carer forum',
      meaning: 'A group of parents and carers of children with SEND who speak up in their area.',
    },
    send: {
      term: 'SEND',
      meaning:
        'Special educational needs and disabilities: when a child needs more help to learn than most.',
    },
    practitioner: {
      term: 'practitioner',
      meaning: 'Someone whose job is to work with people, such as a nurse or a teacher.',
    },
    'voluntary-sector': {
      term: 'voluntary sector',
      meaning: 'Charities and groups that are not run by the state and not for profit.',
    },
    commissioner: {
      term: 'commissioner',
      meaning: 'Someone who decides which services are paid for.',
    },
    'integrated-care-system': {
      term: 'integrated care system',
      meaning: 'Health and care services of one area that plan together.',
      also: ['ICS'],
    },
    'peer-support': {
      term: 'peer support',
      meaning: 'Help from someone who has been through the same.',
      also: ['peer supporter', 'peer supporters'],
    },
    'community-of-practice': {
      term: 'community of practice',
      meaning: 'People who do the same kind of work and meet to learn from each other.',
      also: ['communities of practice'],
    },
    bias: {
      term: 'bias',
      meaning: 'Leaning to one side without knowing it.',
      also: ['biases', 'biased'],
    },
    ally: {
      term: 'ally',
      meaning: 'Someone who stands up for people who are often left out.',
      also: ['allies'],
    },
    safeguarding: { term: 'safeguarding', meaning: 'Keeping children and adults safe from harm.' },
    consent: {
      term: 'consent',
      meaning: 'Saying yes when you know what it is for. You can take it back.',
    },
    round: {
      term: 'round',
      meaning: 'A time in which people answer, with a day on which all see the answers.',
      everyday: ['round'],
    },
    check: {
      term: 'check',
      meaning: 'A small question that looks closer.',
      everyday: ['check'],
    },
    stage: {
      term: 'stage',
      meaning: 'One of the four parts of a project.',
      everyday: ['stage'],
    },
    gate: {
      term: 'gate',
      meaning: 'A talk before the next stage about what is still missing.',
      everyday: ['gate'],
    },
    lead: {
      term: 'lead',
      meaning: 'One of the two people who look after a project.',
      everyday: ['lead'],
    },
  },
};
