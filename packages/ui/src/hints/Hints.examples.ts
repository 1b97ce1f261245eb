import type { Project } from '@coprod/core';

/** Amina leads; one other parent and one person who works here have come. */
export const fewPeople: Project = {
  schema: 1,
  id: 'few',
  entries: (
    [
      ['amina', 'lived-experience'],
      ['joe', 'lived-experience'],
      ['ruth', 'profession'],
    ] as const
  ).map(([by, perspective], index) => ({
    id: `p-${by}`,
    kind: 'person',
    at: `2026-03-0${String(index + 1)}T10:00:00.000Z`,
    by,
    data: { perspective, ...(by === 'amina' && { roles: ['lead'] }) },
  })),
};
