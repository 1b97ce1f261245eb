// The bench framework, 8 sections of 1 + 4 questions: our checklist of it, and the same fields in plain React.
import { defineFramework, fill, ratings, type Framework, type Project } from '@coprod/core';
import { en } from '@coprod/core/text/en';
import { Coprod, type CoprodSettings } from '@coprod/ui';
import { Checklist } from '@coprod/ui/checklist';
import { useRef, type ChangeEvent } from 'react';

/** Our part, or the same fields in plain React. */
export type Which = 'ours' | 'plain';

const sections = Array.from({ length: 8 }, (_, section) => ({
  id: `s${String(section)}`,
  checks: Array.from({ length: 4 }, (_, check) => ({
    id: `s${String(section)}-c${String(check)}`,
  })),
}));
const checks = sections.flatMap((section) => section.checks);
const title = (id: string) => `Section ${id} is ready in time`;
const question = (id: string) => `Does everybody who comes find ${id} as it was promised?`;
const about = (id: string) =>
  `What ${id} is about, in the two lines that people read before they answer.`;
const detail = (id: string) => `Was ${id} looked at together with those who need it?`;

const bench: Framework = defineFramework({
  id: 'bench',
  version: 1,
  sections,
  words: {
    en: {
      title: 'The bench',
      sections: Object.fromEntries(
        sections.map(({ id }) => [
          id,
          { title: title(id), question: question(id), about: about(id) },
        ]),
      ),
      checks: Object.fromEntries(checks.map(({ id }) => [id, detail(id)])),
      conditions: {},
    },
  },
});

const help = {
  safety: { label: 'call us', href: 'tel:+441632960001' },
  complaint: { label: 'write to us', href: 'mailto:hub@example.org' },
};
const settings: CoprodSettings = {
  text: en,
  actor: { id: 'newcomer', perspective: 'lived-experience' },
  today: '2026-04-01',
  timeZone: 'Europe/London',
  idPrefix: 'bench',
  help,
};
const nothing = () => undefined;

/** As a host draws it: each request reads its project afresh, so that nothing is known of it from the last one. */
export function Ours() {
  const project: Project = useRef({ schema: 1 as const, id: 'bench', entries: [] }).current;
  return (
    <Coprod {...settings}>
      <Checklist project={project} framework={bench} onAdd={nothing} />
    </Coprod>
  );
}

// Every word is known beforehand, and there is nothing to look up.
const words = en.checklist;
const hat = fill(words.answeringAs, { hat: en.perspectives['lived-experience'].one });
const alone = fill(words.alone, { count: 1, fewest: 3 });
const more = fill(words.detail, { count: 4 });
const answers = ratings
  .filter((rating) => rating !== 'does-not-apply')
  .map((rating) => ({ rating, said: en.ratings[rating] }));
const rows = sections.map(({ id, checks }, index) => ({
  id,
  number: index + 1,
  spoken: fill(words.number, { number: index + 1 }),
  title: title(id),
  about: about(id),
  question: question(id),
  checks: checks.map((check) => ({ id: check.id, said: detail(check.id) })),
  save: index === 7 ? words.save : fill(words.saveNext, { number: index + 2 }),
}));

interface Kept {
  /** Remembers what was chosen or typed, and does nothing else. */
  readonly keep: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => void;
}

/** The same fields and the same words in plain React, as somebody writes it by hand who has only this to show. */
export function Plain() {
  const kept = useRef(new Map<string, string>());
  const keep: Kept['keep'] = ({ target }) => {
    kept.current.set(target.name, target.value);
  };
  return (
    <div
      className="cp-root cp-checklist"
      data-component="checklist"
      data-cp-theme="host"
      data-cp-scheme="light"
      lang="en-GB"
      dir="ltr"
    >
      <h2 className="cp-heading">
        <span lang="en-GB" dir="auto">
          The bench
        </span>
      </h2>
      <div className="cp-text" data-part="intro">
        <p>
          {hat} {words.whoSees}
        </p>
        <p data-part="alone">{alone}</p>
        <p data-part="progress">{words.empty}</p>
      </div>
      <details className="cp-details" data-part="together">
        <summary className="cp-summary cp-more">{words.together}</summary>
        <label className="cp-label" htmlFor="coprod:bench:people:bench@1">
          {words.howMany}
        </label>
        <input
          className="cp-input cp-short"
          id="coprod:bench:people:bench@1"
          name="coprod:bench:people:bench@1"
          type="text"
          inputMode="numeric"
          aria-invalid={false}
          defaultValue={1}
          onChange={keep}
        />
      </details>
      <p className="cp-hidden" role="status"></p>
      <ol className="cp-rows">
        {rows.map((row) => (
          <PlainRow key={row.id} row={row} keep={keep} />
        ))}
      </ol>
    </div>
  );
}

function PlainRow({ row, keep }: Kept & { row: (typeof rows)[number] }) {
  const note = `coprod:bench:note:bench@1/${row.id}`;
  const link = `coprod:bench:evidence:bench@1/${row.id}`;
  return (
    <li className="cp-row" data-part="row">
      <details className="cp-details" name="bench-bench" data-section={row.id}>
        <summary className="cp-summary">
          <span className="cp-number" aria-hidden="true">
            {row.number}
          </span>
          <h3 className="cp-heading">
            <span className="cp-hidden">{row.spoken}: </span>
            <span lang="en-GB" dir="auto">
              {row.title}
            </span>
          </h3>
          <span className="cp-summary-text">
            <span className="cp-line">{words.notAnswered}</span>
          </span>
        </summary>
        <div className="cp-panel">
          <p lang="en-GB" dir="auto">
            {row.about}
          </p>
          <PlainQuestion id={row.id} said={row.question} large keep={keep} />
          <details className="cp-details cp-detail">
            <summary className="cp-summary cp-more">{more}</summary>
            {row.checks.map(({ id, said }) => (
              <PlainQuestion key={id} id={id} said={said} keep={keep} />
            ))}
          </details>
          <p className="cp-help" data-part="help">
            {en.common.notSafe}{' '}
            <a className="cp-link" href={help.safety.href}>
              {help.safety.label}
            </a>{' '}
            <br />
            {en.common.complain}{' '}
            <a className="cp-link" href={help.complaint.href}>
              {help.complaint.label}
            </a>
          </p>
          <label className="cp-label" htmlFor={note}>
            {words.note}
          </label>
          <p className="cp-hint" id={`${note}-hint`}>
            {words.noteHint}
          </p>
          <textarea
            className="cp-input"
            id={note}
            name={note}
            aria-describedby={`${note}-hint`}
            aria-invalid={false}
            rows={3}
            dir="auto"
            defaultValue=""
            onChange={keep}
          />
          <label className="cp-label" htmlFor={link}>
            {words.link}
          </label>
          <p className="cp-hint" id={`${link}-hint`}>
            {words.linkHint}
          </p>
          <input
            className="cp-input"
            id={link}
            name={link}
            aria-describedby={`${link}-hint`}
            aria-invalid={false}
            type="text"
            inputMode="url"
            dir="ltr"
            autoCapitalize="none"
            defaultValue=""
            onChange={keep}
          />
          <p>
            <button className="cp-button" type="submit">
              {row.save}
            </button>
          </p>
          <p className="cp-hint">{words.answerFirst}</p>
        </div>
      </details>
    </li>
  );
}

interface Asked extends Kept {
  readonly id: string;
  readonly said: string;
  readonly large?: boolean;
}

function PlainQuestion({ id, said, large = false, keep }: Asked) {
  const name = `coprod:bench:rating:bench@1/${id}`;
  return (
    <fieldset className="cp-question">
      <legend className={large ? 'cp-legend cp-large' : 'cp-legend'}>
        <span lang="en-GB" dir="auto">
          {said}
        </span>
      </legend>
      <div className="cp-options">
        {answers.map(({ rating, said }, index) => (
          <label className="cp-option" key={rating}>
            <input
              className="cp-radio"
              type="radio"
              id={index === 0 ? name : `${name}:${rating}`}
              name={name}
              value={rating}
              defaultChecked={false}
              onChange={keep}
            />
            <span>{said}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

export const apps = { ours: Ours, plain: Plain } as const;
