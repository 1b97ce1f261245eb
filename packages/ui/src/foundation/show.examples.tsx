import type { Actor } from '@coprod/core';
import { en } from '@coprod/core/text/en';
import type { ReactNode } from 'react';
import { Coprod, type CoprodSettings } from './Coprod.tsx';
import { useProject, type Send } from './useProject.ts';

/** Who looks in examples and tests: a parent of the example project. */
export const amina: Actor = { id: 'amina', perspective: 'lived-experience' };

/** A parent who has said nothing yet. */
export const newParent: Actor = { id: 'newcomer', perspective: 'lived-experience' };

/** Settings for tests: everything given, nothing read from the machine. */
export const settings: CoprodSettings = {
  text: en,
  actor: amina,
  today: '2026-04-01',
  idPrefix: 'test',
  now: () => '2026-04-01T12:00:00.000Z',
  help: {
    safety: { label: 'call us', href: 'tel:+441632960001' },
    complaint: { label: 'write to us', href: 'mailto:hub@example.org' },
  },
};

/** A host in small: it keeps a project with `useProject` and gives it to a part. */
export function ExampleHost({
  saved,
  send,
  children,
  ...more
}: Partial<CoprodSettings> & {
  saved: unknown;
  send?: Send;
  children: (used: ReturnType<typeof useProject>) => ReactNode;
}) {
  const used = useProject(saved, { send });
  return (
    <Coprod {...settings} {...more}>
      {children(used)}
    </Coprod>
  );
}
