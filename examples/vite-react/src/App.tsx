import { dayOf, nonNegotiables, type Actor } from '@coprod/core';
import { en } from '@coprod/core/text/en';
import { enFeedbackLoop } from '@coprod/core/text/en/feedback-loop';
import { Coprod, FeedbackLoop, useProject } from '@coprod/ui';
import { postTo } from '@coprod/ui/autosave';
import { useEffect, useState } from 'react';
import { Page } from './design.tsx';
import { OurChecklist } from './OurChecklist.tsx';

/** Who is signed in: your server knows. Ids are random, never names. */
const me: Actor = { id: 'p-7f3a', perspective: 'lived-experience' };
const help = {
  safety: { label: 'Ring 01702 000000, day and night', href: 'tel:01702000000' },
  complaint: { label: 'Write to the hub', href: 'mailto:hub@example.org' },
};
const send = postTo('/entries');

/** One project of the hub: our own checklist, and the kit's part for what people say. */
export function App() {
  const saved = useSaved();
  const { project, add, states, problem } = useProject(saved, { send });
  const today = dayOf(new Date().toISOString(), 'Europe/London');
  return (
    <Coprod text={en} actor={me} today={today} idPrefix="hub" help={help}>
      <Page title="Play in the park">
        {project && (
          <OurChecklist project={project} framework={nonNegotiables} onAdd={add} states={states} />
        )}
        <FeedbackLoop
          project={project}
          words={enFeedbackLoop}
          onAdd={add}
          states={states}
          problem={problem}
        />
      </Page>
    </Coprod>
  );
}

/** What the server shows to whoever is signed in; `undefined` until it is there. */
function useSaved() {
  const [saved, setSaved] = useState<unknown>();
  useEffect(() => {
    void fetch('/project')
      .then((answer) => answer.json())
      .then(setSaved, () => setSaved(null));
  }, []);
  return saved;
}
