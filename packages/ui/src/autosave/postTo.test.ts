import { expect, onTestFinished, test, vi } from 'vitest';
import { note } from './autosave.examples.ts';
import { postTo } from './index.ts';

/** The server's next answer; gives what it was asked. */
function answers(status: number, body: BodyInit | null = null) {
  const spy = vi
    .spyOn(window, 'fetch')
    .mockImplementation(() => Promise.resolve(new Response(body, { status })));
  onTestFinished(() => {
    spy.mockRestore();
  });
  return () => spy.mock.calls[0] as [string, RequestInit];
}
const says = (words: unknown) => JSON.stringify(words);

test('it posts the entry as JSON, with the headers of that moment, and follows no redirect', async () => {
  const asked = answers(204);
  let token = 'old';
  const send = postTo('/entries', { headers: () => ({ 'X-CSRF-Token': token }) });
  token = 'new';
  expect(await send(note('a'))).toBeUndefined();
  const [address, { method, headers, body, redirect }] = asked();
  expect([address, method, redirect]).toEqual(['/entries', 'POST', 'error']);
  expect(JSON.parse(body as string)).toEqual(note('a'));
  expect(headers).toMatchObject({ 'Content-Type': 'application/json', 'X-CSRF-Token': 'new' });
});

test.each([200, 201, 202, 204])('%i: saved', async (status) => {
  answers(status);
  expect(await postTo('/')(note('a'))).toBeUndefined();
});

test.each([
  [400, says({ why: ' Too long. ' }), 'Too long.'],
  [403, says({ refused: 'Only leads may.' }), 'Only leads may.'],
  [409, '<h1>Conflict</h1>', 'Not taken.'],
  [404, says(null), 'Not taken.'],
  [422, says({ why: 7 }), 'Not taken.'],
  [422, says({ why: 'x'.repeat(9_000) }), 'x'.repeat(500)],
])('%i with %s: refused', async (status, body, refused) => {
  answers(status, body);
  expect(await postTo('/', { why: 'Not taken.' })(note('a'))).toEqual({ refused });
});

test.each([301, 401, 403, 408, 425, 429, 500, 502, 503])('%i: again later', async (status) => {
  answers(status, says({ status: 'amina' }));
  const error: unknown = await postTo('/')(note('amina')).catch((thrown: unknown) => thrown);
  expect(String(error)).toContain(`answered ${status}`);
  expect(String(error)).not.toContain('amina');
});
