import { nonNegotiables, sources, type Check, type SourceRef, type Text } from '@coprod/core';

const from = ({ source, where }: SourceRef) =>
  `${sources[source].title} (${sources[source].publisher}), point ${where}`;

/** What is special about a check, in words. */
function marks({ asks, access, understanding }: Check, text: Text): string[] {
  return [
    ...(asks ?? []).map((perspective) => `Asks: ${text.perspectives[perspective].group}`),
    ...(access ? ['About getting in or taking part: one “not yet” is not outvoted'] : []),
    ...(understanding ? ['About understanding: “not sure” of parents counts as “not yet”'] : []),
  ];
}

/** The 8 non-negotiables with their questions, checks, ids and sources: a page to read and to copy ids from. */
export function NonNegotiables({ text }: { text: Text }) {
  const words = text.frameworks['non-negotiables'];
  return (
    <main className="page" lang={text.language} dir={text.direction}>
      <h1>{words.title}</h1>
      <p>
        A non-negotiable is something that must be there. Parents in Southend named these eight.
        Names and facts are from the source beside each; the sentences are ours, and no parent has
        reviewed them yet.
      </p>
      <ol className="page-list">
        {nonNegotiables.sections.map((section) => (
          <li key={section.id}>
            <h2>{words.sections[section.id].title}</h2>
            <p>
              <strong>{words.sections[section.id].question}</strong>{' '}
              {words.sections[section.id].about}
            </p>
            <p className="page-small">
              <code>{section.id}</code> · {from(section.source)}
            </p>
            <ul>
              {section.checks.map((check: Check) => (
                <li key={check.id}>
                  {check.condition && `${words.conditions['parents-of-young-children']}: `}
                  {(words.checks as Readonly<Record<string, string>>)[check.id]}
                  <div className="page-small">
                    {[
                      <code key="id">{check.id}</code>,
                      ` · point ${check.source?.where ?? ''}`,
                      ...marks(check, text).map((mark) => ` · ${mark}`),
                    ]}
                  </div>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </main>
  );
}
