'use client';
import { perspectives, type Framework, type Text } from '@coprod/core';
import { frameworkWords, Heading, Part, useCoprod } from '../foundation/index.ts';
import { Boxes, Lines } from './Boxes.tsx';
import { PaperHelp } from './PaperHelp.tsx';
import { PaperSection } from './PaperSection.tsx';

/** What {@link PaperChecklist} takes. */
export interface PaperChecklistProps {
  readonly framework: Framework;
  /** Large print: 16 pt instead of 12. */
  readonly large?: boolean | undefined;
  /** With every check, not only one question each. */
  readonly detail?: boolean | undefined;
  /** The level of the part's heading, 1 to 5; default 2. */
  readonly headingLevel?: number | undefined;
  /** Other words for some of the part's own. */
  readonly strings?: Partial<Text['paper']> | undefined;
}

/**
 * A checklist to print on A4 and fill in with a pen: boxes to tick, lines to write on, and a code
 * beside each question by which it is typed in again. Renders a `<div>` with an `<ol>`, and nothing
 * that can be clicked. Paper has no links: give `help` whole addresses.
 *
 * @example
 * <PaperChecklist framework={nonNegotiables} large />
 */
export function PaperChecklist({
  framework,
  large = false,
  detail = false,
  headingLevel = 2,
  strings,
}: PaperChecklistProps) {
  const { text } = useCoprod();
  const paper = { ...text.paper, ...strings };
  const [language, words] = frameworkWords(framework, text);
  return (
    <Part name="paper-checklist">
      <div className="cp-sheet" data-part="sheet" data-size={large ? 'large' : 'normal'}>
        <Heading level={headingLevel}>
          <span lang={language} dir="auto">
            {words.title}
          </span>
        </Heading>
        <div className="cp-text" data-part="intro">
          {words.about && (
            <p lang={language} dir="auto">
              {words.about}
            </p>
          )}
          <PaperHelp />
          <p>
            {paper.noName} {text.checklist.whoSees} {paper.guess}
          </p>
          <p className="cp-strong">{paper.howTo}</p>
        </div>
        <div className="cp-ask cp-who" data-part="who">
          <p className="cp-strong">{paper.iAm}:</p>
          <Boxes answers={perspectives.map((perspective) => text.perspectives[perspective].one)} />
        </div>
        <p className="cp-date" data-part="date">
          <span className="cp-strong">{paper.date}:</span> <Lines count={1} />
        </p>
        <ol className="cp-sheet-rows">
          {framework.sections.map((section, index) => (
            <PaperSection
              key={section.id}
              section={section}
              number={index + 1}
              words={words}
              language={language}
              detail={detail}
              headingLevel={headingLevel + 1}
            />
          ))}
        </ol>
      </div>
    </Part>
  );
}
