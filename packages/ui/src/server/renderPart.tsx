import { stillTyped, type Entry, type Fault, type Text } from '@coprod/core';
import { en } from '@coprod/core/text/en';
import type { ComponentType } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { Coprod, type CoprodSettings, type Faulty } from '../foundation/index.ts';
import { errorSummary } from './errorSummary.ts';
import { escapeHtml, scriptJson } from './escape.ts';
import { englishOf, parts, type PartGiven, type PartName, type PartProps } from './parts.ts';
import { putBack } from './putBack.ts';
import { linkSteps, type StepLinks } from './stepLinks.ts';

/** The form around a part, for pages where no script runs. */
export interface PartForm {
  /** Where it is posted to, on the same site. */
  readonly action: string;
  /** Hidden controls of the host's own, such as a token against forged posts; their names must not begin with `coprod:`. */
  readonly hidden?: Readonly<Record<string, string>> | undefined;
  /** What was posted last and not all taken: it stands in its controls again. */
  readonly posted?: Iterable<readonly [name: string, value: unknown]> | undefined;
  /** What was made of it and saved: a step that was taken is not offered again in the same words. */
  readonly saved?: readonly Entry[] | undefined;
}

/** What {@link renderPart} takes. */
export interface PartPage<Name extends PartName> {
  /** What `<Coprod>` takes. */
  readonly settings: CoprodSettings;
  /** What the part takes. Where `settings.text` is `en`, its own words are English unless given. */
  readonly props: PartGiven<Name>;
  /** Without it the part can only be read, unless script takes it over. */
  readonly form?: PartForm | undefined;
  /** Of a feedback loop: links to steps, in the place of every form of every item. */
  readonly links?: StepLinks | undefined;
  /** Leave out the element and its data: `embed.js` then leaves the HTML as it is. */
  readonly plain?: boolean | undefined;
}

/**
 * Draws a part on a server as complete HTML that works without script: native, named controls in a form that
 * posts them (read them with `safeParseFormData`), what was wrong in a summary with links, and what was typed in its
 * place again. No inline style, no script that runs. Around it stands the part's element with its data, so that
 * `embed.js`, where it is there, takes that very page over.
 *
 * Give it what this reader may see: `viewFor(project, actor, …)`. All of it goes into the page.
 *
 * @throws {TypeError} where a hidden control has the name of one of ours, or a part lacks its words in another
 * language than English.
 *
 * @example
 * renderPart('checklist', {
 *   settings: { text: en, actor, today: '2026-05-03', idPrefix: 'hub', help },
 *   props: { project: viewFor(project, actor, { now }), framework: nonNegotiables, errors },
 *   form: { action: '/answers', hidden: { token }, posted },
 * }) //=> '<form method="post" action="/answers">…<coprod-checklist …>…</form>'
 */
export function renderPart<Name extends PartName>(
  name: Name,
  { settings, props: given, form, links, plain = false }: PartPage<Name>,
): string {
  const props = withWords(name, given, settings);
  const Part: ComponentType<PartProps[Name]> = parts[name];
  const drawn = renderToStaticMarkup(
    <Coprod {...settings}>
      <Part {...(form && name === 'checklist' ? unscripted(props, settings) : props)} />
    </Coprod>,
  );
  const { errors } = props as { errors?: Faulty | null };
  const faults: readonly Fault[] = errors?.faults ?? [];
  if (!/^[\w-]+$/.test(settings.idPrefix))
    throw new TypeError(
      `The idPrefix "${settings.idPrefix}" has other signs than letters, digits, - and _, so no post of this form could be read.`,
    );
  const posted = stillTyped(form?.posted ?? [], form?.saved ?? []);
  const filled = putBack(drawn, posted, new Set(faults.map(({ path }) => path)));
  const html =
    (drawn.includes('data-part="error-summary"') ? '' : errorSummary(drawn, faults, settings)) +
    (links ? linkSteps(filled, settings.idPrefix, links) : filled);
  const whole = plain ? html : inElement(name, settings, props, html);
  return form ? inForm(form, whole) : whole;
}

/** Without script nothing goes on to the next number: there the button only says that it saves. */
function unscripted<Props extends object>(props: Props, { text }: CoprodSettings): Props {
  const { strings } = props as { strings?: Partial<Text['checklist']> };
  const { save } = { ...text.checklist, ...strings };
  return { ...props, strings: { ...strings, saveNext: save } };
}

/** The part's words are English where the page is, so that nobody reads two languages without knowing. */
function withWords<Name extends PartName>(
  name: Name,
  props: PartGiven<Name>,
  { text }: CoprodSettings,
): PartProps[Name] {
  const english = englishOf[name];
  if ((props as { words?: object }).words || !english) return props as PartProps[Name];
  if (text !== en)
    throw new TypeError(
      `renderPart('${name}') has no props.words, so this part would have nothing to say. Give it its words in the language of settings.text ("${text.language}"): they are taken as English only where settings.text is the "en" of @coprod/core/text/en.`,
    );
  return { ...props, words: english } as unknown as PartProps[Name];
}

function inForm({ action, hidden = {} }: PartForm, html: string): string {
  const controls = Object.entries(hidden).map(([name, value]) => {
    if (name.startsWith('coprod:'))
      throw new TypeError(
        `The hidden control "${name}" would be read as one of the part's own. Give it another name.`,
      );
    return `<input type="hidden" name="${escapeHtml(name)}" value="${escapeHtml(value)}">`;
  });
  return `<form method="post" action="${escapeHtml(action)}">${controls.join('')}${html}</form>`;
}

/** The element around a part, with what it needs to draw the part anew. */
function inElement(
  name: PartName,
  { text, timeZone, idPrefix, theme, scheme, explain, ...settings }: CoprodSettings,
  props: object,
  html: string,
): string {
  const { project, framework, words, texts, errors, headingLevel, readOnly, onCode, ...more } =
    props as Record<string, unknown>;
  const data = {
    actor: settings.actor,
    today: settings.today,
    help: settings.help,
    fewest: settings.fewest,
    text: text === en ? undefined : text,
    words: words === englishOf[name] ? undefined : words,
    ...{ project, framework, texts, options: more },
    errors: errors ? { faults: (errors as Faulty).faults } : undefined,
  };
  const attributes = {
    ...{ 'id-prefix': idPrefix, theme, scheme, 'time-zone': timeZone },
    ...{ 'heading-level': headingLevel, 'read-only': readOnly },
    ...{ explain: explain !== undefined, codes: onCode !== undefined },
    ...{ large: more['large'], detail: more['detail'] },
    ...{ room: more['room'], address: more['address'] },
  };
  const said = Object.entries(attributes).map(([attribute, value]) =>
    value === true
      ? ` ${attribute}=""`
      : typeof value === 'string' || typeof value === 'number'
        ? ` ${attribute}="${escapeHtml(String(value))}"`
        : '',
  );
  return `<coprod-${name}${said.join('')}><script type="application/json">${scriptJson(data)}</script>${html}</coprod-${name}>`;
}
