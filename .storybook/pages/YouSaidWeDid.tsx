import type { Project, View } from '@coprod/core';
import { enFeedbackLoop } from '@coprod/core/text/en/feedback-loop';
import { FeedbackLoop, useProject, type Send } from '@coprod/ui';
import { useState } from 'react';

export function YouSaidWeDid({
  saved,
  send,
  findByCode,
}: {
  /** What your server made with `viewFor` for whoever is signed in. */
  saved: Project | View;
  /** Posts an entry. */
  send: Send;
  /** Posts the code of a slip. Where it finds something, show the page anew: to whoever said it. */
  findByCode: (code: string) => Promise<boolean>;
}) {
  const { project, add, states, problem } = useProject(saved, { send });
  const [isUnknown, setUnknown] = useState(false);
  const find = async (code: string) => {
    setUnknown(!(await findByCode(code)));
  };
  return (
    <>
      <FeedbackLoop
        project={project}
        words={enFeedbackLoop}
        onAdd={add}
        states={states}
        problem={problem}
        onCode={(code) => void find(code)}
      />
      {isUnknown && <p role="alert">{enFeedbackLoop.loop.needCode}</p>}
    </>
  );
}
