import type { Project } from '../record/entry.ts';
import { heads } from '../record/heads.ts';
import { isKind } from '../record/isKind.ts';
import type { PerspectiveView } from './perspectiveView.ts';

/** What people wrote and added about a question, without their names. */
export interface SharedWords {
  readonly notes: readonly string[];
  readonly links: readonly string[];
}

/**
 * The notes and links about a question that are safe to show: those of people whose group has enough
 * answers to it to be shown (rule SM2). In the order of their random ids, so that the order says
 * nothing about who wrote when.
 *
 * @example
 * sharedWords(project, 'non-negotiables@1/flexibility', question.views).notes //=> ['The date was fixed.']
 */
export function sharedWords(
  project: Project,
  about: string,
  views: readonly PerspectiveView[],
): SharedWords {
  const hats = new Map(
    project.entries.flatMap((entry) =>
      isKind(entry, 'person') && entry.data ? [[entry.by, entry.data.perspective]] : [],
    ),
  );
  for (const rating of heads(project, about, 'rating'))
    if (rating.data) hats.set(rating.by, rating.data.perspective);
  const safe = (entry: { by: string }) =>
    views.some((view) => view.perspective === hats.get(entry.by) && view.answers);
  const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
  return {
    notes: heads(project, about, 'note')
      .filter(safe)
      .sort(byId)
      .flatMap((entry) => entry.data?.text || []),
    links: heads(project, about, 'evidence')
      .filter(safe)
      .sort(byId)
      .flatMap((entry) => entry.data?.link ?? []),
  };
}
