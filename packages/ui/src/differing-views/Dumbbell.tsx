'use client';
import type { decidingPerspectives } from '@coprod/core';
import { type PerspectiveView } from '@coprod/core';
import { PerspectiveShape, useCoprod } from '../foundation/index.ts';

const places = { 'not-yet': 12, partly: 76, 'in-place': 140 };
const y = 12;

/** Where a group stands on the line; null where it has no view on it. */
const placeOf = (views: readonly PerspectiveView[], group: (typeof decidingPerspectives)[number]) =>
  (places as Readonly<Record<string, number>>)[
    views.find(({ perspective }) => perspective === group)?.status ?? ''
  ] ?? null;

/**
 * An `<svg>` line from "Not yet" to "Yes, in place": a filled circle where parents stand, a hollow
 * diamond where those who work here do, one inside the other where that is the same place. Not read
 * aloud: the words beside it say it. Nothing where no group has a view.
 */
export function Dumbbell({ views }: { views: readonly PerspectiveView[] }) {
  const { text } = useCoprod();
  const lived = placeOf(views, 'lived-experience');
  const profession = placeOf(views, 'profession');
  if (lived === null && profession === null) return null;
  const together = lived === profession;
  return (
    <span className="cp-dumbbell" aria-hidden="true">
      <svg className="cp-dumbbell-line" viewBox="0 0 152 24" focusable="false">
        <path
          className="cp-dumbbell-scale"
          d={`M12 ${y}H140${Object.values(places)
            .map((x) => `M${x} 7v10`)
            .join('')}`}
        />
        {lived !== null && profession !== null && !together && (
          <path
            className="cp-dumbbell-bar"
            d={`M${lived} ${y}H${profession + (lived < profession ? -10 : 10)}`}
          />
        )}
        {profession !== null && (
          <PerspectiveShape perspective="profession" x={profession} y={y} size={1.3} />
        )}
        {lived !== null && (
          <PerspectiveShape
            perspective="lived-experience"
            x={lived}
            y={y}
            size={together ? 0.55 : 1.1}
          />
        )}
      </svg>
      <span className="cp-dumbbell-ends">
        <span>{text.ratings['not-yet']}</span>
        <span>{text.ratings['in-place']}</span>
      </span>
    </span>
  );
}
