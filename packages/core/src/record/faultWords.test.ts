import { describe, expect, test } from 'vitest';
import {
  addEntry,
  CoprodError,
  createProject,
  defineFramework,
  faultCodes,
  mergeProjects,
  newEntry,
  parseEntry,
  parseProject,
} from '../index.ts';
import { attempt } from '../testing/compare.examples.ts';
import { exampleOf } from '../testing/group.examples.ts';
import { fault } from './fault.ts';
import { faultWords as codesOnly } from './faultCodes.ts';

describe('RE10: what an error says', () => {
  test.each(faultCodes)('%s: what happened, why it matters, how to mend it', (code) => {
    const { message, why, mend, ...rest } = fault(code, 'a.b');
    expect(rest).toEqual({ code, path: 'a.b' });
    expect(message).toMatch(/^[A-Z]\w* \w+/);
    expect(why).toMatch(/^\w+ \w+ \w+/);
    expect(mend).toMatch(/^\w+ \w+/);
    expect(codesOnly(code)).toEqual([code, 'it cannot be used', 'ask parseProject']);
  });

  test('the first fault whole, and how many there are', () => {
    const one = fault('missing', 'entries[3].by');
    const text = 'entries[3].by: Something is missing: it would be misread. To mend it: add it.';
    expect(new CoprodError('It broke', [one]).message).toBe(`It broke: 1 fault. ${text}`);
    expect(new CoprodError('It broke', [one, one]).message).toBe(`It broke: 2 faults. ${text}`);
    expect(new CoprodError('It broke', [one], 7).message).toBe(
      `It broke: 1 fault and 7 more. ${text}`,
    );
    expect(new CoprodError('It broke', [fault('missing', '')]).message).toContain('The whole: ');
    expect(new CoprodError('It broke', []).message).toBe('It broke');
    expect(new CoprodError('It broke', [one], 7)).toMatchObject({ name: 'CoprodError', more: 7 });
  });

  const note = exampleOf('note', { id: 'same' });
  const pip = () => createProject({ id: 'pip' });
  test.each<[string, () => unknown]>([
    ['This project could not be read: ', () => parseProject({})],
    ['This entry could not be read: ', () => parseEntry({})],
    ['This entry could not be read: ', () => newEntry({ ...note, at: 'x' })],
    ['This entry was not added: ', () => [note, { ...note, by: 'x' }].reduce(addEntry, pip())],
    ['This framework cannot be used: ', () => defineFramework({} as never)],
    ['These projects were not merged: ', () => mergeProjects(pip(), { ...pip(), id: 'x' })],
  ])('“%s” comes first', (start, run) => {
    expect((attempt(run) as Error).message.startsWith(start)).toBe(true);
  });
});
