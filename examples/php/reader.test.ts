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

interface Read {
  entries: Entry[];
  faults: { code: string; path: string }[];
  posted: Record<string, string>;
}

/** What PHP makes of some bodies, with no more memory than it usually has. */
async function readByPhp(bodies: readonly string[], entries = own, steps = false): Promise<Read[]> {
  const folder = await mkdtemp(join(tmpdir(), 'coprod-php-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const file = join(folder, 'forms.json');
  writeFileSync(file, JSON.stringify({ bodies, actor, now, own: entries, slipHash, steps }));
  const script = `require $argv[1]; $in = json_decode(file_get_contents($argv[2]), true);
  foreach ($in['bodies'] as $body) echo json_encode(coprod_read($body, $in['actor'], $in['now'], $in['own'], $in['slipHash'], $in['steps']), JSON_THROW_ON_ERROR), "\\n";`;
  const { stdout, stderr } = spawnSync(
    'php',
    [
      ...['-d', 'memory_limit=128M', '-r', script],
      join(root, 'packages/ui/dist/entry-forms/coprod.php'),
      file,
    ],
    { encoding: 'utf8', maxBuffer: 1e9 },
  );
  expect(stderr).toBe('');
  const read = stdout.split('\n').flatMap((line) => (line ? [JSON.parse(line) as Read] : []));
  expect(read).toHaveLength(bodies.length);
  return read;
}

/** What we make of a body. */
function readByUs(body: string, entries = own) {
  let id = 0;
  const made = safeParseFormData(new URLSearchParams(body), {
    ...{ actor, now, slipHash, project: { ...project, entries } },
    newId: () => `new-${String((id += 1))}`,
  });
  return { entries: made.entries, faults: made.error?.faults ?? [] };
}

/** Both make the same of each; gives how many entries that are. */
async function expectTheSame(bodies: readonly string[], entries = own, steps = false) {
  let made = 0;
  for (const [index, php] of (await readByPhp(bodies, entries, steps)).entries()) {
    const body = bodies[index] ?? '';
    const ours = readByUs(body, entries);
    made += ours.entries.length;
    expect({ body, ...plain(php.entries, php.faults) }).toEqual({
      body,
      ...plain(ours.entries, ours.faults),
    });
  }
  return made;
}
const bodyOf = (pairs: readonly Pair[]) =>
  new URLSearchParams(pairs.map(([name, value]) => [name, value])).toString();

test.skipIf(missing)(
  'PHP makes the same entries and faults of 1,000 forms as safeParseFormData',
  async () => {
    const forms = fc.sample(form, 1_000);
    expect(await expectTheSame(forms.map(bodyOf))).toBeGreaterThan(300);
  },
);

/** Answers for some people each, and a page that shows them, posted with what was changed on it. */
const sizes = fc
  .array(
    fc.record({
      prefix: fc.constantFrom('hub', 'hub', 'hub', 'b-2'),
      framework: fc.constantFrom('small@1', 'small@1', 'other@1'),
      said: fc.constantFrom('in-place', 'partly', 'not-yet'),
      posted: fc.constantFrom('in-place', 'partly', 'not-yet'),
      people: fc.constantFrom(1, 1, 2, 4, 5),
      day: fc.integer({ min: 1, max: 3 }),
      saw: fc.constantFrom('', '', ' a0', ' a1', ' elsewhere', ' r/2'),
    }),
    { maxLength: 5 },
  )
  .chain((answers) =>
    fc
      .dictionary(
        fc.constantFrom('hub:people:small@1', 'hub:people:other@1', 'b-2:people:small@1'),
        fc.constantFrom('1', '2', '4', '5', 'x'),
      )
      .map((boxes) => ({ answers, boxes })),
  );

test.skipIf(missing)(
  'of answers for groups of several sizes PHP keeps and makes what we do',
  async () => {
    for (const { answers, boxes } of fc.sample(sizes, 60)) {
      const entries = answers.map(({ framework, said, people, day }, at): Entry => {
        const data = { rating: said, perspective: 'lived-experience' } as Entry['data'];
        return {
          ...{ id: `a${String(at)}`, kind: 'rating', by: at === 4 ? 'ruth' : 'amina' },
          ...{ at: `2026-03-0${String(day)}T12:00:00.000Z`, about: `${framework}/q${String(at)}` },
          data: people > 1 ? { ...data, people } : data,
        } as Entry;
      });
      const forms = [0, 1, 2].map((of) => [
        ...Object.entries(boxes).map(([box, value]): Pair => [`coprod:${box}`, value]),
        ...answers.flatMap(({ prefix, framework, said, posted, saw }, at): Pair[] => [
          [`coprod:${prefix}:saw-rating:${framework}/q${String(at)}`, `a${String(at)}${saw}`],
          [`coprod:${prefix}:rating:${framework}/q${String(at)}`, (at + of) % 3 ? said : posted],
        ]),
      ]);
      await expectTheSame(forms.map(bodyOf), entries);
    }
  },
);

/** A step in a stage tracker, more often whole than chance would have it. */
const step = fc
  .tuple(
    fc.constantFrom('gate', 'stage', 'not-used', 'agreement', 'fixed'),
    fc.constantFrom('co-planning', 'co-design', 'co-delivery', 'co-evaluation', 'told-1', 'new'),
    fc.oneof(fc.constantFrom('go', 'anyway', 'on', 'back', 'leave-out', 'yes', 'no'), words),
    fc.option(fc.oneof(fc.constantFrom('We want to begin.', '', 'x'.repeat(10_001)), words)),
    fc.option(fc.constantFrom('yes', 'no', 'not-known', 'maybe', '')),
    fc.option(fc.constantFrom('s1', 's1 s2', 'r/2', '')),
  )
  .map(([kind, about, value, why, canChange, saw]): Pair[] => {
    const pair = (what: string, given: string | null): Pair[] =>
      given === null ? [] : [[`coprod:hub:${what}:${about}`, given]];
    return [
      ...pair(kind, value),
      ...pair(`why-${kind}`, why),
      ...pair(`can-change-${kind}`, kind === 'fixed' ? canChange : null),
      ...pair(`saw-${kind}`, saw),
    ];
  });
const asked: Entry = {
  ...{ id: 's1', kind: 'gate', at: '2026-03-01T12:00:00.000Z', by: 'amina' },
  data: { anyway: true, to: 'co-design', why: 'We want to begin.' },
};

test.skipIf(missing)(
  'PHP takes the steps of a stage tracker as we do, where it is asked to',
  async () => {
    const forms = fc
      .sample(fc.tuple(step, step, form), 1_000)
      .map(([one, other, more]) => bodyOf([...one, ...other, ...more.slice(0, 2)]));
    expect(await expectTheSame(forms, [...own, asked], true)).toBeGreaterThan(300);
    const [unasked] = await readByPhp(['coprod:hub:gate:co-design=go']);
    expect(unasked).toEqual({
      ...{ entries: [], posted: [] },
      faults: [{ code: 'unknown-key', path: 'key 1' }],
    });
  },
);

test.skipIf(missing)('floods are read as we read them', async () => {
  const fill = (one: string, bytes = 1_900_000) =>
    one.repeat(Math.floor(bytes / one.length)).slice(0, -1);
  const made = await expectTheSame([
    fill('coprod:=&'),
    fill('coprod:h:note:a=x&'),
    fill('other[a][b]=x&'),
    `coprod:h:note:a=x&coprod:h:saw-note:a=${fill('a+')}`,
    ...['note', 'evidence', 'rating', 'people'].map(
      (kind) => `coprod:h:${kind}:a@1/b=${fill('x.')}&coprod:h:note:after=x`,
    ),
    bodyOf(Array.from({ length: 1_999 }, (_, at) => [`coprod:h:note:a${String(at)}`, 'x'])),
  ]);
  expect(made).toBe(2_003);
});

test.skipIf(missing)(
  'of what is more than a form can be PHP makes nothing, and says so',
  async () => {
    const name = (at: number) => `coprod:h:note:a${String(at)}`;
    const few: Pair[] = [
      [name(0), 'x'],
      [name(1), 'y'.repeat(2_000_000)],
    ];
    const many = Array.from({ length: 2_001 }, (_, at): Pair => [name(at), 'x']);
    const tooMuch = [{ code: 'too-many', path: '' }];
    const [long, full] = await readByPhp([bodyOf(few), bodyOf(many)]);
    expect(long).toEqual({ entries: [], faults: tooMuch, posted: { [name(0)]: 'x' } });
    expect(full).toEqual({ entries: [], faults: tooMuch, posted: Object.fromEntries(many) });
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
