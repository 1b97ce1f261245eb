// Every function that takes data from outside, with what must hold whatever comes in. No part of what is published.
import { expect } from 'vitest';
import {
  CoprodError,
  createProject,
  defineFramework,
  forgetPerson,
  fromCsv,
  isSafeLink,
  mayAdd,
  mergeProjects,
  migrateProject,
  namelessActor,
  newEntry,
  normaliseText,
  parseEntry,
  parseFormData,
  parseProject,
  readCode,
  readCodeControl,
  readListControls,
  safeParseFormData,
  safeParseProject,
  toCsv,
  viewFor,
  type Project,
} from '../index.ts';
import { goodEntries, sentinel } from './hostile.examples.ts';

/** A project with an entry of every kind. */
export const good = parseProject({ schema: 1, id: 'pip', entries: goodEntries });
const actor = { id: 'amina', perspective: 'lived-experience' as const };
const now = '2026-05-03T10:00:00.000Z';
const newId = () => 'new';
const slipHash = '0'.repeat(64);

/** Runs it: a result, or the one error, which says nothing of the data, soon. */
export function attempt<Made>(door: string, run: () => Made): Made | null {
  for (let turn = 1; ; turn += 1) {
    const start = performance.now();
    let made: Made | null = null;
    try {
      made = run();
    } catch (error) {
      if (!(error instanceof CoprodError)) throw error;
      isSilent(error);
    }
    const time = performance.now() - start;
    if (time < 1_000) return made;
    expect(turn, `${door} took ${time.toFixed(0)} ms, again and again`).toBeLessThan(3);
  }
}

function isSilent(error: CoprodError) {
  if (`${String(error)} ${JSON.stringify(error)} ${error.stack ?? ''}`.includes(sentinel))
    throw new Error(`It quotes the data: ${error.message}`);
  if (error.faults.length === 0) throw new Error('An error without a fault');
}

/** Reads it in every way that a project can be read. */
export function readAsProject(input: unknown) {
  const reading = attempt('safeParseProject', () => safeParseProject(input))!;
  expect(reading, 'safeParseProject never throws').not.toBeNull();
  if (reading.error) isSilent(reading.error);
  const parsed = attempt('parseProject', () => parseProject(input));
  attempt('migrateProject', () => migrateProject(input));
  const { project } = reading;
  if (!project) return reading;
  if (parsed && !reading.error) expect(parsed).toEqual(project);
  attempt('mergeProjects', () => mergeProjects(project, good));
  attempt('viewFor', () => viewFor(project, actor, { now }));
  attempt('viewFor, the public', () => viewFor(project, 'public', { now }));
  expect(parseProject(JSON.stringify(project))).toEqual(project);
  const table = attempt('toCsv', () => toCsv(project))!;
  expect(table, 'toCsv takes every project').not.toBeNull();
  const again = readAsTable(table, project);
  expect(again, 'what is there already is known again').toMatchObject({ entries: [], faults: [] });
  return reading;
}

/** Reads it as a table: only what is no text at all is refused. */
export function readAsTable(input: unknown, project?: Project) {
  const reading = attempt('fromCsv', () =>
    fromCsv(input as string, { actor, now, newId, project }),
  );
  if (typeof input === 'string') expect(reading, 'a text is never refused whole').not.toBeNull();
  if (JSON.stringify(reading?.faults ?? null).includes(sentinel))
    throw new Error('A fault quotes the table');
  for (const entry of reading?.entries ?? []) expect(parseEntry(entry)).toEqual(entry);
  return reading;
}

/** Reads it in every way that an entry can be read. */
export function readAsEntry(input: unknown) {
  const entry = attempt('parseEntry', () => parseEntry(input));
  attempt('newEntry', () => newEntry(input as never));
  attempt('mayAdd', () => mayAdd(input as never, actor, good, { now }));
  attempt('namelessActor', () => namelessActor(input as never, good));
  return entry;
}

/** Reads it in every way that a form can be read. */
export function readAsForm(form: unknown) {
  const made = attempt('safeParseFormData', () =>
    safeParseFormData(form as never, { actor, now, newId, project: good, slipHash }),
  );
  attempt('parseFormData', () => parseFormData(form as never, { actor, now, newId }));
  if (made?.error) isSilent(made.error);
  for (const entry of made?.entries ?? []) expect(parseEntry(entry)).toEqual(entry);
  readListControls(form as never, 'hub');
  readCodeControl(form as never, 'hub');
}

/** Puts it into everything that reads from outside; text also into the options of a host. */
export function everyDoor(input: unknown) {
  readAsProject(input);
  readAsEntry(input);
  readAsForm(input);
  readAsTable(input);
  attempt('toCsv', () => toCsv(input as never));
  attempt('toCsv, the options', () => toCsv(good, input as never));
  readCode(input as never);
  attempt('defineFramework', () => defineFramework(input as never));
  attempt('createProject', () => createProject({ id: input as string }));
  attempt('mergeProjects', () => mergeProjects(good, input as never));
  attempt('mergeProjects', () => mergeProjects({ ...good, entries: [input] } as never, good));
  const text = input as string;
  const person = { ...actor, id: text };
  attempt('mayAdd', () => mayAdd(goodEntries[1]!, person, good, { now }));
  attempt('mayAdd', () => mayAdd(goodEntries[1]!, actor, good, { now: text }));
  attempt('mayAdd', () => mayAdd(goodEntries[1]!, actor, good, { now, timeZone: text }));
  attempt('viewFor', () => viewFor(good, person, { now }));
  attempt('viewFor', () => viewFor(good, actor, { now: text }));
  attempt('viewFor', () => viewFor(good, actor, { now, timeZone: text }));
  const any = input as never;
  attempt('mayAdd, the actor', () => mayAdd(goodEntries[1]!, any, good, { now }));
  attempt('mayAdd, the project', () => mayAdd(goodEntries[1]!, actor, any, { now }));
  attempt('mayAdd, the options', () => mayAdd(goodEntries[1]!, actor, good, any));
  attempt('mayAdd, frameworks', () =>
    mayAdd(goodEntries[1]!, actor, good, { now, frameworks: [any] }),
  );
  attempt('viewFor, the reader', () => viewFor(good, any, { now }));
  attempt('viewFor, the project', () => viewFor(any, actor, { now }));
  attempt('viewFor, an entry', () => viewFor({ ...good, entries: [any] }, actor, { now }));
  attempt('viewFor, the options', () => viewFor(good, actor, any));
  attempt('forgetPerson', () => forgetPerson(good, text, { id: 'gone', now }));
  attempt('forgetPerson, the project', () => forgetPerson(any, 'joe', { id: 'gone', now }));
  attempt('forgetPerson, the options', () => forgetPerson(good, 'joe', any));
  attempt('parseFormData', () => parseFormData([], { actor: person, now, newId }));
  attempt('parseFormData', () => parseFormData([], { actor, now: text, newId }));
  attempt('parseFormData', () => parseFormData([], { actor, now, newId, slipHash: text }));
  attempt('fromCsv, the actor', () => fromCsv('from,text\none,a', { actor: person, now, newId }));
  attempt('fromCsv, the clock', () => fromCsv('from,text\none,a', { actor, now: text, newId }));
  attempt('namelessActor, the project', () => namelessActor(goodEntries[1]!, any));
  if (typeof input !== 'string') return;
  attempt('isSafeLink', () => isSafeLink(input));
  const normal = attempt('normaliseText', () => normaliseText(input))!;
  expect(normaliseText(normal)).toBe(normal);
}
