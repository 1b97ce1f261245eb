import { addEntry, newEntry, nonNegotiables } from '@coprod/core';
import { en } from '@coprod/core/text/en';
import { Checklist, Coprod } from '@coprod/ui';
import { useEffect } from 'react';
import { examples } from '../../packages/ui/src/checklist/Checklist.examples.ts';

const about = 'non-negotiables@1';
const round = newEntry({
  id: 'april',
  kind: 'round',
  at: '2026-03-30T10:00:00.000Z',
  by: 'amina',
  about,
  data: { answersFrom: '2026-04-01', shownOn: '2026-04-02' },
});
/** Half past midnight of 1 April in Southend, and still or already another hour elsewhere. */
const atNight = newEntry({
  id: 'at-night',
  kind: 'rating',
  at: '2026-03-31T23:30:00.000Z',
  by: 'dan',
  about: `${about}/flexibility`,
  data: { rating: 'not-yet', perspective: 'lived-experience' },
});

const settings = { text: en, today: '2026-04-03' };

/** A page as a host's server renders it: a day to come in words, and answers that count from a midnight on. */
export function Page() {
  useEffect(() => {
    document.body.dataset['ready'] = 'yes';
  }, []);
  return (
    <>
      <Coprod {...settings} idPrefix="waiting" actor={{ id: 'one', perspective: 'profession' }}>
        <Checklist project={examples.notShown} framework={nonNegotiables} />
      </Coprod>
      <Coprod {...settings} idPrefix="counted" actor={null}>
        <Checklist
          project={[round, atNight].reduce(addEntry, examples.allAnswered)}
          framework={nonNegotiables}
        />
      </Coprod>
    </>
  );
}
