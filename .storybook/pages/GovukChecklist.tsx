import { fill, type Entry, type Framework, type Project, type View } from '@coprod/core';
import { useChecklist, useCoprod, type SaveStates } from '@coprod/ui';
import { useState } from 'react';
import { GovukQuestion } from './GovukQuestion.tsx';
import { ActionLink, takeFocus } from './govukParts.tsx';

interface GovukProps {
  readonly project: Project | View;
  readonly framework: Framework;
  readonly onAdd: (entry: Entry) => void;
  readonly states: SaveStates;
}

/** The checklist as a list of tasks, each a page with one question: in the markup of GOV.UK Frontend 6. */
export function GovukChecklist(props: GovukProps) {
  const { text } = useCoprod();
  const { rows, title, about } = useChecklist(props);
  const [page, setPage] = useState(''); // 'list' for who came back to it
  const row = rows.find(({ id }) => id === page);
  if (row)
    return <GovukQuestion key={row.id} {...props} row={row} onBack={() => setPage('list')} />;
  return (
    <main className="govuk-main-wrapper">
      <h1 className="govuk-heading-l" tabIndex={-1} ref={page ? takeFocus : null}>
        {title}
      </h1>
      <p className="govuk-body">{about}</p>
      <ol className="govuk-task-list">
        {rows.map(({ id, number, words, question: { mine } }) => (
          <li className="govuk-task-list__item govuk-task-list__item--with-link" key={id}>
            <div className="govuk-task-list__name-and-hint">
              <ActionLink
                className="govuk-link govuk-task-list__link"
                href={`#${id}`}
                onAct={() => setPage(id)}
              >
                {`${number}. ${words.title}`}
              </ActionLink>
            </div>
            <div className="govuk-task-list__status">
              {mine
                ? fill(text.checklist.youSaid, { rating: text.ratings[mine] })
                : text.checklist.notAnswered}
            </div>
          </li>
        ))}
      </ol>
    </main>
  );
}
