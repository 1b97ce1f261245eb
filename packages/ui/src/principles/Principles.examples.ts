import { aboutQuestion, newEntry, principles, type Entry, type Project } from '@coprod/core';
import { pip, pipPeople } from '../foundation/people.examples.ts';

/** Pip's people answer about the 10 principles too. Their answers are made up. */
const answers: Readonly<Record<string, string>> = {
  amina: 'pypynpyyyy',
  joe: 'yypyppyyyp',
  priya: 'pyyynpynyy',
  ruth: 'yyyyyyypyy',
  sam: 'yypyypyyyy',
  tola: 'yyyypyyyyy',
};
const ratings = { y: 'in-place', p: 'partly', n: 'not-yet' } as const;

const given = pipPeople.flatMap(({ id, perspective }) =>
  principles.sections.flatMap((section, index): Entry[] => {
    const rating = ratings[answers[id]?.[index] as keyof typeof ratings];
    if (!(id in answers)) return [];
    return [
      newEntry({
        id: `${id}-${section.id}`,
        kind: 'rating',
        at: '2026-03-20T10:00:00.000Z',
        by: id,
        about: aboutQuestion(principles, section.id),
        data: { rating, perspective },
      }),
    ];
  }),
);

/** A project for each state; feeds stories and tests alike. */
export const examples = {
  empty: pip,
  answered: { ...pip, entries: [...pip.entries, ...given] },
} satisfies Record<string, Project>;
