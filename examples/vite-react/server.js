// A server as small as it can be: entries in memory, two questions to the kit, and the strict policy.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { addEntry, mayAdd, namelessActor, parseEntry, parseProject, viewFor } from '@coprod/core';
import { record } from '@coprod/core/text/en/record';

const policy =
  "default-src 'self'; script-src 'self'; style-src 'self'; form-action 'self'; frame-ancestors 'none'; require-trusted-types-for 'script'";
/** @type {Readonly<Record<string, string>>} */
const types = { '.html': 'text/html', '.css': 'text/css', '.js': 'text/javascript' };
/** Who is signed in: yours comes from a session. */
const me = /** @type {const} */ ({ id: 'p-7f3a', perspective: 'lived-experience' });

/** Who is signed in takes part: whoever does not sees only what the public may. */
const person = {
  id: 'e-me',
  kind: 'person',
  at: '2026-05-02T10:00:00.000Z',
  by: me.id,
  data: { perspective: me.perspective, name: 'Amina', roles: [] },
};
/** What others said before: two parents and three people who work there. */
const others = [
  ['p-0b11', 'lived-experience', 'in-place'],
  ['p-5c02', 'lived-experience', 'partly'],
  ['p-91de', 'profession', 'in-place'],
  ['p-a4f7', 'profession', 'in-place'],
  ['p-c36a', 'profession', 'in-place'],
].map(([by, perspective, rating], place) => ({
  id: `e-${String(place)}`,
  kind: 'rating',
  at: '2026-05-03T10:00:00.000Z',
  by,
  about: 'non-negotiables@1/flexibility',
  data: { rating, perspective },
}));

export function createHost() {
  let project = parseProject({ schema: 1, id: 'park', entries: [person, ...others] });

  /** @param {string} body */
  const keep = (body) => {
    const now = new Date().toISOString();
    const entry = parseEntry(JSON.parse(body));
    // What is said without a name comes under an id of its own.
    const asked = mayAdd(entry, namelessActor(entry, project) ?? me, project, { now });
    if (!asked.ok) return record.refusals[asked.rule];
    project = addEntry(project, entry);
    return null;
  };

  return createServer((request, response) => {
    /** @param {number} status @param {string} type @param {string | Buffer} body */
    const answer = (status, type, body) =>
      response
        .writeHead(status, { 'content-type': type, 'content-security-policy': policy })
        .end(body);
    void (async () => {
      const { pathname } = new URL(request.url ?? '/', 'http://hub');
      if (pathname === '/project') {
        const view = viewFor(project, me, { now: new Date().toISOString() });
        answer(200, 'application/json', JSON.stringify(view));
      } else if (pathname === '/entries' && request.method === 'POST') {
        const body = Buffer.concat(await request.toArray()).toString();
        const why = keep(body);
        answer(why ? 422 : 200, 'application/json', JSON.stringify({ why }));
      } else {
        const file = new URL(
          `./dist${pathname === '/' ? '/index.html' : pathname}`,
          import.meta.url,
        );
        answer(200, types[extname(file.pathname)] ?? 'text/plain', await readFile(file));
      }
    })().catch(() => answer(404, 'text/plain', 'Not here.'));
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  createHost().listen(3000, '127.0.0.1');
}
