// docs/slips.md shows the code of slipHost.examples.ts; here it runs.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import {
  addEntry,
  assessFeedback,
  controlName,
  mayAdd,
  viewFor,
  type Actor,
  type Entry,
  type Project,
} from '../index.ts';
import { answer, decide, spoken, tell } from './feedback.examples.ts';
import { set } from './form.examples.ts';
import { minute } from './group.examples.ts';
import { find, take, type Host } from './slipHost.examples.ts';

const nobody: Actor = { id: 'browser', perspective: 'community' };
const formOf = (pairs: [string, string][]) => {
  const form = new FormData();
  for (const [name, value] of pairs) form.append(name, value);
  return form;
};
const said = formOf(
  set('feedback', 'new', 'It is cold.', { from: 'nameless', 'in-public': 'yes' }),
);
const typed = (code: string) => formOf([[controlName('hub', 'code', 'find'), code]]);

/** A host that keeps one project in memory. */
function hostOf(guesses = 10) {
  let kept = spoken();
  let left = guesses;
  const insert = (entry: Entry) => (kept = addEntry(kept, entry));
  const host: Host = {
    now: () => minute(9_000),
    together: (work) => work({ project: () => kept, insert }),
    mayGuess: () => (left -= 1) >= 0,
  };
  return { host, insert, project: (): Project => kept };
}

test('FB9: what docs/slips.md shows takes in, gives a code, and finds who may answer', async () => {
  const { host, insert, project } = hostOf();
  const { code, error } = await take(said, nobody, host);
  expect(error).toBeNull();
  const item = project().entries.find(({ kind }) => kind === 'feedback') as Entry;
  expect(await find(typed('0000 0000 0000'), host)).toBeNull();
  expect(await find(typed(''), host)).toBeNull();
  const actor = await find(typed(code!.toLowerCase()), host);
  expect(actor).toEqual({ id: item.by, perspective: 'community' });
  const decision = decide(item);
  const news = tell(decision);
  [decision, news].forEach(insert);
  const reply = answer(actor!.id, news, 'yes');
  expect(mayAdd(reply, actor!, project(), { now: host.now() })).toEqual({ ok: true });
  insert(reply);
  const view = viewFor(project(), actor!, { now: host.now() });
  expect(assessFeedback(view, { today: '2026-05-08' }).items[0]?.place).toBe('answered');
});

test('FB9: no code is given for what was not kept, or was said under a name', async () => {
  const { host, project } = hostOf();
  const own = formOf(set('feedback', 'new', 'It is cold.', { from: 'one' }));
  expect((await take(own, nobody, host)).code).toBeNull();
  expect(project().entries.filter(({ kind }) => kind === 'feedback')).toHaveLength(1);
  const clocks = [minute(9_000), ...Array<string>(9).fill(minute(1))]; // from the future: rule DA4
  const refused = await take(said, nobody, { ...host, now: () => clocks.shift()! });
  expect(refused).toEqual({ error: null, code: null });
  expect(project().entries.filter(({ kind }) => kind === 'feedback')).toHaveLength(1);
});

test('FB9: after too many guesses even the right code finds nothing', async () => {
  const { host } = hostOf(1);
  const { code } = await take(said, nobody, host);
  expect(await find(typed('0000 0000 0000'), host)).toBeNull();
  expect(await find(typed(code!), host)).toBeNull();
});

test('FB9: docs/slips.md shows just that code', () => {
  const page = readFileSync(new URL('../../../../docs/slips.md', import.meta.url), 'utf8');
  const code = readFileSync(new URL('slipHost.examples.ts', import.meta.url), 'utf8');
  const shown = /\/\/ begin\n([\s\S]*)\/\/ end/.exec(code)?.[1];
  expect(page).toContain(`\`\`\`ts\n${shown!}\`\`\``);
});
