import type { Perspective } from '../catalogue/perspectives.ts';
import type { Entry, EntryOf, OtherEntry, Project } from '../record/entry.ts';
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
  if (shown.size === 0) return { notes: [], links: [] };
  return wordsOf(project, about, until, (_by, perspective) => shown.has(perspective));
}

/** The notes and links about a question of those who may be heard, written before an instant. */
export const wordsOf = (project: Project, about: string, until: string, heard: Heard) =>
  wordsIn(project)(about, until, heard);

type Heard = (by: string, perspective: Perspective) => boolean;
type Spoken = EntryOf<'rating' | 'note' | 'evidence'>;
const isSpoken = (entry: Entry | OtherEntry): entry is Spoken =>
  isKind(entry, 'rating') || isKind(entry, 'note') || isKind(entry, 'evidence');

/** The same of many questions: goes through the project once, however many are asked about. */
export function wordsIn(
  project: Project,
): (about: string, until: string, heard: Heard) => SharedWords {
  const hats = new Map<string, Perspective>();
  const spoken = new Map<string, Spoken[]>();
  for (const entry of project.entries) {
    if (isKind(entry, 'person') && entry.data) hats.set(entry.by, entry.data.perspective);
    if (!isSpoken(entry)) continue;
    const others = spoken.get(entry.about);
    if (others) others.push(entry);
    else spoken.set(entry.about, [entry]);
  }
  return (about, until, heard) => {
    const asked = { ...project, entries: spoken.get(about) ?? [] };
    const worn = new Map(
      heads(asked, about, 'rating').flatMap(({ by, data }) =>
        data ? [[by, data.perspective]] : [],
      ),
    );
    const safe = ({ by, at }: { by: string; at: string }) => {
      const hat = worn.get(by) ?? hats.get(by);
      return at < until && hat !== undefined && heard(by, hat);
    };
    const current = <K extends 'note' | 'evidence'>(kind: K) =>
      heads(asked, about, kind)
        .filter(safe)
        .sort((a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1));
    return {
      notes: current('note').flatMap(({ data }) => (data?.personal ? [] : data?.text || [])),
      links: current('evidence').flatMap(({ data }) => data?.link ?? []),
    };
  };
}
