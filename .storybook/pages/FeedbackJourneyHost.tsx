import { ServedVisits, type Journey } from './ServedVisits.tsx';
import { YouSaidWeDid } from './YouSaidWeDid.tsx';

/** What people said, which one person after another looks at and does something about. */
export function FeedbackJourneyHost(journey: Journey) {
  return (
    <ServedVisits {...journey} idPrefix="loop">
      {(page) => <YouSaidWeDid {...page} />}
    </ServedVisits>
  );
}
