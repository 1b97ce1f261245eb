// Who may add what, asked of mayAdd for each kind and each sort of person: the table in docs/who-may-add.md.
import { record } from '../catalogue/text/en/record.ts';
import { mayAdd, type Actor, type Entry, type Kind, type Perspective } from '../index.ts';
import { exampleOf, kinds, minute, projectWith } from './group.examples.ts';

/** One of each sort, by their id in the group. */
export const sorts: readonly { id: string; name: string; perspective: Perspective }[] = [
  { id: 'new', name: 'somebody new', perspective: 'lived-experience' },
  { id: 'rem', name: 'somebody removed', perspective: 'lived-experience' },
  { id: 'col', name: 'volunteer', perspective: 'community' },
  { id: 'yas', name: 'young person', perspective: 'young-people' },
  { id: 'bea', name: 'parent or carer', perspective: 'lived-experience' },
  { id: 'kit', name: 'works here', perspective: 'profession' },
  { id: 'cha', name: 'Parent Champion', perspective: 'lived-experience' },
  { id: 'sen', name: 'senior', perspective: 'profession' },
  { id: 'joe', name: 'lead who works here', perspective: 'profession' },
  { id: 'amina', name: 'lead who is a parent', perspective: 'lived-experience' },
];

const now = minute(61);
/** Something that the parent in the group said and was told about, and a gate that a lead wants to pass. */
const project = () => projectWith();

/** The kind's example in somebody's own words, under their own hat. */
function entryBy(kind: Kind, { id, perspective }: { id: string; perspective: Perspective }): Entry {
  const entry = exampleOf(kind, { by: id, at: minute(60) });
  const hat = kind === 'rating' || kind === 'person' ? { perspective } : {};
  return { ...entry, data: { ...entry.data, ...hat } } as Entry;
}

/** What mayAdd says to somebody about their own words, or, typed by them, about a parent's. */
export function verdict(kind: Kind, sort: (typeof sorts)[number], way: 'own' | 'typed'): string {
  const parent = { id: 'bea', perspective: 'lived-experience' as const };
  const whose = way === 'own' ? sort : parent;
  const typed = way === 'typed' ? { enteredBy: sort.id } : {};
  const actor: Actor = { id: whose.id, perspective: whose.perspective, ...typed };
  const answer = mayAdd({ ...entryBy(kind, whose), ...typed }, actor, project(), { now });
  return answer.ok ? 'yes' : answer.rule;
}

const table = (way: 'own' | 'typed', some: typeof sorts) =>
  [
    ['kind', ...some.map(({ name }) => name)],
    ['---', ...some.map(() => '---')],
    ...kinds.map((kind) => [
      `\`${kind}\`: ${record.kinds[kind]}`,
      ...some.map((sort) => verdict(kind, sort, way)),
    ]),
  ]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');

/** The whole page. */
export const page = () => `# Who may add what

This is what \`mayAdd\` says. It is made from the same files that \`mayAdd\` reads, and a test keeps it true.
“Yes” means that the host may keep the entry. Otherwise the rule in \`packages/core/SPEC.md\` that says no stands there.

The example: a parent (bea) said something; it was decided, told and answered with “no”. The lead who works here asks to
pass a gate, so only the other lead can turn the second key. All leads' seats are taken.

## In their own words

${table('own', sorts)}

## Typed in for a parent, from paper or a phone call

${table(
  'typed',
  sorts.filter(({ id }) => id !== 'bea'),
)}
`;
