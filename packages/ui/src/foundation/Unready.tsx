'use client';
import { useEffect, useState } from 'react';
import { useCoprod } from './Coprod.tsx';

/** In the place of a part that has nothing to show yet: loading (said after a second), or unreadable. */
export function Unready({ unreadable }: { unreadable: boolean }) {
  const { common } = useCoprod().text;
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(setSlow, 1000, true);
    return () => {
      clearTimeout(timer);
    };
  }, []);
  if (unreadable) {
    return (
      <div className="cp-problem" role="alert" data-part="unreadable">
        <p>{common.unreadable}</p>
        <p>{common.unreadableNext}</p>
      </div>
    );
  }
  return (
    <p role="status" data-part="loading">
      {slow && common.loading}
    </p>
  );
}
