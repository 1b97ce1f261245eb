'use client';
import {
  assessFeedback,
  feedbackActs,
  type FeedbackAct,
  type FeedbackAssessment,
  type FeedbackStatus,
  type Project,
  type View,
} from '@coprod/core';
import { useMemo, useState } from 'react';
import { useCoprod } from '../foundation/index.ts';
import { itemsIn, listOf, pageSize, type FeedbackList, type GivenList } from './feedbackList.ts';

/** What {@link useFeedbackLoop} takes. */
export interface FeedbackLoopOptions {
  readonly project: Project | View;
  /** How the list is looked at to begin with: from `readListControls`, where a server draws it. */
  readonly list?: GivenList | undefined;
  readonly readOnly?: boolean | undefined;
  /** Days that are no working days, `YYYY-MM-DD`; default those of England and Wales. */
  readonly holidays?: readonly string[] | undefined;
  /** Within how many working days people are told; default 20. */
  readonly replyWithin?: number | undefined;
}

/** What {@link useFeedbackLoop} gives. */
export interface FeedbackLoopModel {
  /** Everything, whatever is shown of it. */
  readonly assessment: FeedbackAssessment;
  readonly list: FeedbackList;
  /** Looks at the list in another way, from its first page unless one is named. */
  readonly look: (how: Partial<FeedbackList>) => void;
  /** Goes along with one item wherever it moves, until the list is looked at in another way. */
  readonly follow: (itemId: string) => void;
  /** All that is found, in order. */
  readonly found: readonly FeedbackStatus[];
  /** The page that is shown, from 1; how many there are; and what is on it. */
  readonly page: number;
  readonly pages: number;
  readonly shown: readonly FeedbackStatus[];
  /** How many wait for the looking person. */
  readonly yours: number;
  /** What the looking person can do about an item, the next step first. */
  readonly actsOn: (status: FeedbackStatus) => readonly FeedbackAct[];
  /** It waits for the looking person. */
  readonly isYours: (status: FeedbackStatus) => boolean;
}

/**
 * Everything that a feedback loop shows, without a line of markup: for hosts that draw their own.
 *
 * @example
 * const { shown, found, look } = useFeedbackLoop({ project });
 * look({ search: 'crèche' });
 */
export function useFeedbackLoop({
  project,
  list: given,
  readOnly = false,
  holidays,
  replyWithin,
}: FeedbackLoopOptions): FeedbackLoopModel {
  const { actor, today, timeZone } = useCoprod();
  const [list, setList] = useState(() => listOf(given));
  const [held, setHeld] = useState<string | null>(null);
  const assessment = useMemo(
    () => assessFeedback(project, { today, timeZone, holidays, replyWithin }),
    [project, today, timeZone, holidays, replyWithin],
  );
  const actsOn = useMemo(
    () => feedbackActs(project, readOnly ? null : actor),
    [project, actor, readOnly],
  );
  const isYours = useMemo(() => waitsFor(actsOn), [actsOn]);
  const yours = useMemo(() => assessment.items.filter(isYours).length, [assessment, isYours]);
  const found = useMemo(
    () => itemsIn(assessment.items, list, isYours, held, actor?.id),
    [assessment, list, isYours, held, actor],
  );
  const pages = list.all ? 1 : Math.max(1, Math.ceil(found.length / pageSize));
  const place = held === null ? -1 : found.findIndex(({ item }) => item.id === held);
  const wanted = place < 0 ? list.page : Math.floor(place / pageSize) + 1;
  const page = Math.min(Math.max(1, wanted), pages);
  const shown = list.all ? found : found.slice((page - 1) * pageSize, page * pageSize);
  return {
    assessment,
    list,
    look: (how) => {
      setHeld(null);
      setList({ ...list, page: 1, ...how });
    },
    follow: setHeld,
    found,
    page,
    pages,
    shown,
    yours,
    actsOn,
    isYours,
  };
}

/** It is their turn, and they can take it. Whoever said it may always answer; only what they were told waits for that. */
const waitsFor = (actsOn: FeedbackLoopModel['actsOn']) => (status: FeedbackStatus) => {
  const { turn, place } = status;
  const waits = (act: FeedbackAct) => {
    if (act === 'answer') return place === 'told';
    return turn === 'senior' ? act === 'senior-reply' : turn !== 'sayer';
  };
  return turn !== null && actsOn(status).some(waits);
};
