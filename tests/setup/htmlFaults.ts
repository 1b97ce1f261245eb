import { HtmlValidate } from 'html-validate';

// What a page of ours must be, without rules of mere style: React writes `<br/>` and `checked=""`.
const validate = new HtmlValidate({
  extends: ['html-validate:standard'],
  elements: ['html5'],
  rules: {
    'attr-case': 'off', // inputMode, as React writes it
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    'long-title': 'off',
    'no-inline-style': 'error',
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
    'valid-id': ['error', { relaxed: true }],
  },
});

/** What is wrong with a page's HTML, in words. */
export async function faultsOf(html: string): Promise<string[]> {
  const { results } = await validate.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line }) => `${ruleId}: ${message} (line ${String(line)})`),
  );
}
