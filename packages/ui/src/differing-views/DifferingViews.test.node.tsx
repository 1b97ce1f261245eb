import { nonNegotiables } from '@coprod/core';
import { enGlossary } from '@coprod/core/text/en/glossary';
import { renderToString } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Coprod } from '../foundation/index.ts';
import { settings } from '../foundation/show.examples.tsx';
import { Glossary, WordsExplained } from '../glossary/index.ts';
import { examples } from './DifferingViews.examples.ts';
import { DifferingViews } from './index.ts';

test('on a server, without script and under a strict page: everything is there, and no style attribute', () => {
  const html = renderToString(
    <Coprod {...settings}>
      <DifferingViews project={examples.differ} framework={nonNegotiables} />
      <Glossary words={enGlossary} />
      <WordsExplained words={enGlossary} texts={['a crèche']} />
    </Coprod>,
  );
  expect(html).not.toMatch(/ style=|<style|<script/);
  expect(html.match(/data-part="row"/g)).toHaveLength(10);
  expect(html).toContain('Talk about this first');
  expect(html).toContain('<summary');
});
