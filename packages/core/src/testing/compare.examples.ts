// Two things timed side by side. No part of what is published.

/** Milliseconds that something takes. */
export const timeOf = (run: () => unknown) => {
  const start = performance.now();
  run();
  return performance.now() - start;
};

/** The shortest of several runs, taken in turns, so that what else the machine does matters little. */
export function compare(one: () => unknown, two: () => unknown, turns = 7): [number, number] {
  const times: [number, number] = [Infinity, Infinity];
  for (let turn = 0; turn < turns; turn += 1) {
    times[0] = Math.min(times[0], timeOf(one));
    times[1] = Math.min(times[1], timeOf(two));
  }
  return times;
}

/** What something throws; null where it does not. */
export const attempt = (run: () => unknown) => {
  try {
    run();
  } catch (error) {
    return error;
  }
  return null;
};
