import { explain, fill, newEntry, type Entry, type Rating } from '@coprod/core';
import { useChecklist, useCoprod, type ChecklistQuestion, type SaveStates } from '@coprod/ui';
import { useState } from 'react';
import { Card, Chips, Note } from './design.tsx';

type Options = Parameters<typeof useChecklist>[0] & {
  readonly onAdd: (entry: Entry) => void;
  readonly states: SaveStates;
};

/** The checklist in our own components: the hook says what to show, and an answer is one entry. */
export function OurChecklist({ onAdd, states, ...options }: Options) {
  const { text, actor, now, newId } = useCoprod();
  const { title, about, rows, done } = useChecklist(options);
  const [sent, setSent] = useState<Readonly<Record<string, string>>>({});

  const answer = ({ about, saw }: ChecklistQuestion, rating: Rating) => {
    if (!actor) return;
    const entry = newEntry({
      id: newId(),
      kind: 'rating',
      at: now(),
      by: actor.id,
      about,
      data: { rating, perspective: actor.perspective },
      replaces: [...saw], // what they see is what the new answer stands in for
    });
    onAdd(entry);
    setSent({ ...sent, [about]: entry.id });
  };

  return (
    <section>
      <h2>{title}</h2>
      <p>{about}</p>
      <p>{fill(text.checklist.progress, { done, of: rows.length })}</p>
      {rows.map(({ id, number, words, question }) => (
        <Card key={id} title={`${String(number)}. ${words.title}`}>
          <Chips
            label={question.words}
            options={question.options.map((rating) => [rating, text.ratings[rating]])}
            chosen={question.mine}
            onChoose={(rating) => answer(question, rating)}
          />
          <p role="status">{saidOf(states[sent[question.about] ?? ''], text.common)}</p>
          {question.open && (
            <Note title={text.statuses[question.assessment.status]}>
              {question.assessment.reasons.map((reason) => (
                <p key={explain(reason, text)}>{explain(reason, text)}</p>
              ))}
            </Note>
          )}
        </Card>
      ))}
    </section>
  );
}

/** How saving goes, in words. */
function saidOf(
  state: SaveStates[string] | undefined,
  common: ReturnType<typeof useCoprod>['text']['common'],
) {
  if (!state) return '';
  if (state.status === 'refused') return fill(common.refused, { why: state.why });
  return { saving: common.saving, saved: common.saved, 'not-saved': common.notSaved }[state.status];
}
