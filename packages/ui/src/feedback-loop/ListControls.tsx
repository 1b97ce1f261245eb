'use client';
import { controlName, feedbackPlaces, fill } from '@coprod/core';
import { useRef } from 'react';
import { actsHere, useCoprod } from '../foundation/index.ts';
import { feedbackSorts, listOf, type FeedbackFilter, type FeedbackSort } from './feedbackList.ts';
import type { Shared } from './shared.ts';
import { pressBeside } from './pressBeside.ts';

/** Search, what to show, and in which order: over all that was said, whatever page is shown. */
export function ListControls({ saying: { words }, model }: Shared) {
  const { idPrefix, actor } = useCoprod();
  const box = useRef<HTMLDivElement>(null);
  const { loop, places } = words;
  const { list, look, found } = model;
  const nameOf = (what: string) => controlName(idPrefix, 'list', what);
  const filters: readonly (readonly [FeedbackFilter, string])[] = [
    ['all', loop.all],
    ...(actor
      ? ([
          ['yours', loop.yours],
          ['mine', loop.mine],
        ] as const)
      : []),
    ['late', loop.late],
    ['untold', loop.untold],
    ['area', loop.area],
    ['board', loop.board],
    ...feedbackPlaces.map((place) => [place, places[place]] as const),
  ];
  const sorts: Readonly<Record<FeedbackSort, string>> = {
    place: loop.sortPlace,
    newest: loop.sortNewest,
    oldest: loop.sortOldest,
  };
  const apply = () => {
    const value = (what: string) =>
      box.current?.querySelector<HTMLInputElement>(`[name="${nameOf(what)}"]`)?.value ?? '';
    const { search, place, sort } = listOf({
      search: value('search'),
      place: value('place'),
      sort: value('sort'),
    });
    look({ search, place, sort });
  };
  return (
    <div ref={box} className="cp-list-controls" data-part="list-controls">
      <label>
        <span className="cp-label">{loop.search}</span>
        <input
          className="cp-input"
          type="search"
          name={nameOf('search')}
          defaultValue={list.search}
          maxLength={200}
          onKeyDown={pressBeside}
        />
      </label>
      <label>
        <span className="cp-label">{loop.show}</span>
        <select className="cp-input" name={nameOf('place')} defaultValue={list.place}>
          {filters.map(([value, label]) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span className="cp-label">{loop.sort}</span>
        <select className="cp-input" name={nameOf('sort')} defaultValue={list.sort}>
          {feedbackSorts.map((value) => (
            <option key={value} value={value}>
              {sorts[value]}
            </option>
          ))}
        </select>
      </label>
      <p>
        <button className="cp-button" type="submit" ref={actsHere} onClick={apply}>
          {loop.apply}
        </button>
      </p>
      <p role="status" data-part="found">
        {found.length === 0 ? loop.noneFound : fill(loop.found, { count: found.length })}
      </p>
    </div>
  );
}
