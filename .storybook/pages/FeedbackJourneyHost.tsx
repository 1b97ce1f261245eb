import { enFeedbackLoop } from '@coprod/core/text/en/feedback-loop';
import { FeedbackLoop } from '@coprod/ui';
import { useState } from 'react';
import { ServedVisits, type Journey, type Served } from './ServedVisits.tsx';

/** What people said, which one person after another looks at and does something about. */
export function FeedbackJourneyHost(journey: Journey) {
  return (
    <ServedVisits {...journey} idPrefix="loop">
      {(page) => <Loop {...page} />}
    </ServedVisits>
  );
}

function Loop({ project, add, states, findByCode }: Served) {
  const [isUnknown, setUnknown] = useState(false);
  return (
    <>
      <FeedbackLoop
        project={project}
        words={enFeedbackLoop}
        onAdd={add}
        states={states}
        onCode={(code) => {
          void findByCode(code).then((isFound) => {
            setUnknown(!isFound);
          });
        }}
      />
      {isUnknown && <p role="alert">{enFeedbackLoop.loop.needCode}</p>}
    </>
  );
}
