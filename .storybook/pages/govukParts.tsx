import type { Rating } from '@coprod/core';
import { useCoprod } from '@coprod/ui';

/** Where a page or a summary of errors comes, the focus goes to it. */
export const takeFocus = (element: HTMLElement | null) => element?.focus();

/** A link that does something on this page. */
export function ActionLink({
  href,
  className,
  children,
  onAct,
}: {
  href: string;
  className?: string;
  children: string;
  onAct: () => void;
}) {
  return (
    <a
      className={className}
      href={href}
      onClick={(event) => {
        event.preventDefault();
        onAct();
      }}
    >
      {children}
    </a>
  );
}

/** What is wrong, with a link to the field. */
export function ErrorSummary({ field, error }: { field: string; error: string }) {
  const { text } = useCoprod();
  return (
    <div className="govuk-error-summary" tabIndex={-1} ref={takeFocus}>
      <div role="alert">
        <h2 className="govuk-error-summary__title">{text.common.problem}</h2>
        <ul className="govuk-list govuk-error-summary__list">
          <li>
            <ActionLink href={`#${field}`} onAct={() => takeFocus(document.getElementById(field))}>
              {error}
            </ActionLink>
          </li>
        </ul>
      </div>
    </div>
  );
}

/** Native radios of one name; the first has the name as its id, so that errors can lead to it. */
export function Radios({
  name,
  options,
  chosen,
}: {
  name: string;
  options: readonly Rating[];
  chosen: Rating | null;
}) {
  const { text } = useCoprod();
  return (
    <div className="govuk-radios">
      {options.map((rating, index) => {
        const id = index === 0 ? name : `${name}:${rating}`;
        return (
          <div className="govuk-radios__item" key={rating}>
            <input
              className="govuk-radios__input"
              type="radio"
              id={id}
              name={name}
              value={rating}
              defaultChecked={rating === chosen}
            />
            <label className="govuk-label govuk-radios__label" htmlFor={id}>
              {text.ratings[rating]}
            </label>
          </div>
        );
      })}
    </div>
  );
}
