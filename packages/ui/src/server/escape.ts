const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#x27;',
};

/** Text for HTML, in an element or in an attribute. */
export const escapeHtml = (text: string) => text.replace(/[&<>"']/g, (one) => entities[one] ?? '');

/** The text that some escaped HTML stands for. */
export const unescapeHtml = (html: string) =>
  Object.entries(entities)
    .reverse()
    .reduce((text, [one, entity]) => text.replaceAll(entity, one), html);

/**
 * Data for a `<script type="application/json">`: nothing in it can end the script or begin a comment.
 *
 * @example
 * scriptJson({ said: '</script>' }) //=> '{"said":"\u003c/script>"}'
 */
export const scriptJson = (data: unknown) =>
  JSON.stringify(data).replace(
    /[<\u2028\u2029]/g,
    (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
