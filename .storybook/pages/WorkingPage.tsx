import type { Entry, Project } from '@coprod/core';
import { useEffect, useRef, useState } from 'react';
import { pip } from '../../packages/ui/src/foundation/people.examples.ts';
import { Confirm, type Ask } from './Confirm.tsx';
import { entryStore } from './entryStore.ts';
import { PageHost, type Look } from './PageHost.tsx';
import { visitStore } from './visit.ts';
import './WorkingPage.css';

/**
 * A working page: Pip's project, in which a visitor can be anybody, answer, and see what it amounts to.
 */
export function WorkingPage(props: Look) {
  const [store, setStore] = useState(true);
  const [start, setStart] = useState(0);
  const [saved, setSaved] = useState<Project | null>(null);
  const [ask, setAsk] = useState<Ask | null>(null);
  const page = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    let current = true;
    const show = (entries: readonly Entry[]) => {
      if (current) setSaved({ ...pip, entries: [...pip.entries, ...entries] });
    };
    // Without a store (private windows) the page still works; it only forgets.
    if (store)
      entryStore.load().then(show, () => {
        show([]);
      });
    else show([]);
    return () => {
      current = false;
    };
  }, [store, start]);

  const again = () => {
    const next = () => {
      setStart(start + 1);
    };
    setSaved(null);
    visitStore.clear();
    entryStore.clear().then(next, next);
    heading.current?.focus(); // the button goes and comes back
  };

  /** One person's words must not stand under another's name: they go, but not unasked. */
  const leave = (then: () => void) => {
    const unsaved = page.current?.querySelector('[data-part="state"][data-status="unsaved"]');
    if (unsaved) {
      const question = 'You have not saved all that you wrote. If you go on, it goes away.';
      setAsk({ question, yes: 'Yes, go on', then });
    } else then();
  };

  const changeStore = () => {
    const then = () => {
      setSaved(null);
      setStore(!store);
    };
    if (store) leave(then);
    else {
      const question = 'Nothing was stored. If you go on, all that you said goes away.';
      setAsk({ question, yes: 'Yes, go on', then });
    }
  };

  return (
    <main className="page" ref={page} data-cp-theme={props.theme} data-scheme={props.scheme}>
      <h1 ref={heading} tabIndex={-1}>
        Pip: finding a name together
      </h1>
      <p>
        A Better Start Southend had a mascot without a name. People sent in ideas. A mascot group,
        driven by Parent Champions, chose six. Then well over 200 people voted, online and at a
        conference: Pip.
      </p>
      <p>
        <strong>
          The story is from the Southend framework. The people here, their answers and the days are
          made up.
        </strong>{' '}
        Be one of them, or somebody new, and answer. Until you choose, you only read. What you say
        stays in this browser.
      </p>
      <label className="page-mode">
        <input type="checkbox" checked={!store} onChange={changeStore} /> Store nothing (for a
        shared phone)
      </label>
      <p className="page-small" role="status">
        {start > 0 && 'You started again. What was said before is gone.'}
      </p>
      {saved && (
        <PageHost
          key={`${String(start)} ${String(store)}`}
          {...props}
          saved={saved}
          store={store}
          onLeave={leave}
          onAgain={() => {
            const question = 'Start again? All that was said here goes away.';
            setAsk({ question, yes: 'Yes, start again', then: again });
          }}
        />
      )}
      {ask && (
        <Confirm
          {...ask}
          onDone={() => {
            setAsk(null);
          }}
        />
      )}
    </main>
  );
}
