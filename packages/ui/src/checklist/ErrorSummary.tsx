'use client';
import type { Fault } from '@coprod/core';
import { useEffect, useRef } from 'react';
import { faultText, useCoprod } from '../foundation/index.ts';
import { askedIn } from './controls.ts';
import type { ChecklistRow } from './checklistRow.ts';

/** What could not be saved, each with a link to its field. Takes the focus when it comes. */
export function ErrorSummary({
  faults,
  heed,
  rows,
}: {
  faults: readonly Fault[];
  heed: boolean;
  rows: readonly ChecklistRow[];
}) {
  const { text } = useCoprod();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (heed) box.current?.focus();
  }, [heed, faults]);
  return (
    <div className="cp-problem" ref={box} tabIndex={-1} data-part="error-summary">
      <p className="cp-strong">{text.common.problem}</p>
      <ul>
        {faults.map((fault) => {
          const row = askedIn(rows, fault.path)?.row;
          return (
            <li key={fault.path}>
              <a
                className="cp-link"
                href={`#${encodeURIComponent(fault.path)}`}
                onClick={(event) => {
                  event.preventDefault();
                  goTo(fault.path);
                }}
              >
                {row && `${String(row.number)}. ${row.words.title}:`} {faultText(fault, text)}
              </a>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** Opens what hides a field, and goes there. */
function goTo(id: string): void {
  const field = document.getElementById(id);
  for (let box = field?.closest('details'); box; box = box.parentElement?.closest('details'))
    box.open = true;
  field?.focus();
}
