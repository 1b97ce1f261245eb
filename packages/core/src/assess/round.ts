import type { Framework } from '../catalogue/framework.ts';
import type { EntryOf, Project } from '../record/entry.ts';
import { heads } from '../record/heads.ts';

/** The round that is on: the latest that nobody replaced and whose answers count by today. */
export function currentRound(
  project: Project,
  { id, version }: Pick<Framework, 'id' | 'version'>,
  { today, until }: { today: string; until: string },
): EntryOf<'round'>['data'] {
  const written = { ...project, entries: project.entries.filter((entry) => entry.at < until) };
  const rounds = heads(written, `${id}@${String(version)}`, 'round').filter(
    (entry) => entry.data && entry.data.answersFrom <= today,
  );
  return rounds
    .map((entry) => entry.data)
    .reduce(
      (latest, data) => (latest && data && data.answersFrom < latest.answersFrom ? latest : data),
      null,
    );
}
