import { composeStory, type Meta, type StoryObj } from '@storybook/react-vite';
import * as react from 'react';
import preview from './preview.tsx';

type Stories = Record<string, StoryObj> & { default: Meta };
const files = import.meta.glob<Stories>(
  ['./**/*.stories.tsx', '../packages/ui/src/**/*.stories.tsx'],
  {
    eager: true,
  },
);

/** For tests: every story there is. A journey walks through parts whose own stories are here too. */
export const stories = Object.values(files).flatMap(({ default: meta, ...named }) =>
  Object.entries(named).map(([name, story]) => ({
    name: `${String(meta.title)}: ${name}`,
    journey: meta.tags?.includes('journey') ?? false,
    /** It shows a look itself: the others of its part are looked at in every look. */
    look: story.globals !== undefined,
    /** Shows it, with what the toolbar chose, and plays it; gives what it stands in. */
    show: async (globals: Record<string, unknown> = {}) => {
      const host = document.body.appendChild(document.createElement('div'));
      await composeStory(
        { ...story, globals: { ...story.globals, ...globals } },
        meta,
        preview,
      ).run({ canvasElement: host });
      return host;
    },
  })),
);

/** On older Reacts and preact the stylesheet is the same: journeys alone are walked through there. */
export const isNewest = 'Activity' in react;

/** The stories of parts and pages alone; where the stylesheet was tried already, one stands for all. */
export const parts = stories.filter(({ journey }) => !journey).slice(0, isNewest ? undefined : 1);

/** Opens all that can be opened, and gives every element. */
export function openAll(host: Element): HTMLElement[] {
  for (const details of host.querySelectorAll('details')) {
    details.removeAttribute('name'); // else the next one closes it
    details.open = true;
  }
  return [...host.querySelectorAll<HTMLElement>('*')];
}

/** What an element is called where something is wrong with it. */
export const nameOf = (element: Element) =>
  `${element.localName}.${element.className} ${element.textContent.slice(0, 40)}`;
