import type { EntryOf } from '../record/entry.ts';
import type { About } from './feedbackEntries.ts';
import type { TakingPart } from './takingPart.ts';

type People = TakingPart['people'];

/** Did somebody say it who can tell whether it was answered (rule FB1)? */
const isSayer = (item: EntryOf<'feedback'>, by: string, people: People) =>
  item.by === by ||
  (item.data?.from === 'group' &&
    people.has(by) &&
    people.get(by)?.perspective === people.get(item.by)?.perspective);

/** What was decided about an item, what was told of it, and what those who said it answered. */
export function wayOf(
  item: EntryOf<'feedback'>,
  { decisions, replaced, told, answers }: About,
  people: People,
) {
  const { id } = item;
  const all = decisions.get(id) ?? [];
  const current = all.filter((one) => !replaced.has(one.id));
  const answersTo = (decision: EntryOf<'decision'>) =>
    (told.get(decision.id) ?? [])
      .flatMap((telling) => answers.get(telling.id) ?? [])
      .filter(({ by }) => isSayer(item, by, people));
  /** What each of them says now: their last word. */
  const lastWords = (decision: EntryOf<'decision'>) => [
    ...new Map(answersTo(decision).map((answer) => [answer.by, answer])).values(),
  ];
  const now = current[0] ? lastWords(current[0]) : [];
  const no = (words: readonly EntryOf<'answer'>[]) =>
    words.filter(({ data }) => data?.answer === 'no');
  const allNoes = all.flatMap((decision) => no(lastWords(decision)));
  return {
    decisions: current,
    told: current[0] ? (told.get(current[0].id) ?? []) : [],
    says: no(now).length > 0 ? ('no' as const) : now.length > 0 ? ('yes' as const) : null,
    noes: all.filter((decision) => no(lastWords(decision)).length > 0).length,
    lastNo: allNoes.at(-1),
  };
}
