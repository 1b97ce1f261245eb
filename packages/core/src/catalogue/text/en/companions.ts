import type { Text } from '../types.ts';

/** The words of what stands beside a checklist, in parts of their own: the sheet of paper, the hints and so on. */
export type Companions = Pick<Text, 'paper' | 'hints' | 'passItOn' | 'differingViews' | 'glossary'>;

export const companions: Companions = {
  paper: {
    howTo: 'Tick one box for each question. You can leave out any that you like.',
    noName:
      'You do not need to give your name. Someone will type in what is on this sheet, so they will see it.',
    guess:
      'All of us may read what you write. From that, or if your group is small, people may guess who you are.',
    iAm: 'I am',
    date: 'Date',
  },
  hints: {
    title: 'What you could do',
    few: 'Ask more people to join. {group} are too few, so we hide their answers.',
    silent: 'Ask what would help. No answers yet of: {group}.',
    typed: 'Offer a way to answer yourself. Others typed in all answers of: {group}.',
    'no-round': 'Set days for a round of answers.',
    'open-seat': 'Find a second lead.',
  },
  passItOn: {
    title: 'One device, many people',
    about: 'Each of us answers in turn. Or type in what is on a sheet. Who is next?',
    start: 'Start as {hat}',
    answersOf: 'These are the answers of {hat}.',
    saveFirst: 'Some answers are not saved yet. Please press Save below them first.',
    done: 'Done. Who is next?',
  },
  differingViews: {
    title: 'Where our views differ',
    question: 'Question',
    nobody: 'Nobody has answered yet.',
  },
  glossary: { title: 'What do these words mean?' },
};
