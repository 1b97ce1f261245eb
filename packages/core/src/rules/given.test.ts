import { describe, expect, test } from 'vitest';
import {
  assessFramework,
  CoprodError,
  forgetPerson,
  mayAdd,
  viewFor,
  type Entry,
  type Project,
} from '../index.ts';
import { small, today } from '../testing/build.examples.ts';
import { attempt } from '../testing/compare.examples.ts';
import { exampleOf, minute, projectWith } from '../testing/group.examples.ts';

const now = minute(60);
const note = exampleOf('note', { by: 'bea', at: minute(50) });
const bea = { id: 'bea', perspective: 'lived-experience' } as const;
const forget = { id: 'gone', now };
const good = projectWith();

/** Each thing that a host gives, in every function that takes it. */
const doors: Readonly<Record<string, (given: never) => unknown>> = {
  'mayAdd: actor': (given) => mayAdd(note, given, good, { now }),
  'mayAdd: project': (given) => mayAdd(note, bea, given, { now }),
  'mayAdd: options': (given) => mayAdd(note, bea, good, given),
  'viewFor: project': (given) => viewFor(given, bea, { now }),
  'viewFor: reader': (given) => viewFor(good, given, { now }),
  'viewFor: options': (given) => viewFor(good, bea, given),
  'forgetPerson: project': (given) => forgetPerson(given, 'bea', forget),
  'forgetPerson: options': (given) => forgetPerson(good, 'bea', given),
};
const table = (path: string, ...rows: [unknown, string][]) =>
  Object.entries(doors)
    .filter(([door]) => door.endsWith(path))
    .flatMap(([door, run]) => rows.map(([given, fault]) => [door, given, fault, run] as const));
const nothing = (path: string): [unknown, string][] => [
  [undefined, `missing ${path}`],
  [null, `wrong-type ${path}`],
  [5, `wrong-type ${path}`],
  ['amina', `wrong-type ${path}`],
];
const person = (path: string): [unknown, string][] => [
  ...nothing(path),
  [{}, `missing ${path}.id`],
  [[], `missing ${path}.id`],
  [{ id: null }, `wrong-type ${path}.id`],
  [{ id: 'bea', enteredBy: null }, `wrong-type ${path}.enteredBy`],
];

describe('RE7, RE10: what a host gives', () => {
  test.each([
    ...table('actor', ...person('actor')),
    ...table('reader', ...person('reader')),
    ...table('options', ...nothing('options')),
    ...table(
      'project',
      ...nothing('project'),
      [{}, 'missing project.entries'],
      [{ entries: null }, 'wrong-type project.entries'],
      [{ entries: [null] }, 'wrong-type project.entries[0]'],
      [{ entries: [note, {}] }, 'wrong-type project.entries[1]'],
      ...['id', 'kind', 'at', 'by'].map((key): [unknown, string] => [
        { entries: [{ ...note, [key]: undefined }] },
        'wrong-type project.entries[0]',
      ]),
    ),
  ])('%s: %j is refused: %s', (_door, given, fault, run) => {
    const error = attempt(() => run(given as never)) as CoprodError;
    expect(error).toBeInstanceOf(CoprodError);
    expect(error.faults.map(({ code, path }) => `${code} ${path}`)).toEqual([fault]);
    expect(error.message).toMatch(
      /^This was not decided: 1 fault\. \S+: This cannot be used: somebody might \w.+\. To mend it: give \w.+\.$/,
    );
  });

  test.each(Object.entries(doors))('%s: what throws when it is looked at', (_door, run) => {
    const get = () => {
      throw new TypeError('SENTINEL');
    };
    const error = attempt(() => run(new Proxy({}, { get }) as never)) as CoprodError;
    expect(error.faults).toMatchObject([{ code: 'unreadable', path: '' }]);
    expect(`${error.message} ${error.stack ?? ''}`).not.toContain('SENTINEL');
    expect(error.message).toContain('The whole: This cannot be used');
  });

  test('an entry of the project that nobody could have read, and no list of questions', () => {
    const odd = { ...exampleOf('rating'), about: undefined } as unknown as Entry;
    const broken: Project = { ...good, entries: [odd] };
    expect(attempt(() => viewFor(broken, bea, { now }))).toMatchObject({
      faults: [{ code: 'unreadable' }],
    });
    const frameworks = [null] as never;
    expect(attempt(() => mayAdd(note, bea, good, { now, frameworks }))).toMatchObject({
      faults: [{ code: 'unreadable' }],
    });
  });

  test('options without a clock, and one who is to be forgotten without an id', () => {
    const paths = [
      () => mayAdd(note, bea, good, {} as never),
      () => viewFor(good, bea, {} as never),
      () => forgetPerson(good, 'bea', {} as never),
      () => forgetPerson(good, undefined as never, forget),
    ].map((run) => (attempt(run) as CoprodError).faults[0]?.path);
    expect(paths).toEqual(['now', 'now', 'id', 'by']);
  });

  test('what is right is taken: somebody typing, a view for a lead, no such reader', () => {
    const typed = { ...note, enteredBy: 'joe' };
    expect(mayAdd(typed, { ...bea, enteredBy: 'joe' }, good, { now })).toEqual({ ok: true });
    expect(viewFor(good, { id: 'joe' }, { now }).view.reader).toBe('joe');
    expect(viewFor(good, { id: 'nobody' }, { now }).view.reader).toBe('nobody');
    expect(forgetPerson(good, 'bea', forget).blanked).toContain('p-bea');
  });

  test('an assessment of what is no project is refused too', () => {
    for (const none of [null, undefined, {}, { entries: {} }])
      expect(attempt(() => assessFramework(none as never, small, { today }))).toMatchObject({
        faults: [{ path: 'project', code: 'wrong-type' }],
      });
  });
});
