import type { EntryOf } from '../record/entry.ts';
import { byTime } from '../record/order.ts';
import { ofKind, standing, type Written } from './feedbackEntries.ts';
import type { IsSayers } from './sayers.ts';

type Answer = EntryOf<'answer'>;

/** How far one thing that was said has come. What was replaced does not count. */
export interface Way {
  readonly heard: EntryOf<'feedback-heard'> | null;
  readonly passedOn: EntryOf<'passed-on'> | null;
  /** One where it was decided; more where it was decided twice (rule FB5). */
  readonly decisions: readonly EntryOf<'decision'>[];
  readonly wasTold: boolean;
  /** How many decisions those who said it said no to. */
  readonly noes: number;
  // What follows is about the one decision that stands.
  readonly done: EntryOf<'done'> | null;
  readonly tellings: readonly EntryOf<'told'>[];
  readonly answer: Answer | null;
  readonly apology: EntryOf<'apology'> | null;
  readonly reply: EntryOf<'senior-reply'> | null;
}

const last = <E>(list: readonly E[]): E | null => list.at(-1) ?? null;
const isNo = ({ data }: Answer) => data?.answer === 'no';

/** What became of one item so far. */
export function wayOf(item: EntryOf<'feedback'>, { about }: Written, isSayers: IsSayers): Way {
  const written = about(item.id);
  const decisions = standing(written, 'decision');
  const words = (decision: EntryOf<'decision'>) =>
    lastWords(
      ofKind(about(decision.id), 'told').flatMap(({ id }) =>
        ofKind(about(id), 'answer').filter((answer) => isSayers(item, answer)),
      ),
    );
  const decision = decisions.length === 1 ? decisions[0] : undefined;
  const now = decision ? words(decision) : [];
  const noes = now.filter(isNo);
  const answer = last(noes) ?? last(now);
  const tellings = decision ? standing(about(decision.id), 'told') : [];
  return {
    heard: last(standing(written, 'feedback-heard')),
    passedOn: last(standing(written, 'passed-on')),
    decisions,
    wasTold: decisions.some(({ id }) => standing(about(id), 'told').length > 0),
    noes: ofKind(written, 'decision').filter((one) => words(one).some(isNo)).length,
    done: decision ? last(standing(about(decision.id), 'done')) : null,
    tellings,
    answer,
    apology: answer && isNo(answer) ? last(standing(about(answer.id), 'apology')) : null,
    reply: last(noes.flatMap(({ id }) => standing(about(id), 'senior-reply')).sort(byTime)),
  };
}

/** What each of them says now: their last word, first to last. */
function lastWords(answers: readonly Answer[]): readonly Answer[] {
  if (answers.length < 2) return answers;
  const sorted = [...answers].sort(byTime);
  const words = new Map(sorted.map((answer) => [answer.by, answer]));
  return sorted.filter((answer) => words.get(answer.by) === answer);
}
