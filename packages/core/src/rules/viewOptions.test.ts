import { describe, expect, test } from 'vitest';
import { viewFor, type CoprodError, type Entry, type Project, type ViewOptions } from '../index.ts';
import { answers, noon, projectOf, round, small, three } from '../testing/build.examples.ts';
import { attempt } from '../testing/compare.examples.ts';
import { entryOf, exampleOf, projectWith } from '../testing/group.examples.ts';

const now = '2026-05-03T10:00:00.000Z';
const other = { id: 'b', version: 2, sections: [{ id: 'warm', checks: [] }] };
const frameworks = [small, other];
const view = (project: Project, reader: string, options: Partial<ViewOptions> = {}) =>
  viewFor(project, reader === 'public' ? reader : { id: reader }, { now, frameworks, ...options });
const note = (by: string, about = 'small@1/welcome'): Entry =>
  entryOf('note', { text: `by ${by}` }, { by, about, at: noon('2026-05-01') });
const link = (by: string): Entry =>
  entryOf(
    'evidence',
    { link: 'https://example.org/' },
    { by, about: 'small@1/welcome', at: noon('2026-05-01') },
  );

describe('SM2, VI5: how many are enough', () => {
  test.each<[string, Partial<ViewOptions>, string]>([
    ['one', { fewest: 1 }, 'fewest'],
    ['half of one more', { fewest: 2.5 }, 'fewest'],
    ['a text', { fewest: '3' as never }, 'fewest'],
    ['one to publish', { publish: 1 }, 'publish'],
    ['no number to publish', { publish: NaN }, 'publish'],
  ])('%s is refused by its name', (_what, options, path) => {
    const error = attempt(() => view(projectWith(), 'kit', options)) as CoprodError;
    expect(error.faults).toMatchObject([{ code: 'bad-value', path }]);
    expect(error.message).toContain('give a whole number, 2 or more');
  });

  test('two are enough where the host says so, for members and for all', () => {
    const two = answers('welcome', { 'lived-experience': ['partly', 'not-yet'] });
    const told = (reader: string) =>
      view(projectWith(two), reader, { fewest: 2, publish: 2 }).view.counts[0]?.told;
    expect(told('kit')).toMatchObject({ partly: 1, 'not-yet': 1 });
    expect(told('public')).toEqual(told('kit'));
  });
});

describe('VI1: whose view it is', () => {
  test('says so: a person’s id, or nobody for the public', () => {
    expect(view(projectWith(), 'public').view.reader).toBeNull();
    expect(view(projectWith(), 'kit').view.reader).toBe('kit');
    expect(view(projectWith(), 'new').view.reader).toBe('new');
  });

  test('a person whose id is “public” sees what is theirs', () => {
    const own = entryOf('access-needs', { text: 'A ramp' }, { by: 'public' });
    const of = (reader: 'public' | { id: string }) =>
      viewFor(projectWith(own), reader, { now }).entries.map(({ id }) => id);
    expect(of('public')).not.toContain(own.id);
    expect(of({ id: 'public' })).toContain(own.id);
  });
});

describe('SM3: counts and words, question by question and round by round', () => {
  const said = answers('welcome', { 'lived-experience': three('partly') });
  const others = answers('warm', { 'lived-experience': three('not-yet') }, { id: 'b', version: 2 });

  test('each question is counted in the rounds of its own framework, once', () => {
    const rounds = round({ answersFrom: '2026-04-01', shownOn: '2026-05-02' });
    const { counts } = view(projectOf(said, others, rounds), 'kit', { publish: 3 }).view;
    expect(counts.map(({ about, from }) => [about, from])).toEqual([
      ['small@1/welcome', '2026-03-31T23:00:00.000Z'],
      ['b@2/warm', ''],
    ]);
  });

  test('words come once a question, however many rounds were shown', () => {
    const rounds = [
      round({ answersFrom: '2026-04-01', shownOn: '2026-04-20' }, { id: 'one' }),
      round({ answersFrom: '2026-04-20', shownOn: '2026-05-02' }, { id: 'two' }),
    ];
    const early = said.map((entry) => ({ ...entry, id: `x${entry.id}`, at: noon('2026-04-10') }));
    const whole = projectWith(early, said, rounds, note('lived-experience-0'));
    expect(view(whole, 'kit').view.counts).toHaveLength(2);
    expect(view(whole, 'kit').view.words).toEqual([
      { about: 'small@1/welcome', notes: ['by lived-experience-0'], links: [] },
    ]);
  });

  test('one note and one link are words; a question with neither has none', () => {
    const by = 'lived-experience-0';
    const words = (...entries: Entry[]) => view(projectWith(said, entries), 'kit').view.words;
    expect(words()).toEqual([]);
    expect(words(note(by), link(by))).toEqual([
      { about: 'small@1/welcome', notes: [`by ${by}`], links: ['https://example.org/'] },
    ]);
  });

  test('words about a question that nobody answered show to nobody', () => {
    const whole = projectWith(said, note('lived-experience-0', 'small@1/plain'));
    expect(view(whole, 'kit').view.words).toEqual([]);
  });
});

describe('VI2, VI6: of an entry, what may be seen', () => {
  test('without a yes only the name goes, and nothing is added', () => {
    const seen = view(projectWith(), 'kit').entries.find(({ id }) => id === 'p-bea');
    const whole = projectWith().entries.find(({ id }) => id === 'p-bea');
    expect(seen).toStrictEqual({ ...whole, data: { perspective: 'lived-experience' } });
  });

  test('which questions are in use shows to everybody', () => {
    const inUse = exampleOf('framework', { by: 'joe' });
    for (const reader of ['public', 'new', 'kit', 'amina'])
      expect(view(projectWith(inUse), reader).entries.map(({ id }) => id)).toContain(inUse.id);
  });

  test('the words of an answer show in public only with the yes of whoever answered', () => {
    const item = entryOf('feedback', { from: 'group', text: 'x', people: 3 }, { by: 'bea' });
    const decision = entryOf(
      'decision',
      { outcome: 'not-doing', decidedBy: ['profession'], why: 'x' },
      { by: 'joe', about: item.id },
    );
    const told = entryOf(
      'told',
      { summary: 'x', how: 'in-person' },
      { by: 'joe', about: decision.id },
    );
    const answer = entryOf(
      'answer',
      { answer: 'yes', why: 'zebra' },
      { by: 'cha', about: told.id },
    );
    const yes = (by: string) => entryOf('consent', { use: 'words-in-public', given: true }, { by });
    const shown = (...more: Entry[]) =>
      JSON.stringify(view(projectWith(item, decision, told, answer, more), 'public').entries);
    expect(shown(yes('bea'))).toContain(answer.id);
    expect(shown(yes('bea'))).not.toContain('zebra');
    expect(shown(yes('bea'), yes('cha'))).toContain('zebra');
  });
});
