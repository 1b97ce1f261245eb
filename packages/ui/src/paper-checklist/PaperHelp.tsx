'use client';
import { useCoprod, type HelpRoute } from '../foundation/index.ts';

/** A `<p>` before all boxes for words: where to go if someone is not safe, and how to complain, written out. */
export function PaperHelp() {
  const { help, text } = useCoprod();
  if (!help)
    return (
      <p className="cp-help" data-part="help-missing">
        {text.common.noHelp}
      </p>
    );
  return (
    <p className="cp-help" data-part="help">
      {text.common.notSafe} <Written {...help.safety} /> <br />
      {text.common.complain} <Written {...help.complaint} />
    </p>
  );
}

/** The label, and the number or address behind it. A place on this page is none that paper could lead to. */
function Written({ label, href }: HelpRoute) {
  const address = href
    .replace(/^(tel:|https?:\/\/|#.*)/i, '')
    .replace(/^mailto:([^?]*).*/i, '$1')
    .replace(/\/$/, '');
  const said = label.replace(/\s/g, '').includes(address); // an empty one is
  return (
    <>
      {label}
      {!said && (
        <>
          {' '}
          (<bdi>{address}</bdi>)
        </>
      )}
    </>
  );
}
