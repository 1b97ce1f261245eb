import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addEntry,
  assessFramework,
  CoprodError,
  forgetPerson,
  parseProject,
  safeParseProject,
  safeParseView,
  sharedWords,
  viewFor,
  type Entry,
  type Kind,
  type OtherEntry,
  type Project,
  type View,
} from '../index.ts';
import { groupKinds } from '../record/groupKinds.ts';
import { anyRatings } from '../testing/any.examples.ts';
import {
  answers,
  noon,
  projectOf,
  rating,
  round,
  small,
  three,
  today,
} from '../testing/build.examples.ts';
import {
  aboutOf,
  entryOf,
  exampleOf,
  kinds,
  minute,
  projectWith,
} from '../testing/group.examples.ts';

const now = '2026-05-03T10:00:00.000Z';
const view = (project: Project, reader: string, options = {}): View =>
  viewFor(project, reader === 'public' ? reader : { id: reader }, {
    now,
    frameworks: [small],
    ...options,
  });
const sentinel = 'zebra';

/** Something to say in every field of each kind that people can write into. */
const telling: Readonly<Record<Kind, object>> = {
  person: { perspective: 'lived-experience', name: sentinel },
  consent: {},
  erasure: { ids: [sentinel] },
  proposal: { change: 'removal', person: sentinel },
  agreement: { agrees: false, why: sentinel },
  framework: {},
  round: { answersFrom: '2026-06-01', shownOn: '2026-06-09', opened: [sentinel] },
  rating: {},
  'heard-from': {
    perspective: 'lived-experience',
    people: 9,
    on: '2026-05-01',
    where: sentinel,
    said: sentinel,
  },
  note: { text: sentinel },
  evidence: { link: `https://example.org/${sentinel}`, title: sentinel },
  'access-needs': { text: sentinel },
  stage: { move: 'back', stage: 'co-design', why: sentinel },
  gate: { anyway: true, to: 'co-design', why: sentinel },
  'not-used': { stage: 'co-delivery', why: sentinel },
  fixed: { what: sentinel, canChange: 'no', why: sentinel },
  feedback: { from: 'one', text: sentinel },
  claim: { codeHash: 'abad1dea'.repeat(8) },
  'feedback-heard': { text: sentinel },
  'passed-on': { to: 'area', text: sentinel },
  decision: { outcome: 'partly', what: sentinel, why: sentinel, decidedBy: ['profession'] },
  done: { on: '2026-05-01', what: sentinel },
  told: { summary: sentinel, details: sentinel, how: 'in-person' },
  answer: { answer: 'no', why: sentinel },
  apology: { text: sentinel, next: sentinel },
  'senior-reply': { ends: false, text: sentinel, next: sentinel },
  duplicate: { of: sentinel },
};
const readers = ['public', 'new', 'rem', 'col', 'yas', 'kit', 'cha', 'sen', 'joe', 'amina', 'wri'];
const members = ['col', 'yas', 'kit', 'cha', 'sen', 'joe', 'amina', 'wri'];

/** Who sees those words, written by hand: nobody else may. */
const seenBy: Readonly<Record<Kind, readonly string[]>> = {
  person: ['wri'],
  consent: [],
  erasure: ['wri'],
  proposal: members,
  agreement: members,
  framework: [],
  round: readers,
  rating: [],
  'heard-from': members,
  note: ['wri'],
  evidence: ['wri'],
  'access-needs': ['wri', 'joe', 'amina'],
  stage: readers,
  gate: readers,
  'not-used': readers,
  fixed: members,
  feedback: members,
  claim: ['wri'],
  'feedback-heard': members,
  'passed-on': members,
  decision: members,
  done: members,
  told: members,
  answer: members,
  apology: members,
  'senior-reply': members,
  duplicate: members,
};

const writer = entryOf(
  'person',
  { perspective: 'lived-experience' },
  { id: 'p-wri', by: 'wri', at: minute(-51) },
);
const written = (kind: Kind): Entry => {
  const entry = exampleOf(kind, { by: 'wri' });
  return {
    ...entry,
    data: {
      ...(kind in telling && Object.keys(telling[kind]).length > 0 ? telling[kind] : entry.data),
    },
  } as Entry;
};
const holds = (what: View, kind: Kind) =>
  JSON.stringify(what).includes(kind === 'claim' ? 'abad1dea' : sentinel);

describe('VI1 to VI6: no words reach anybody who may not see them', () => {
  describe.each(kinds)('%s', (kind) => {
    test.each(readers)('for %s', (reader) => {
      const project = projectWith(writer, written(kind));
      expect(holds(view(project, reader), kind)).toBe(seenBy[kind].includes(reader));
    });
  });

  test('what was erased, and what is of an unknown kind, is for nobody', () => {
    const unknown: OtherEntry = {
      id: 'u',
      kind: 'meeting',
      at: noon('2026-05-01'),
      by: 'wri',
      data: sentinel,
    };
    const own = kinds.filter((kind) => !groupKinds.has(kind) && kind !== 'erasure').map(written);
    const { project } = forgetPerson(projectWith(writer, own), 'wri', { id: 'gone', now });
    const whole = { ...project, entries: [...project.entries, unknown] };
    for (const reader of readers) {
      expect(JSON.stringify(view(whole, reader))).not.toContain(sentinel);
      expect(view(whole, reader).entries.every(({ data }) => data !== null)).toBe(true);
    }
  });
});

describe('VI1: answers only as counts', () => {
  const said = answers('welcome', {
    'lived-experience': three('partly'),
    profession: ['not-yet', 'not-yet'],
  });

  test('nobody but their writer sees a rating, and nothing tells who gave it', () => {
    const project = projectWith(said);
    for (const reader of readers) {
      const seen = view(project, reader);
      expect(seen.entries.filter(({ kind }) => kind === 'rating')).toEqual([]);
      expect(JSON.stringify(seen)).not.toMatch(/lived-experience-\d|profession-\d/);
    }
    const own = view(project, 'profession-0').entries.filter(({ kind }) => kind === 'rating');
    expect(own.map(({ by }) => by)).toEqual(['profession-0']);
  });

  test('counts are told by question, round and group, where enough people answered', () => {
    expect(view(projectWith(said), 'kit').view.counts).toEqual([
      {
        about: 'small@1/welcome',
        from: '',
        perspective: 'lived-experience',
        told: { 'in-place': 0, partly: 3, 'not-yet': 0, 'not-sure': 0, 'does-not-apply': 0 },
      },
      { about: 'small@1/welcome', from: '', perspective: 'profession', told: 'too-few' },
    ]);
    expect(
      view(projectWith(said), 'kit', { fewest: 4 }).view.counts.map(({ told }) => told),
    ).toEqual(['too-few', 'too-few']);
  });

  test('SM3: nothing of a round before its day, all of it on that day', () => {
    const hidden = projectWith(round({ shownOn: '2026-05-04' }), said);
    expect(view(hidden, 'kit').view).toMatchObject({ counts: [], words: [], rated: [] });
    const shown = viewFor(
      hidden,
      { id: 'kit' },
      { now: '2026-05-04T00:00:00.000Z', frameworks: [small] },
    ).view;
    expect(shown.counts).toHaveLength(2);
    expect(shown.rated).toEqual(['small@1/welcome']);
    expect(shown.today).toBe('2026-05-04');
  });

  test('earlier rounds stay beside the one that is on', () => {
    const first = round({ answersFrom: '2026-04-01', shownOn: '2026-05-02' }, { id: 'one' });
    const second = round({ answersFrom: '2026-05-02', shownOn: '2026-05-09' }, { id: 'two' });
    const { counts } = view(projectWith(first, second, said), 'kit').view;
    expect(counts.map(({ from }) => from)).toEqual(Array(2).fill('2026-03-31T23:00:00.000Z'));
  });
});

describe('VI2: names', () => {
  const nameOf = (reader: string, ...entries: Entry[]) => {
    const seen = view(projectWith(entries), reader).entries.find(({ id }) => id === 'p-bea');
    return (seen?.data as { name?: string } | undefined)?.name;
  };
  const say = (given: boolean, more = {}) =>
    entryOf('consent', { use: 'name', given }, { by: 'bea', ...more });

  test('CO1: show with a yes, and no more once it was taken back', () => {
    expect(nameOf('kit')).toBeUndefined();
    expect(nameOf('bea')).toBe('Name of bea');
    const yes = say(true);
    expect(nameOf('kit', yes)).toBe('Name of bea');
    expect(nameOf('public', yes)).toBeUndefined();
    expect(nameOf('kit', yes, say(false))).toBeUndefined();
    expect(nameOf('kit', say(false, { at: minute(-900) }), yes)).toBeUndefined();
    expect(
      nameOf('kit', entryOf('consent', { use: 'sharing', given: true }, { by: 'bea' })),
    ).toBeUndefined();
    expect(
      nameOf('kit', entryOf('consent', { use: 'name', given: true }, { by: 'kit' })),
    ).toBeUndefined();
  });

  test('CO1: a later yes counts where it saw the no, and nobody else can replace that', () => {
    const no = say(false, { id: 'no' });
    expect(nameOf('kit', say(true), no, say(true, { replaces: ['no'] }))).toBe('Name of bea');
    const sly = entryOf('consent', { use: 'name', given: true }, { by: 'kit', replaces: ['no'] });
    expect(nameOf('kit', say(true), no, sly)).toBeUndefined();
  });

  test('CO1: a no that was taken back by erasing it is still a no', () => {
    const no = say(false, { id: 'no' });
    const gone = entryOf('erasure', { ids: ['no'] }, { by: 'bea' });
    expect(nameOf('kit', say(true), no, gone)).toBeUndefined();
  });

  test('CO1: a no beats every yes that did not see it, in whatever order they come', () => {
    const anySaid = fc.array(
      fc.record({
        given: fc.boolean(),
        saw: fc.array(fc.nat(6), { maxLength: 3 }),
        at: fc.nat(50),
      }),
      { minLength: 1, maxLength: 6 },
    );
    fc.assert(
      fc.property(anySaid, (all) => {
        const id = (index: number) => `c${String(index)}`;
        const entries = all.map(({ given, saw, at }, index) =>
          say(given, { id: id(index), at: minute(at), replaces: saw.map(id) }),
        );
        const isSeen = (index: number) =>
          all.some(({ saw }, other) => other !== index && saw.includes(index));
        const unseenNo = all.some(({ given }, index) => !given && !isSeen(index));
        const someYes = all.some(({ given }, index) => given && !isSeen(index));
        expect(nameOf('kit', ...entries) !== undefined).toBe(someYes && !unseenNo);
      }),
    );
  });

  test('ER2: whoever was forgotten is nobody, also where they wrote for the group', () => {
    const { project } = forgetPerson(projectWith(), 'joe', { id: 'gone', now });
    for (const reader of ['kit', 'amina', 'public'])
      expect(JSON.stringify(view(project, reader))).not.toContain('joe');
    const decision = view(project, 'kit').entries.find(({ id }) => id === 'decided');
    expect(decision).toMatchObject({ by: 'person-1', data: { why: 'No room.' } });
  });

  test('ER2: who was forgotten is in no proposal that others see', () => {
    const { project } = forgetPerson(projectWith(), 'cha', { id: 'gone', now });
    for (const reader of ['kit', 'amina', 'public'])
      expect(JSON.stringify(view(project, reader))).not.toContain('"cha"');
  });

  test('in public people are numbered; who looks is still themself', () => {
    const yes = entryOf('consent', { use: 'words-in-public', given: true }, { by: 'bea' });
    const typed = entryOf(
      'fixed',
      { what: 'x', canChange: 'no' },
      { by: 'bea', enteredBy: 'kit', id: 'f' },
    );
    const project = projectWith(yes, typed);
    const seen = view(project, 'public').entries;
    expect(seen.length).toBeGreaterThan(3);
    expect([...new Set(seen.flatMap(({ by, enteredBy }) => [by, enteredBy ?? by]))].sort()).toEqual(
      ['person-1', 'person-2', 'person-3'],
    );
    const one = entryOf('feedback', { from: 'one', text: 'mine' }, { by: 'new', id: 'mine' });
    const mine = view(projectWith(yes, typed, one), 'new').entries;
    expect(mine.find(({ id }) => id === 'mine')?.by).toBe('new');
    expect(mine.every(({ by }) => by === 'new' || by.startsWith('person-'))).toBe(true);
  });
});

describe('VI2, ME3: a view as a file', () => {
  const saved = projectWith(answers('welcome', { 'lived-experience': three('partly') }));
  const shown = view(saved, 'public');

  test('is read back as it was, and takes in what its reader adds', () => {
    const read = safeParseView(JSON.stringify(view(saved, 'bea')));
    expect(read).toEqual({ project: view(saved, 'bea'), setAside: [], error: null });
    const note = entryOf('note', { text: 'new' }, { by: 'bea', about: 'small@1/welcome' });
    const longer = addEntry(view(saved, 'bea'), note);
    expect(longer.entries).toContainEqual(note);
    expect(longer.view).toEqual(read.project?.view);
    expect(safeParseView(saved).project).toEqual(saved);
  });

  test('is no project, and a broken one is not taken for the whole', () => {
    expect(safeParseProject(shown).error?.faults[0]).toMatchObject({ code: 'unknown-key' });
    expect(() => parseProject(shown)).toThrow(CoprodError);
    for (const broken of [
      null,
      5,
      {},
      { ...shown.view, counts: 1 },
      { ...shown.view, rated: 'x' },
    ]) {
      const { project, error } = safeParseView({ ...shown, view: broken });
      expect(project).toBeNull();
      expect(error?.faults[0]).toMatchObject({ code: 'wrong-type', path: 'view' });
    }
  });

  test('gives nobody a number that is somebody’s id', () => {
    const taken = entryOf('fixed', { what: 'x', canChange: 'no' }, { by: 'person-1' });
    const seen = view(projectWith(taken), 'person-1').entries;
    expect(seen.filter(({ by }) => by === 'person-1').map(({ id }) => id)).toEqual([taken.id]);
  });
});

describe('VI3, VI6: what stays private, and leaves no trace', () => {
  test('VI6: what is about something hidden is hidden', () => {
    const shown = (...entries: Entry[]) =>
      view(projectWith(entries), 'public').entries.map(({ id }) => id);
    expect(shown()).toEqual(['passed']);
    const words = entryOf('consent', { use: 'words-in-public', given: true }, { by: 'bea' });
    expect(shown(words)).toEqual(['said', 'decided', 'told', 'answered', 'passed']);
    const lost = entryOf(
      'told',
      { summary: 'x', how: 'in-person' },
      { by: 'joe', about: 'nothing', id: 'lost' },
    );
    expect(shown(words, lost)).not.toContain('lost');
    expect(view(projectWith(lost), 'joe').entries.map(({ id }) => id)).toContain('lost');
    const [a, b] = ['a', 'b'].map((id) =>
      entryOf(
        'told',
        { summary: 'x', how: 'in-person' },
        { by: 'joe', id, about: id === 'a' ? 'b' : 'a' },
      ),
    ) as [Entry, Entry];
    expect(shown(words, a, b)).not.toContain('a');
  });

  test('VI3: notes show without a name where enough of their group answered, personal ones never', () => {
    const said = answers('welcome', {
      'lived-experience': three('partly'),
      profession: three('partly'),
    });
    const note = (by: string, text: string, personal = false) =>
      entryOf(
        'note',
        { text, ...(personal && { personal }) },
        { by, about: 'small@1/welcome', at: noon('2026-05-01') },
      );
    const link = entryOf(
      'evidence',
      { link: 'https://example.org/' },
      { by: 'profession-1', about: 'small@1/welcome', at: noon('2026-05-01') },
    );
    const project = projectWith(
      said,
      note('lived-experience-0', 'stairs'),
      note('lived-experience-1', 'own', true),
      note('profession-0', 'lift'),
      link,
    );
    const words = (reader: string, whole = project) => view(whole, reader).view.words;
    expect(words('kit')).toMatchObject([
      {
        about: 'small@1/welcome',
        notes: expect.arrayContaining(['stairs', 'lift']) as string[],
        links: ['https://example.org/'],
      },
    ]);
    expect(words('kit')[0]?.notes).toHaveLength(2);
    expect(words('public')).toEqual([]);
    expect(view(project, 'kit', { fewest: 4 }).view.words).toEqual([]);
    const seen = view(project, 'kit');
    const { sections, countsUntil } = assessFramework(seen, small, { today });
    expect(
      sharedWords(seen, 'small@1/welcome', sections[0]!.question.views, countsUntil),
    ).toMatchObject({ links: ['https://example.org/'] });
    expect(sharedWords(seen, 'small@1/plain', [], countsUntil)).toEqual({ notes: [], links: [] });
    expect(aboutOf.note).toBe('small@1/welcome');
  });

  test('VI5: in public words need their writer’s yes', () => {
    const ten = Array.from({ length: 10 }, () => 'partly' as const);
    const said = answers('welcome', { 'lived-experience': ten, profession: ten });
    const note = (by: string) =>
      entryOf('note', { text: by }, { by, about: 'small@1/welcome', at: noon('2026-05-01') });
    const yes = entryOf('consent', { use: 'words-in-public', given: true }, { by: 'profession-0' });
    const project = projectWith(said, note('profession-0'), note('profession-1'), yes);
    expect(view(project, 'public').view.words).toMatchObject([{ notes: ['profession-0'] }]);
    expect(view(project, 'new').view.words).toMatchObject([{ notes: ['profession-0'] }]);
    expect(view(project, 'kit').view.words[0]?.notes).toHaveLength(2);
  });
});

describe('VI4, VI5: a view never gives a different answer', () => {
  const statuses = (project: Project | View) =>
    assessFramework(project, small, { today }).sections.flatMap(({ status, question, checks }) => [
      status,
      question.status,
      ...checks.map((check) => check.status),
    ]);
  const anyRound = fc.option(
    fc.record({
      shownOn: fc.constantFrom('2026-05-01', '2026-05-02', '2026-05-09'),
      listed: fc.boolean(),
    }),
  );
  const projects = fc
    .tuple(
      anyRatings,
      fc.array(
        fc.record({
          people: fc.integer({ min: 2, max: 12 }),
          question: fc.constantFrom('welcome', 'plain', 'creche', 'staff', 'understood'),
          value: fc.constantFrom('partly', 'in-place', 'not-yet', 'does-not-apply'),
          hat: fc.constantFrom('lived-experience', 'profession'),
        }),
        { maxLength: 6 },
      ),
      anyRound,
    )
    .map(([some, groups, set]) =>
      projectOf(
        some,
        groups.map(
          ({ people, question, value, hat }, index) =>
            ({
              ...rating('partly', { by: `g${String(index)}`, id: `g${String(index)}`, question }),
              data: { rating: value, perspective: hat, people },
            }) as Entry,
        ),
        set
          ? round({
              shownOn: set.shownOn,
              answersFrom: '2026-04-01',
              ...(set.listed && { opened: ['plain'] }),
            })
          : [],
        entryOf('person', { perspective: 'profession' }, { by: 'kit', at: minute(-90) }),
      ),
    );

  test('to a member: all that the whole gives', () => {
    fc.assert(
      fc.property(projects, (project) => {
        expect(assessFramework(view(project, 'kit'), small, { today })).toEqual(
          assessFramework(project, small, { today }),
        );
      }),
    );
  });

  test('to the public: the same, or too few to show', () => {
    let hidden = 0;
    let same = 0;
    fc.assert(
      fc.property(projects, (project) => {
        const whole = statuses(project);
        statuses(view(project, 'public')).forEach((status, index) => {
          if (status === whole[index]) same += 1;
          else {
            hidden += 1;
            expect(status).toBe('too-few');
          }
        });
      }),
    );
    expect(hidden).toBeGreaterThan(0);
    expect(same).toBeGreaterThan(hidden);
  });

  test('counts under ten do not get out', () => {
    fc.assert(
      fc.property(projects, (project) => {
        for (const { told } of view(project, 'public').view.counts) {
          if (typeof told === 'string') continue;
          expect(Object.values(told).reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(
            10,
          );
        }
      }),
    );
  });

  test('nor whether one person answered or nine did', () => {
    const seen = (people: number) =>
      view(
        projectOf(
          answers('creche', {
            'lived-experience': Array<'not-yet'>(people).fill('not-yet'),
            profession: Array<'partly'>(12).fill('partly'),
          }),
        ),
        'public',
      );
    for (const people of [1, 2, 3, 9]) {
      expect(seen(people)).toEqual(seen(5));
      expect(statuses(seen(people))[4]).toBe('too-few');
    }
    expect(statuses(seen(10))[4]).toBe('not-yet');
  });

  test('a host can set how many are enough to publish, never fewer than to show', () => {
    const project = projectOf(
      answers('welcome', { 'lived-experience': three('partly'), profession: three('partly') }),
    );
    expect(statuses(view(project, 'public'))[0]).toBe('too-few');
    expect(statuses(view(project, 'public', { publish: 3 }))[0]).toBe('partly');
    expect(statuses(view(project, 'public', { publish: 2, fewest: 4 }))[0]).toBe('too-few');
  });

  test('on the day for which it was made, whatever day it is where it is read', () => {
    const said = answers('welcome', {
      'lived-experience': three('in-place'),
      profession: three('in-place'),
    });
    const project = projectOf(round({ shownOn: '2026-05-04' }), said);
    const seen = view(project, 'public', { publish: 3 });
    expect(assessFramework(seen, small, { today: '2026-05-09' }).sections[0]?.status).toBe(
      'not-shown',
    );
  });

  test('it needs an instant, a time zone, a number', () => {
    expect(() => view(projectOf(), 'public', { now: '2026-05-03' })).toThrow('now');
    expect(() => view(projectOf(), 'public', { timeZone: 'Nowhere' })).toThrow('timeZone');
    expect(() => view(projectOf(), 'public', { fewest: 1 })).toThrow(CoprodError);
    expect(() => view(projectOf(), 'public', { publish: 1 })).toThrow(CoprodError);
    expect(() => assessFramework({} as Project, small, { today })).toThrow(CoprodError);
    expect(() => assessFramework(null as never, small, { today })).toThrow(CoprodError);
    expect(() => viewFor({} as Project, 'public', { now })).toThrow(CoprodError);
  });
});
