// The PHP reader beside ours: whatever is posted, both make the same of it.
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hashOfCode, safeParseFormData, type Actor, type Entry, type Project } from '@coprod/core';
import fc from 'fast-check';
import { beforeAll, expect, onTestFinished, test } from 'vitest';
import { needsBuild, root } from '../../tests/setup/workspace.ts';

const missing = spawnSync('php', ['--version']).status !== 0;
beforeAll(needsBuild);

const actor: Actor = { id: 'amina', perspective: 'lived-experience' };
const now = '2026-04-01T12:00:00.000Z';
const slipHash = 'a'.repeat(64);
type Pair = readonly [string, string];

const own: Entry[] = [
  {
    ...{ id: 'r1', kind: 'rating', at: '2026-03-01T12:00:00.000Z', by: 'amina' },
    ...{
      about: 'non-negotiables@1/creche',
      data: { rating: 'partly', perspective: 'lived-experience' },
    },
  },
  {
    ...{ id: 'n1', kind: 'note', at: '2026-03-01T12:00:00.000Z', by: 'amina' },
    ...{ about: 'non-negotiables@1/creche', data: { text: 'As before.' } },
  },
];
const project: Project = { schema: 1, id: 'pip', entries: own };

const abouts = [
  'non-negotiables@1/creche',
  'non-negotiables@1/flexibility',
  'new',
  'told-1',
  'a.b/c',
  '',
];
const kinds = [
  ...['rating', 'note', 'evidence', 'feedback', 'answer', 'people', 'list', 'code', 'ratings'],
  ...[
    'saw-rating',
    'saw-note',
    'saw-evidence',
    'saw-answer',
    'why-answer',
    'why-note',
    'code-feedback',
  ],
  ...['from-feedback', 'size-feedback', 'in-public-feedback'],
];
const words = fc.oneof(
  fc.constantFrom(
    ...['in-place', 'partly', 'not-yet', 'yes', 'partly-will-do', 'no', 'one', 'group', 'nameless'],
    ...[
      '1',
      '4',
      '0',
      '10001',
      '',
      ' ',
      'r1',
      'n1',
      'r1 n1',
      'r1 r/2',
      'As before.',
      ' As before. ',
    ],
    ...[
      'https://example.org/a b',
      'example.org/photos',
      'javascript:alert(1)',
      'http://a@b.example',
    ],
    ...['HTTPS://EXAMPLE.ORG?q=1', 'https:///x', 'https://example.org\\x', 'a.b', 'x'.repeat(2001)],
    ...[
      'x'.repeat(10_001),
      '😀'.repeat(10_000),
      '\u202Eabc\u0000',
      'a\r\nb\rc',
      '\u00A0a\uFEFF',
      '+%2B&=',
    ],
  ),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
);
const pair: fc.Arbitrary<Pair> = fc.oneof(
  {
    weight: 9,
    arbitrary: fc
      .tuple(
        fc.constantFrom('hub', 'hub', 'b-2'),
        fc.constantFrom(...kinds),
        fc.constantFrom(...abouts),
        words,
      )
      .map(([prefix, kind, about, value]) => [`coprod:${prefix}:${kind}:${about}`, value] as const),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(
      fc.constantFrom('token', 'coprod:', 'coprod:x', 'Coprod:hub:note:new'),
      words,
    ),
  },
);
/** What somebody says, whole more often than chance would have it. */
const saying = fc
  .tuple(
    words,
    fc.constantFrom('one', 'group', 'nameless', ''),
    fc.constantFrom('', '2', '12', 'x'),
    fc.boolean(),
  )
  .map(([text, from, size, shown]): Pair[] => [
    ['coprod:hub:feedback:new', text],
    ['coprod:hub:from-feedback:new', from],
    ['coprod:hub:size-feedback:new', size],
    ...(shown ? [['coprod:hub:in-public-feedback:new', 'yes'] as const] : []),
  ]);
const form = fc
  .tuple(fc.array(pair, { maxLength: 12 }), fc.option(saying))
  .map(([pairs, said]) => [...pairs, ...(said ?? [])]);

/** What is made, with the ids that are new numbered as they come. */
function plain(entries: readonly Entry[], faults: readonly { code: string; path: string }[]) {
  const ids = new Map<string, string>();
  const named = JSON.stringify(entries, (key, value: unknown) => {
    const isNew =
      (key === 'id' || key === 'by' || key === 'about') &&
      /^new-|^[0-9a-f]{32}$/.test(String(value));
    if (!isNew) return value;
    if (!ids.has(String(value))) ids.set(String(value), `#${String(ids.size)}`);
    return ids.get(String(value));
  });
  return {
    // PHP composes letters only where its intl extension is there.
    entries: JSON.parse(named.normalize('NFC')) as unknown,
    faults: faults
      .map(({ code, path }) => (path.startsWith('coprod:') ? [code, path] : [code]))
      .sort(),
  };
}

test.skipIf(missing)(
  'PHP makes the same entries and faults of 1,000 forms as safeParseFormData',
  async () => {
    const folder = await mkdtemp(join(tmpdir(), 'coprod-php-'));
    onTestFinished(() => rm(folder, { recursive: true, force: true }));
    const forms = fc.sample(form, 1_000);
    const bodies = forms.map((pairs) =>
      new URLSearchParams(pairs.map(([name, value]) => [name, value])).toString(),
    );
    writeFileSync(
      join(folder, 'forms.json'),
      JSON.stringify({ bodies, actor, now, own, slipHash }),
    );
    const script = `require $argv[1]; $in = json_decode(file_get_contents($argv[2]), true);
    echo json_encode(array_map(fn($body) => coprod_read($body, $in['actor'], $in['now'], $in['own'], $in['slipHash']), $in['bodies']), JSON_THROW_ON_ERROR);`;
    const { stdout, stderr } = spawnSync(
      'php',
      [
        '-r',
        script,
        join(root, 'packages/ui/dist/entry-forms/coprod.php'),
        join(folder, 'forms.json'),
      ],
      { encoding: 'utf8', maxBuffer: 1e9 },
    );
    expect(stderr).toBe('');
    const read = JSON.parse(stdout) as {
      entries: Entry[];
      faults: { code: string; path: string }[];
    }[];
    expect(read).toHaveLength(forms.length);
    let made = 0;
    for (const [index, body] of bodies.entries()) {
      let id = 0;
      const { entries, error } = safeParseFormData(new URLSearchParams(body), {
        ...{ actor, now, project, slipHash },
        newId: () => `new-${String((id += 1))}`,
      });
      const php = read[index] ?? { entries: [], faults: [] };
      made += entries.length;
      expect({ body, ...plain(php.entries, php.faults) }).toEqual({
        body,
        ...plain(entries, error?.faults ?? []),
      });
    }
    expect(made).toBeGreaterThan(300);
  },
);

test.skipIf(missing)(
  'a code that PHP makes is one of ours, and has the hash that we give it',
  async () => {
    const script = 'require $argv[1]; echo json_encode(coprod_slip());';
    const { stdout } = spawnSync(
      'php',
      ['-r', script, join(root, 'packages/ui/dist/entry-forms/coprod.php')],
      {
        encoding: 'utf8',
      },
    );
    const { code, hash } = JSON.parse(stdout) as { code: string; hash: string };
    expect(await hashOfCode(code)).toBe(hash);
  },
);
