// Hosts: their stylesheets, and what stands around a part there. Adding a host is adding a line.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { root } from '../setup/workspace.ts';

const { resolve } = createRequire(import.meta.url);
/** Without fonts and pictures: the page has nowhere to load them from. */
const ofPackage = (path: string) =>
  readFileSync(resolve(path), 'utf8').replace(/@font-face\s*\{[^}]*\}/g, '');
const fixture = (name: string) =>
  readFileSync(join(root, 'tests/hosts/fixtures', `${name}.css`), 'utf8');

export interface Host {
  readonly css: string;
  /** The classes of the page's `<main>`. */
  readonly main?: string;
  /** All of the page is one form. */
  readonly form?: true;
}

export const hosts = {
  govuk: {
    css: ofPackage('govuk-frontend/dist/govuk/govuk-frontend.min.css'),
    main: 'govuk-main-wrapper govuk-body',
  },
  nhs: {
    css: ofPackage('nhsuk-frontend/dist/nhsuk/nhsuk-frontend.min.css'),
    main: 'nhsuk-main-wrapper',
  },
  bootstrap: { css: ofPackage('bootstrap/dist/css/bootstrap.css'), main: 'container' },
  localgov: { css: fixture('localgov') },
  smallRem: { css: 'html { font-size: 62.5% } body { font-size: 1.6rem }' },
  prose: { css: fixture('prose') + fixture('prose-controls'), main: 'prose' },
  form: { css: fixture('form'), form: true },
} satisfies Readonly<Record<string, Host>>;

export type HostName = keyof typeof hosts;
