'use client';
import { useCoprod, type HelpRoute } from './Coprod.tsx';

/** A `<p>` before a box for words: where to go if someone is not safe, and how to complain. */
export function Help() {
  const { help, text } = useCoprod();
  if (!help)
    return (
      <p className="cp-help" data-part="help-missing">
        {text.common.noHelp}
      </p>
    );
  return (
    <p className="cp-help" data-part="help">
      {text.common.notSafe} {route(help.safety)} <br />
      {text.common.complain} {route(help.complaint)}
    </p>
  );
}

const route = ({ label, href }: HelpRoute) =>
  /^(https?:|tel:|mailto:|\/(?!\/)|#)/i.test(href) ? (
    <a className="cp-link" href={href}>
      {label}
    </a>
  ) : (
    label
  );
