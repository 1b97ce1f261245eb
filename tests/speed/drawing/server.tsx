// How long a server takes for each, in turns. Prints the HTML of both and the milliseconds of each round.
import { renderToString } from 'react-dom/server';
import { apps, type Which } from './bench.tsx';

const html = (which: Which) => {
  const App = apps[which];
  return renderToString(<App />);
};

/** Milliseconds of five drawings. */
function time(which: Which): number {
  const start = performance.now();
  for (let turn = 0; turn < 5; turn += 1) html(which);
  return performance.now() - start;
}

// As a server that has been running for a while.
for (let turn = 0; turn < 20; turn += 1)
  for (const which of ['ours', 'plain'] as const) time(which);
const rounds = Array.from({ length: 40 }, () => ({ ours: time('ours'), plain: time('plain') }));
process.stdout.write(JSON.stringify({ ours: html('ours'), plain: html('plain'), rounds }));
