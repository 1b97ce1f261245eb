import type { Entry, EntryOf, Kind, Project } from '@coprod/core';

/** A day of spring on which much is on its way and something is late. */
export const today = '2026-04-20';
/** Somebody who works there. */
export const worker = { id: 'ruth', perspective: 'profession' } as const;
/** A word of what was said first of all, and nowhere else: newest first, it is on the last page. */
export const rareWord = 'hippopotamus';

const words =
  'the hall is cold in morning and we wait outside with buggies until someone comes to open door nobody knows why letters use that at home understand please ask us before you move group another day'.split(
    ' ',
  );

/** Words of 40 to 200 characters, other ones for each number. */
function text(number: number): string {
  const length = 42 + ((number * 37) % 159);
  let said = `No ${String(number)}:`;
  for (let at = number; said.length < length; at += 7)
    said += ` ${words[(at * at + number) % words.length] ?? ''}`;
  return said.slice(0, length).trim();
}

/**
 * So many things that were said, about four entries each: nobody read it, heard, decided, done, told, answered,
 * declined, open again, told twice, said before. The newest were said an hour ago.
 */
export function manySaid(count: number): Project {
  const entries: Entry[] = [];
  const last = Date.parse(`${today}T08:00:00.000Z`);
  const step = 20 * 60_000; // 10,000 items: 139 days
  let made = 0;
  let clock = 0;
  const add = <K extends Kind>(
    kind: K,
    by: string,
    data: EntryOf<K>['data'],
    more: { about?: string; id?: string } = {},
  ) => {
    made += 1;
    clock += 1000;
    const id = (made * 0x9e3779b1).toString(16).padStart(32, '0');
    const at = new Date(clock).toISOString();
    entries.push({ id, at, by, kind, ...more, data } as unknown as Entry);
    return more.id ?? id;
  };
  clock = last - (count + 10) * step;
  add('person', 'ruth', { perspective: 'profession', name: 'Ruth', roles: ['lead'] });
  add('person', 'amina', { perspective: 'lived-experience', name: 'Amina', roles: ['lead'] });
  add('person', 'sam', { perspective: 'profession', name: 'Sam' });
  for (let parent = 0; parent < 200; parent += 1)
    add('person', `parent${String(parent)}`, {
      perspective: 'lived-experience',
      name: `P${String(parent)}`,
    });

  let first = '';
  for (let index = 0; index < count; index += 1) {
    clock = last - (count - index) * step;
    const way = (index * 7) % 20;
    const from = (['one', 'one', 'group', 'nameless'] as const)[index % 4] ?? 'one';
    const by = from === 'nameless' ? `x${String(index)}` : `parent${String(index % 200)}`;
    const said = text(index) + (index === 0 ? ` ${rareWord}` : '');
    const item = add(
      'feedback',
      by,
      from === 'group' ? { from, people: 12, text: said } : { from, text: said },
    );
    if (way === 0 || way === 1) {
      first = item;
      continue;
    }
    add('feedback-heard', 'sam', { text: 'Sam looks into it.' }, { about: item });
    if (way === 2 || way === 3) continue;
    if (way === 4) {
      add('duplicate', 'ruth', { of: first }, { about: item });
      continue;
    }
    if (way === 5) add('passed-on', 'sam', { to: index % 3 ? 'area' : 'board' }, { about: item });
    const decide = (outcome: 'doing' | 'partly' | 'not-doing') =>
      add(
        'decision',
        'ruth',
        {
          decidedBy: ['lived-experience', 'profession'],
          outcome,
          ...(outcome !== 'not-doing' && { what: text(index + 3), due: '2026-04-10' }),
          ...(outcome !== 'doing' && { why: text(index + 5) }),
        } as EntryOf<'decision'>['data'],
        { about: item },
      );
    const tell = (about: string) =>
      add('told', 'sam', { summary: text(index + 11), how: 'in-person' }, { about });
    const decision = decide(
      way === 9 || way === 10 || way === 11 ? 'not-doing' : index % 2 ? 'doing' : 'partly',
    );
    if (way < 8) continue;
    if (way !== 9 && way !== 10 && way !== 11)
      add('done', 'sam', { on: new Date(clock).toISOString().slice(0, 10) }, { about: decision });
    if (way === 8) continue;
    const told = tell(decision);
    if (way < 14) continue;
    if (way === 14) {
      tell(decision);
      continue;
    }
    const no = way === 18 || way === 19;
    const answer = add(
      'answer',
      by,
      no
        ? { answer: 'no', why: text(index + 13) }
        : { answer: way === 15 ? 'partly-will-do' : 'yes' },
      { about: told },
    );
    if (no)
      add('apology', 'ruth', { text: 'I am sorry.', next: 'We ask again.' }, { about: answer });
  }
  return { schema: 1, id: 'pip', entries };
}
