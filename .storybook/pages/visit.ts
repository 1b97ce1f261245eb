/** Who the visitor is, and which day they take it to be. */
export interface Visit {
  /** Empty: they chose nobody yet, and only read. */
  readonly who: string;
  readonly today: string;
}

export const firstVisit: Visit = { who: '', today: '2026-04-01' };

const key = 'coprod-working-page';

/** Until the tab is closed: a phone that is handed on does not remember who one was. */
export const visitStore = {
  load: (): Visit => {
    try {
      return { ...firstVisit, ...(JSON.parse(sessionStorage.getItem(key) ?? '{}') as Visit) };
    } catch {
      return firstVisit; // the page works where nothing may be stored; it only forgets
    }
  },
  save: (visit: Visit): void => {
    try {
      sessionStorage.setItem(key, JSON.stringify(visit));
    } catch {
      // As above.
    }
  },
  clear: (): void => {
    try {
      sessionStorage.removeItem(key);
    } catch {
      // As above.
    }
  },
};
