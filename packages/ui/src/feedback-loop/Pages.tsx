'use client';
import { controlName, fill, type FeedbackLoopText } from '@coprod/core';
import { useEffect, useRef } from 'react';
import { actsHere, useCoprod, type Steps } from '../foundation/index.ts';
import { pageSize } from './feedbackList.ts';
import type { FeedbackLoopModel } from './useFeedbackLoop.ts';

/** Which of the items are shown; the pages before and after; and all on one page, to print or to search in. */
export function Pages({
  model: { found, page, pages, list, look, shown },
  words: { loop },
  steps,
}: {
  model: FeedbackLoopModel;
  words: FeedbackLoopText;
  steps: Steps;
}) {
  const { idPrefix } = useCoprod();
  const turned = useRef(false);
  const first = shown[0]?.item.id;
  // A page that was turned begins at its first item.
  useEffect(() => {
    if (turned.current && first) steps.goTo(first);
    turned.current = false;
  }, [first, steps]);
  const button = (what: 'page' | 'all', value: string, label: string, go: () => void) => (
    <button
      className="cp-button"
      type="submit"
      ref={actsHere}
      name={controlName(idPrefix, 'list', what)}
      value={value}
      onClick={() => {
        turned.current = true;
        go();
      }}
    >
      {label}
    </button>
  );
  const from = list.all ? 1 : (page - 1) * pageSize + 1;
  return (
    <nav className="cp-pages" data-part="pages" aria-label={loop.title}>
      <p>{fill(loop.page, { from, to: from + shown.length - 1, count: found.length })}</p>
      {(pages > 1 || list.all) && (
        <p className="cp-buttons">
          {page > 1 &&
            button('page', String(page - 1), loop.previous, () => {
              look({ page: page - 1 });
            })}
          {page < pages &&
            button('page', String(page + 1), loop.next, () => {
              look({ page: page + 1 });
            })}
          {list.all
            ? found.length > pageSize &&
              button('all', '', loop.showPages, () => {
                look({ all: false });
              })
            : button('all', 'yes', loop.showAll, () => {
                look({ all: true });
              })}
        </p>
      )}
    </nav>
  );
}
