'use client';
import { fill, type FrameworkWords, type Section } from '@coprod/core';
import type { ReactNode } from 'react';
import { Heading, useCoprod } from '../foundation/index.ts';
import { answersTo, Boxes, Lines } from './Boxes.tsx';

interface PaperSectionProps {
  readonly section: Section;
  readonly number: number;
  readonly words: FrameworkWords;
  readonly language: string;
  readonly detail: boolean;
  readonly headingLevel: number;
}

/** An `<li>` with one section: its question, its checks where they are wanted, and lines to write on. */
export function PaperSection({
  section,
  number,
  words,
  language,
  detail,
  headingLevel,
}: PaperSectionProps) {
  const { text } = useCoprod();
  const { checklist } = text;
  const said = words.sections[section.id];
  if (!said) return null;
  return (
    <li className={detail ? 'cp-sheet-row' : 'cp-sheet-row cp-ask'} data-part="row">
      <div className="cp-ask">
        <Heading level={headingLevel}>
          <Code>{number}</Code>{' '}
          <span lang={language} dir="auto">
            {said.title}
          </span>
        </Heading>
        <p className="cp-strong" lang={language} dir="auto">
          {said.question}
        </p>
        <Boxes answers={answersTo(undefined, text)} />
      </div>
      {detail && (
        <ol className="cp-sheet-checks">
          {section.checks.map(({ id, condition }, place) => (
            <li className="cp-ask" key={id} data-part="check">
              <p className="cp-check">
                <Code>
                  {number}.{place + 1}
                </Code>
                <span lang={language} dir="auto">
                  {condition !== undefined &&
                    `${fill(checklist.onlyIf, { condition: words.conditions[condition] ?? condition })} `}
                  {words.checks[id] ?? id}
                </span>
              </p>
              <Boxes answers={answersTo(condition, text)} />
            </li>
          ))}
        </ol>
      )}
      <p className="cp-ask" data-part="note">
        {/* After a page of checks one would not know what it is about. */}
        {detail && `${fill(checklist.number, { number })}: `}
        {checklist.note}
        <Lines count={2} />
      </p>
    </li>
  );
}

/** By which the person who types it in finds the question. */
function Code({ children }: { children: ReactNode }) {
  return (
    <span className="cp-code" data-part="code">
      {children}
    </span>
  );
}
