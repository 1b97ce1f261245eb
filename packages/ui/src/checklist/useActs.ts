import { useRef, useState } from 'react';

/** What a row can ask for. */
interface Acts {
  readonly change: (section: string, name: string) => void;
  readonly save: (section: string) => void;
}

/** The same acts in every drawing, each doing what the latest one does: rows are not drawn again for them. */
export function useActs(latest: Acts): Acts {
  const now = useRef(latest);
  // At once: an effect comes too late on preact for a click right after the drawing.
  // eslint-disable-next-line react-hooks/refs -- nothing that is drawn hangs on it
  now.current = latest;
  return useState<Acts>(() => ({
    change: (...said) => {
      now.current.change(...said);
    },
    save: (section) => {
      now.current.save(section);
    },
  }))[0];
}
