'use client';
import type { ReactNode, Ref } from 'react';
import { useCoprod } from './Coprod.tsx';

/** The outermost `<div>` of a part: its name, theme, language and direction. */
export function Part({
  name,
  rootRef,
  children,
}: {
  name: string;
  rootRef?: Ref<HTMLDivElement>;
  children: ReactNode;
}) {
  const { text, theme, scheme } = useCoprod();
  return (
    <div
      ref={rootRef}
      className={`cp-root cp-${name}`}
      data-component={name}
      data-cp-theme={theme}
      data-cp-scheme={scheme}
      lang={text.language}
      dir={text.direction}
    >
      {children}
    </div>
  );
}

/** A heading of the level that the host's page needs. */
export function Heading({ level, children }: { level: number; children: ReactNode }) {
  const Tag = `h${String(Math.min(level, 6))}` as 'h2';
  return <Tag className="cp-heading">{children}</Tag>;
}
