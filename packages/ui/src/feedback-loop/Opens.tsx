'use client';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { useScripted } from '../foundation/index.ts';

/**
 * A `<details>` that is filled when it is opened: on a page of many items that is most of the drawing.
 * Without script it is filled from the start.
 */
export function Opens({
  part,
  title,
  open = false,
  children,
}: {
  part: string;
  title: string;
  /** Open whatever was pressed: something in it needs mending. */
  open?: boolean;
  children: () => ReactNode;
}) {
  const isScripted = useScripted();
  const box = useRef<HTMLDetailsElement>(null);
  const [isOpen, setOpen] = useState(false);
  // It may have been opened before script took the page over.
  useEffect(() => {
    if (box.current?.open) setOpen(true);
  }, []);
  return (
    <details
      ref={box}
      className="cp-details"
      data-part={part}
      open={open || undefined}
      onToggle={(event) => {
        if (event.currentTarget.open) setOpen(true);
      }}
    >
      <summary className="cp-summary cp-more">{title}</summary>
      {(isOpen || open || !isScripted) && children()}
    </details>
  );
}
