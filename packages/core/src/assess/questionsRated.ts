import type { Project } from '../record/entry.ts';
import type { View } from '../record/view.ts';
import { roundsOf } from './rounds.ts';

/** The framework of a question: `framework@version` of `framework@version/question`; else empty. */
export const frameworkOf = (about: string) => about.slice(0, Math.max(0, about.indexOf('/')));

/**
 * Every question that was ever answered, as far as its rounds show that already, sorted (rule SM3).
 * `first` says when each was first answered.
 */
export function questionsRated(
  project: Project | View,
  first: ReadonlyMap<string, string>,
  when: { today: string; timeZone: string },
): readonly string[] {
  if (project.view) return project.view.rated;
  const shownUntil = new Map(
    [...new Set([...first.keys()].map(frameworkOf))].map((framework) => {
      const rounds = roundsOf(project, framework, when);
      const { shown, until, from } = rounds.at(-1) ?? rounds[0];
      return [framework, shown ? until : from];
    }),
  );
  return [...first]
    .flatMap(([about, at]) => (at < (shownUntil.get(frameworkOf(about)) ?? '') ? about : []))
    .sort();
}
