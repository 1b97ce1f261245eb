// Every part as a page shows it, with all that opens open. Adding a part is adding a line.
import { CoprodError, nonNegotiables } from '@coprod/core';
import { en } from '@coprod/core/text/en';
import { enFeedbackLoop } from '@coprod/core/text/en/feedback-loop';
import { enPrinciples } from '@coprod/core/text/en/principles';
import { enStageTracker } from '@coprod/core/text/en/stage-tracker';
import {
  Checklist,
  Coprod,
  DifferingViews,
  FeedbackLoop,
  FeedbackPoster,
  Glossary,
  Hints,
  PaperChecklist,
  PassItOn,
  Principles,
  StageTracker,
  WordsExplained,
} from '@coprod/ui';
import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { examples as answered } from '../../packages/ui/src/checklist/Checklist.examples.ts';
import { examples as said } from '../../packages/ui/src/feedback-loop/FeedbackLoop.examples.ts';
import { pip } from '../../packages/ui/src/foundation/people.examples.ts';
import { fewPeople } from '../../packages/ui/src/hints/Hints.examples.ts';
import { examples as words } from '../../packages/ui/src/glossary/Glossary.examples.ts';
import { examples as stages } from '../../packages/ui/src/stage-tracker/StageTracker.examples.ts';

const framework = nonNegotiables;
const onAdd = () => undefined;
const onCode = onAdd;
const errors = new CoprodError('Some of this form could not be read', [
  {
    code: 'bad-link',
    path: 'coprod:hosts-faults:evidence:non-negotiables@1/flexibility',
    message: '',
    why: '',
    mend: '',
  },
]);

const parts: Readonly<Record<string, ReactNode>> = {
  checklist: <Checklist project={answered.allAnswered} framework={framework} onAdd={onAdd} />,
  faults: (
    <Checklist project={answered.empty} framework={framework} onAdd={onAdd} errors={errors} />
  ),
  'differing-views': <DifferingViews project={pip} framework={framework} />,
  'feedback-loop': (
    <FeedbackLoop project={said.everything} words={enFeedbackLoop} onAdd={onAdd} onCode={onCode} />
  ),
  'feedback-poster': <FeedbackPoster project={said.everything} words={enFeedbackLoop} />,
  glossary: <Glossary {...words.some} />,
  hints: <Hints project={fewPeople} />,
  'paper-checklist': <PaperChecklist framework={framework} detail />,
  'pass-it-on': <PassItOn project={answered.allAnswered} framework={framework} onAdd={onAdd} />,
  principles: <Principles project={answered.empty} words={enPrinciples} onAdd={onAdd} />,
  'stage-tracker': <StageTracker project={stages.waiting} words={enStageTracker} onAdd={onAdd} />,
  'words-explained': <WordsExplained {...words.some} />,
};

const route = { label: 'call us', href: 'tel:+441632960001' };
const help = { safety: route, complaint: route };
const actor = { id: 'amina', perspective: 'lived-experience' } as const;

/** Opens what is closed, and what that brings, three times over: forms stand in boxes in boxes. */
function openAll(inside: Element) {
  for (let round = 0; round < 3; round += 1)
    flushSync(() => {
      for (const details of inside.querySelectorAll<HTMLDetailsElement>('details:not([open])')) {
        details.open = true;
        details.dispatchEvent(new Event('toggle'));
      }
    });
}

/** Draws the parts one below another; `only` draws one of them. */
export function draw(only?: string) {
  for (const [name, part] of Object.entries(parts)) {
    if (only && only !== name) continue;
    const place = document.createElement('div');
    place.dataset['place'] = name;
    document.querySelector('#page')?.append(place);
    const settings = { text: en, actor, today: '2026-04-01', idPrefix: `hosts-${name}`, help };
    flushSync(() => {
      createRoot(place).render(<Coprod {...settings}>{part}</Coprod>);
    });
  }
}

/** Long lists draw the rest of their rows a moment later. */
export const isWhole = () =>
  document.querySelectorAll('[data-place=feedback-loop] [data-part=item]').length >= 10;

/** Opens all that opens, and leaves what is then to be seen, with no script behind it. */
export function openAndKeep() {
  const page = document.querySelector('#page') as HTMLElement;
  openAll(page);
  page.replaceChildren(...[...page.childNodes].map((node) => node.cloneNode(true)));
  for (const details of page.querySelectorAll('details')) details.open = true;
}
