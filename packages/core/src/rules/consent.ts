import type { EntryOf, Project } from '../record/entry.ts';
import { isKind } from '../record/isKind.ts';
import type { ConsentUse } from '../record/kind.ts';
import type { View } from '../record/view.ts';

/**
 * Who says yes to what, as a question to ask. A no that its writer did not replace beats every yes
 * (rule CO1); without any yes the answer is no.
 */
export function consentsIn(project: Project | View): (person: string, use: ConsentUse) => boolean {
  const said = new Map<string, EntryOf<'consent'>[]>();
  for (const entry of project.entries) {
    if (!isKind(entry, 'consent') || !entry.data) continue;
    const key = `${entry.by} ${entry.data.use}`;
    said.set(key, [...(said.get(key) ?? []), entry]);
  }
  return (person, use) => {
    const all = said.get(`${person} ${use}`) ?? [];
    const replaced = new Set(
      all.flatMap(({ id, replaces = [] }) => replaces.filter((other) => other !== id)),
    );
    const current = all.filter((entry) => !replaced.has(entry.id));
    return current.length > 0 && current.every((entry) => entry.data?.given);
  };
}
