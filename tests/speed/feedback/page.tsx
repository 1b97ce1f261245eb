// A page with one of the two lists, and how long it takes from a press until it is painted.
import { assessFeedback, type Project } from '@coprod/core';
import { en } from '@coprod/core/text/en';
import { enFeedbackLoop } from '@coprod/core/text/en/feedback-loop';
import { Coprod } from '@coprod/ui';
import { FeedbackLoop, type FeedbackFilter, type FeedbackSort } from '@coprod/ui/feedback-loop';
import { createRoot } from 'react-dom/client';
import { manySaid, today, worker } from './said.ts';
import { TanStackList } from './TanStackList.tsx';

/** Our part, or the list beside it. */
export type List = 'ours' | 'theirs';
/** Somebody who only reads, or somebody who works there and takes steps. */
export type Who = 'reader' | 'worker';
/** Milliseconds of each press, and of the first drawing. */
export type Times = Readonly<Record<'paint' | 'filter' | 'sort', number>>;

const box = document.querySelector('#page') as HTMLElement;
const settings = { text: en, today, timeZone: 'Europe/London', idPrefix: 'speed' };
let project: Project;

/** The next message that comes in: after what React does once it has drawn. */
const message = () =>
  new Promise<void>((done) => {
    const { port1, port2 } = new MessageChannel();
    port2.onmessage = () => {
      done();
    };
    port1.postMessage(null);
  });

/** Milliseconds of a frame from its beginning until it is painted, with all that the act sets going in it. */
const frame = (act?: () => void) =>
  new Promise<number>((done) => {
    requestAnimationFrame(() => {
      const start = performance.now();
      void message().then(() => {
        done(performance.now() - start);
      });
      act?.();
    });
  });

/** What is left to do is done. */
const settled = async () => {
  for (let turn = 0; turn < 3; turn += 1) await frame();
};

/** Draws a list for the first time: milliseconds of its script, effects too, and of the frame that shows it. */
async function paint(list: List, who: Who): Promise<number> {
  const actor = who === 'worker' ? worker : null;
  const drawn = new Promise<void>((done) => {
    new MutationObserver((_, observer) => {
      if (!box.querySelector('article')) return;
      observer.disconnect();
      done();
    }).observe(box, { childList: true, subtree: true });
  });
  const start = performance.now();
  createRoot(box).render(
    list === 'theirs' ? (
      <TanStackList
        project={project}
        actor={actor}
        words={enFeedbackLoop}
        text={en}
        today={today}
      />
    ) : (
      <Coprod {...settings} actor={actor}>
        <FeedbackLoop
          project={project}
          words={enFeedbackLoop}
          onAdd={actor ? () => undefined : undefined}
        />
      </Coprod>
    ),
  );
  await drawn;
  await message();
  const script = performance.now() - start;
  const time = script + (await frame()); // without the wait for the screen's next frame
  await settled();
  return time;
}

/** Chooses what to show and in which order, presses the button, and gives the time until that is painted. */
async function look(place: FeedbackFilter, sort: FeedbackSort, search = ''): Promise<number> {
  const set = (name: string, value: string) => {
    const control = box.querySelector<HTMLSelectElement>(`[name$="${name}"]`);
    if (control) control.value = value;
  };
  set('place', place);
  set('sort', sort);
  set('search', search);
  const time = await frame(() => {
    box.querySelector<HTMLButtonElement>('.cp-list-controls button')?.click();
  });
  await settled();
  return time;
}

const api = {
  /** Makes up what was said, and assesses it: both lists pay for that alike, and it would hide how they differ. */
  prepare(count: number) {
    project = manySaid(count);
    assessFeedback(project, { today, timeZone: settings.timeZone });
  },
  counts: () => assessFeedback(project, { today }).counts,
  paint,
  look,
  async times(list: List, who: Who): Promise<Times> {
    const times = { paint: await paint(list, who), filter: 0, sort: 0 };
    for (const place of ['told', 'answered'] as const) {
      times.filter += await look(place, 'place');
      times.sort += await look('all', 'newest');
    }
    return times;
  },
  /** What is said of the whole list. */
  says: (part: 'counts' | 'found') => box.querySelector(`[data-part=${part}]`)?.textContent ?? '',
  /** What is read in each of the first rows, without what opens. */
  rows: (count: number) =>
    [...box.querySelectorAll('article')].slice(0, count).map((row) => {
      const copy = row.cloneNode(true) as Element;
      for (const more of copy.querySelectorAll('details')) more.remove();
      return copy.textContent.replace(/\s+/g, ' ').trim();
    }),
  articles: () => box.querySelectorAll('article').length,
  /** Presses “Show all on one page”: milliseconds until all that was found is painted. */
  async showAll(count: number) {
    const start = performance.now();
    box.querySelector<HTMLButtonElement>('[data-part=pages] button[name$=all]')?.click();
    do await frame();
    while (api.articles() < count);
    return performance.now() - start;
  },
};
/** What the page offers to whoever measures. */
export type Api = typeof api;
Object.assign(window, { feedback: api });
