// A page that takes over what a server drew, and how long that takes until its effects have run.
import { useEffect } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { apps, type Which } from './bench.tsx';

const box = document.querySelector('#page') as HTMLElement;

/** The last of the page: its effect runs after all others. */
function Done({ done }: { done: () => void }) {
  useEffect(done, [done]);
  return null;
}

const api = {
  /** Milliseconds until the page is taken over; `wrong` where it differed from what the server drew. */
  takeOver: (which: Which) =>
    new Promise<number>((done, wrong) => {
      const App = apps[which];
      const start = performance.now();
      hydrateRoot(
        box,
        <>
          <App />
          <Done
            done={() => {
              done(performance.now() - start);
            }}
          />
        </>,
        { onRecoverableError: wrong },
      );
    }),
};
export type Api = typeof api;
Object.assign(window, { drawing: api });
