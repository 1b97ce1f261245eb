import { nonNegotiables } from '@coprod/core';
import { enFeedbackLoop } from '@coprod/core/text/en/feedback-loop';
import { enPrinciples } from '@coprod/core/text/en/principles';
import { enStageTracker } from '@coprod/core/text/en/stage-tracker';
import { expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { Checklist } from '../checklist/index.ts';
import { FeedbackLoop } from '../feedback-loop/index.ts';
import { PassItOn } from '../pass-it-on/index.ts';
import { Principles } from '../principles/index.ts';
import { StageTracker } from '../stage-tracker/index.ts';
import { examples } from '../stage-tracker/StageTracker.examples.ts';
import { Coprod } from './Coprod.tsx';
import { settings } from './show.examples.tsx';

test('one of each part inside one <Coprod>: no two elements have one id, and no two controls one name', async () => {
  const shared = { project: examples.designing, onAdd: () => undefined };
  const { container } = await render(
    <Coprod {...settings}>
      <Checklist {...shared} framework={nonNegotiables} />
      <PassItOn {...shared} framework={nonNegotiables} />
      <Principles {...shared} words={enPrinciples} />
      <StageTracker {...shared} words={enStageTracker} />
      <FeedbackLoop {...shared} words={enFeedbackLoop} />
    </Coprod>,
  );
  await userEvent.click(page.getByRole('button', { name: /^Start as/ }).first());
  await expect.poll(() => container.querySelectorAll('textarea').length).toBeGreaterThan(25);
  const ids = [...container.querySelectorAll('[id]')].map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)]);
  const named = [...container.querySelectorAll('textarea')].map(({ name }) => name);
  expect(named).toEqual([...new Set(named)]);
});
