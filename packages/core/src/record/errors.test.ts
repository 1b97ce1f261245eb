import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CoprodError, defineFramework, faultCodes, parseEntry, parseProject } from '../index.ts';
import { anyEntries } from '../testing/any.examples.ts';
import { rating } from '../testing/build.examples.ts';

const name = 'Amina_Sentinel';

/** Everything that an error says, wherever it says it. */
function saidBy(run: () => unknown): { error: CoprodError; said: string } | null {
  try {
    run();
    return null;
  } catch (error) {
    if (!(error instanceof CoprodError)) throw error;
    const said = [
      error.message,
      String(error),
      JSON.stringify(error),
      JSON.stringify(error.faults),
      error.stack,
      error.cause,
    ].join();
    return { error, said };
  }
}

describe('RE10: an error quotes no value and no key', () => {
  /** Each part of an entry in turn is the name, is called by the name, or holds the name. */
  const spoiled = (entry: object): object[] =>
    Object.keys(entry).flatMap((key) => {
      const { [key]: value, ...rest } = entry as Record<string, unknown>;
      return [
        { ...entry, [key]: `${name} ` },
        { ...entry, [key]: { [name]: name } },
        { ...entry, [key]: [name] },
        { ...rest, [name]: value },
        { ...entry, [`${key} ${name}`]: value },
        { ...entry, [name]: name },
        ...(typeof value === 'object' && value !== null
          ? spoiled(value).map((inner) => ({ ...entry, [key]: inner }))
          : []),
      ];
    });

  test('whatever is wrong with an entry or a project', () => {
    let faults = 0;
    const entries: object[] = [
      rating('partly', { replaces: ['x'] }),
      { ...rating('partly'), kind: 'note', data: { text: 'x' } },
      { ...rating('partly'), kind: 'evidence', data: { link: null, title: 'x' } },
      {
        ...rating('partly'),
        kind: 'round',
        data: { answersFrom: '2026-05-01', shownOn: '2026-05-02', opened: ['a'] },
      },
      {
        id: 'p',
        kind: 'person',
        at: '2026-05-01T11:00:00.000Z',
        by: 'x',
        data: { perspective: 'community', roles: ['lead'], holdsBudget: true, name: 'x' },
      },
    ];
    for (const entry of entries.flatMap(spoiled)) {
      for (const run of [
        () => parseEntry(entry),
        () => parseProject({ schema: 1, id: 'p', entries: [entry] }),
      ]) {
        const found = saidBy(run);
        faults += found?.error.faults.length ?? 0;
        expect(found?.said ?? '').not.toContain(name);
      }
    }
    for (const project of spoiled({ schema: 1, id: 'p', entries: [] })) {
      expect(saidBy(() => parseProject(project))?.said).not.toContain(name);
    }
    for (const text of [name, `{"schema":1,"id":"${name}`, `"${name}"`, `{"${name}":1}`]) {
      expect(saidBy(() => parseProject(text))?.said).not.toContain(name);
    }
    expect(faults).toBeGreaterThan(200);
  });

  test("nor whatever is wrong with a hub's own framework", () => {
    const words = {
      title: 'x',
      sections: { a: { title: 'x', question: 'x', about: 'x' } },
      checks: { b: 'x' },
      conditions: { c: 'x' },
    };
    const framework = {
      id: 'x',
      version: 1,
      sections: [{ id: 'a', checks: [{ id: 'b', condition: 'c', asks: ['community'] }] }],
      words: { en: words },
    };
    expect(saidBy(() => defineFramework(framework as never))).toBeNull();
    for (const bad of spoiled(framework)) {
      const found = saidBy(() => defineFramework(bad as never));
      expect(found?.said ?? '').not.toContain(name);
    }
  });

  test('for any entries of which some text was spoiled', () => {
    fc.assert(
      fc.property(anyEntries, fc.string(), (entries, junk) => {
        const text = JSON.stringify({ schema: 1, id: 'p', entries }).replaceAll(
          '2026',
          `${name}${junk}`,
        );
        expect(saidBy(() => parseProject(text))?.said ?? '').not.toContain(name);
      }),
    );
  });
});

describe('RE10: an error says what is wrong, where, why it matters and how to mend it', () => {
  test('in its message', () => {
    const found = saidBy(() =>
      parseProject({
        schema: 1,
        id: 'p',
        entries: [rating('partly'), { ...rating('partly'), at: 5 }],
      }),
    );
    expect(found?.error.faults).toEqual([
      {
        code: 'wrong-type',
        path: 'entries[1].at',
        message: expect.stringMatching(/\w/) as string,
        why: expect.stringMatching(/\w/) as string,
        mend: expect.stringMatching(/\w/) as string,
      },
    ]);
    const [fault] = found!.error.faults;
    for (const part of [fault!.path, fault!.message, fault!.why, fault!.mend]) {
      expect(found?.error.message).toContain(part);
    }
    expect(found?.error.more).toBe(0);
  });

  test('with a code for each kind of fault', () => {
    expect(new Set(faultCodes).size).toBe(faultCodes.length);
  });
});
