import {
  feedbackPlaces,
  type EntryOf,
  type FeedbackPlace,
  type FeedbackStatus,
} from '@coprod/core';

/** What of a list is shown: everything, one place, or what has something in common. */
export const feedbackFilters = [
  'all',
  'yours',
  'mine',
  'late',
  'untold',
  'area',
  'board',
  ...feedbackPlaces,
] as const;
/** One of the {@link feedbackFilters}. */
export type FeedbackFilter = (typeof feedbackFilters)[number];

/** In which order a list is shown. */
export const feedbackSorts = ['place', 'newest', 'oldest'] as const;
/** One of the {@link feedbackSorts}. */
export type FeedbackSort = (typeof feedbackSorts)[number];

/** How a list is looked at. */
export interface FeedbackList {
  readonly search: string;
  readonly place: FeedbackFilter;
  readonly sort: FeedbackSort;
  /** From 1. */
  readonly page: number;
  /** All on one page, say to print it. */
  readonly all: boolean;
}

/** What a host gives of it, as its server read it (`readListControls`); what is not known is left out. */
export type GivenList = Partial<
  Readonly<Record<'search' | 'place' | 'sort', string> & { page: number; all: boolean }>
>;

/** Fills in what is not given or not known. */
export function listOf({
  search = '',
  place,
  sort,
  page = 1,
  all = false,
}: GivenList = {}): FeedbackList {
  return {
    search,
    place: feedbackFilters.find((one) => one === place) ?? 'all',
    sort: feedbackSorts.find((one) => one === sort) ?? 'place',
    page,
    all,
  };
}

export const pageSize = 25;

/** The items of a list that are found, in its order; `held` is shown wherever it is now. */
export function itemsIn(
  items: readonly FeedbackStatus[],
  { search, place, sort }: FeedbackList,
  isYours: (status: FeedbackStatus) => boolean,
  held: string | null,
  reader: string | undefined,
): readonly FeedbackStatus[] {
  const wanted = search.toLowerCase().split(/\s+/).filter(Boolean);
  const isHere = filterFor(place, isYours, reader);
  const isFound = (status: FeedbackStatus) =>
    (isHere(status) && wanted.every((word) => wordsOf(status).includes(word))) ||
    status.item.id === held;
  const known = wanted.length > 0 || held !== null ? undefined : knownIn(items, place);
  const found = known ?? items.filter(isFound);
  if (sort === 'oldest') return found;
  if (sort === 'newest') return [...found].reverse();
  return [...(found === items ? placesOf(items) : byPlace(found)).values()].flat();
}

/** All, or those in one place: nothing needs to be looked through. */
function knownIn(items: readonly FeedbackStatus[], place: FeedbackFilter) {
  return place === 'all' ? items : placesOf(items).get(place as FeedbackPlace);
}

/** Items by the place where they are, in the order of places. */
function byPlace(items: readonly FeedbackStatus[]) {
  const groups = new Map<FeedbackPlace, FeedbackStatus[]>(feedbackPlaces.map((one) => [one, []]));
  for (const status of items) groups.get(status.place)?.push(status);
  return groups;
}

// Once for each assessment, however often it is looked at in another way.
const places = new WeakMap<readonly FeedbackStatus[], ReturnType<typeof byPlace>>();
function placesOf(items: readonly FeedbackStatus[]) {
  const known = places.get(items) ?? byPlace(items);
  places.set(items, known);
  return known;
}

/** What a filter lets through: chosen once, and not again for each of thousands. */
function filterFor(
  filter: FeedbackFilter,
  isYours: (status: FeedbackStatus) => boolean,
  reader: string | undefined,
): (status: FeedbackStatus) => boolean {
  if (filter === 'mine') return ({ item }) => item.by === reader;
  if (filter === 'all') return () => true;
  if (filter === 'yours') return isYours;
  if (filter === 'late') return ({ late }) => late !== null;
  if (filter === 'untold') return ({ untold }) => untold;
  if (filter === 'area' || filter === 'board') return ({ passedTo }) => passedTo === filter;
  return ({ place }) => place === filter;
}

// Lower case once for each entry, however often it is searched.
const lower = new WeakMap<object, string>();
function wordsIn(entry: EntryOf<'feedback' | 'decision' | 'told'> | null): string {
  if (!entry?.data) return '';
  const known = lower.get(entry);
  if (known !== undefined) return known;
  const { text, what, why, summary, details } = entry.data as Partial<Record<string, string>>;
  const words = [text, what, why, summary, details].filter(Boolean).join(' ').toLowerCase();
  lower.set(entry, words);
  return words;
}

/** What was said, decided and told. */
const wordsOf = ({ item, decision, told }: FeedbackStatus) =>
  `${wordsIn(item)} ${wordsIn(decision)} ${wordsIn(told)}`;

/** Items that share the most words with one, most first: what may have been said before. */
export function likeThis(
  items: readonly FeedbackStatus[],
  { item }: FeedbackStatus,
): readonly FeedbackStatus[] {
  const words = new Set(
    wordsIn(item)
      .split(/\W+/)
      .filter((word) => word.length > 3),
  );
  const shared = (other: FeedbackStatus) =>
    [...words].filter((word) => wordsIn(other.item).includes(word)).length;
  return items
    .filter((other) => other.item.at < item.at && other.place !== 'duplicate')
    .map((other) => [shared(other), other] as const)
    .sort(([a], [b]) => b - a)
    .slice(0, 10)
    .map(([, other]) => other);
}
