import type { Perspective } from '../catalogue/perspectives.ts';
import type { Project } from '../record/entry.ts';
import { heads } from '../record/heads.ts';
import { isKind } from '../record/isKind.ts';
import type { View } from '../record/view.ts';
import type { PerspectiveView } from './perspectiveView.ts';

/** What people wrote and added about a question, without their names. */
export interface SharedWords {
  readonly notes: readonly string[];
  readonly links: readonly string[];
}

/**
 * The notes and links about a question that are safe to show: those of people whose group has enough
 * answers to it to be shown (rule SM2), written before `until`, an instant (rule SM3): the
 * assessment's `countsUntil`. In the order of their random ids, so that the order says nothing about
 * who wrote when. Personal notes never show.
 *
 * @example
 * sharedWords(project, 'non-negotiables@1/flexibility', question.views, until).notes //=> ['The date was fixed.']
 */
export function sharedWords(
  project: Project | View,
  about: string,
  views: readonly PerspectiveView[],
  until: string,
): SharedWords {
  if (project.view)
    return project.view.words.find((words) => words.about === about) ?? { notes: [], links: [] };
  const shown = new Set(views.flatMap((view) => (view.answers ? view.perspective : [])));
  return wordsOf(project, about, until, (_by, perspective) => shown.has(perspective));
}

/** The notes and links about a question of those who may be heard, written before an instant. */
export function wordsOf(
  project: Project,
  about: string,
  until: string,
  heard: (by: string, perspective: Perspective) => boolean,
): SharedWords {
  const hats = new Map(
    project.entries.flatMap((entry) =>
      isKind(entry, 'person') && entry.data ? [[entry.by, entry.data.perspective]] : [],
    ),
  );
  for (const rating of heads(project, about, 'rating'))
    if (rating.data) hats.set(rating.by, rating.data.perspective);
  const safe = ({ by, at }: { by: string; at: string }) => {
    const hat = hats.get(by);
    return at < until && hat !== undefined && heard(by, hat);
  };
  const current = <K extends 'note' | 'evidence'>(kind: K) =>
    heads(project, about, kind)
      .filter(safe)
      .sort((a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1));
  return {
    notes: current('note').flatMap(({ data }) => (data?.personal ? [] : data?.text || [])),
    links: current('evidence').flatMap(({ data }) => data?.link ?? []),
  };
}
