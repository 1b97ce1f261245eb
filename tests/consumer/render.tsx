// A host in small: it imports every way in, passes everything a part needs, and renders on a server.
import {
  createProject,
  newEntry,
  nonNegotiables,
  principles,
  tips,
  type Actor,
  type Entry,
  type Text,
} from '@coprod/core';
import { en } from '@coprod/core/text/en';
import { enBackground } from '@coprod/core/text/en/background';
import { enGlossary } from '@coprod/core/text/en/glossary';
import { enHub } from '@coprod/core/text/en/hub';
import { enPrinciples } from '@coprod/core/text/en/principles';
import { enStages } from '@coprod/core/text/en/stages';
import { enTips } from '@coprod/core/text/en/tips';
import { enVoices } from '@coprod/core/text/en/voices';
import { pseudoText } from '@coprod/core/text/pseudo';
import { Checklist as SameChecklist, Coprod } from '@coprod/ui';
import { DifferingViews } from '@coprod/ui/differing-views';
import { Glossary, WordsExplained } from '@coprod/ui/glossary';
import { Principles } from '@coprod/ui/principles';
import { Checklist, type ChecklistProps } from '@coprod/ui/checklist';
import { renderToString } from 'react-dom/server';

const actor: Actor = { id: 'amina', perspective: 'lived-experience' };
const added: Entry[] = [];
const props: ChecklistProps = {
  project: createProject({ id: 'pip' }),
  framework: nonNegotiables,
  onAdd: (entry) => added.push(entry),
};

// @ts-expect-error a framework is not optional
export const wrong: ChecklistProps = { project: props.project };

if (Checklist !== SameChecklist) throw new Error('The two entry points give two checklists');
newEntry({
  kind: 'note',
  by: actor.id,
  about: 'non-negotiables@1/flexibility',
  data: { text: 'x' },
  id: 'a',
  at: '2026-05-03T10:00:00.000Z',
});

/** For a host that asks about the principles too. */
export const both: Text = {
  ...en,
  frameworks: { ...en.frameworks, [principles.id]: enPrinciples },
};
const areas = [enBackground, enHub, enStages, enTips, enVoices];
if (areas.some(({ language }) => language !== en.language)) throw new Error('Two languages');
for (const { id } of tips[0].facts) {
  if (!enTips.tips.facts[id] || !enGlossary.terms.creche.meaning) throw new Error('No words');
}

const explain = (texts: readonly string[]) => <WordsExplained words={enGlossary} texts={texts} />;
for (const text of [en, pseudoText(en, 'rtl')]) {
  console.log(
    renderToString(
      <Coprod text={text} actor={actor} today="2026-05-03" idPrefix="hub" explain={explain}>
        <Checklist {...props} />
        <DifferingViews project={props.project} framework={nonNegotiables} />
        <Principles project={props.project} words={enPrinciples} />
        <Glossary words={enGlossary} />
      </Coprod>,
    ),
  );
}
