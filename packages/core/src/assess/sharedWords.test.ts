import { describe, expect, test } from 'vitest';
import { sharedWords, type Entry, type Rating } from '../index.ts';
import {
  answers,
  assess,
  noon,
  projectOf,
  rating,
  round,
  three,
} from '../testing/build.examples.ts';

describe('SM2, SM3: notes and links', () => {
  const note = (by: string, text: string, id = `${by}-note`): Entry => ({
    id,
    kind: 'note',
    at: noon('2026-05-01'),
    by,
    about: 'small@1/welcome',
    data: { text },
  });
  const link = (by: string, to: string | null): Entry => ({
    id: `${by}-link`,
    kind: 'evidence',
    at: noon('2026-05-01'),
    by,
    about: 'small@1/welcome',
    data: { link: to },
  });
  const shared = (project: ReturnType<typeof projectOf>, today?: string) => {
    const { sections, countsUntil } = assess(project, today ? { today } : {});
    return sharedWords(project, 'small@1/welcome', sections[0]!.question.views, countsUntil);
  };
  const said = {
    'lived-experience': three('partly'),
    profession: ['partly', 'partly'] as Rating[],
  };
  const words = [
    note('lived-experience-1', 'b', 'z'),
    note('lived-experience-0', 'a', 'y'),
    note('lived-experience-2', ''),
    note('profession-0', 'hidden'),
    note('stranger', 'hidden too'),
    link('lived-experience-0', 'https://example.org/a'),
    link('lived-experience-1', null),
    link('profession-1', 'https://example.org/hidden'),
  ];

  test('show where their group is big enough, without names, in the order of random ids', () => {
    expect(shared(projectOf(answers('welcome', said), words))).toEqual({
      notes: ['a', 'b'],
      links: ['https://example.org/a'],
    });
  });

  test('stay hidden until the day', () => {
    expect(
      shared(projectOf(answers('welcome', said), words, round({ shownOn: '2026-05-04' }))),
    ).toEqual({ notes: [], links: [] });
  });

  test('written after today, or after answers were shown, wait', () => {
    const late = { ...note('lived-experience-1', 'late', 'late'), at: noon('2026-05-02') };
    const said = answers('welcome', { 'lived-experience': three('partly') });
    expect(shared(projectOf(said, late), '2026-05-01').notes).toEqual([]);
    expect(shared(projectOf(said, late), '2026-05-02').notes).toEqual(['late']);
    expect(shared(projectOf(said, late, round({ shownOn: '2026-05-02' }))).notes).toEqual([]);
  });

  test('that are personal never show', () => {
    const own = {
      ...note('lived-experience-0', 'for me'),
      data: { text: 'for me', personal: true },
    };
    const said = answers('welcome', { 'lived-experience': three('partly') });
    expect(shared(projectOf(said, own as Entry)).notes).toEqual([]);
  });

  test('follow the hat of a person who did not rate', () => {
    const person: Entry = {
      id: 'p',
      kind: 'person',
      at: noon('2026-05-01'),
      by: 'stranger',
      data: { perspective: 'lived-experience' },
    };
    expect(shared(projectOf(answers('welcome', said), words, person)).notes).toContain(
      'hidden too',
    );
    expect(
      shared(
        projectOf(
          answers('welcome', said),
          words,
          rating('partly', { by: 'stranger', perspective: 'community' }),
          person,
        ),
      ).notes,
    ).not.toContain('hidden too');
  });
});
