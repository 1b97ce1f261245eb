import type { Text } from '@coprod/core';
import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { Coprod, type CoprodSettings } from './Coprod.tsx';
import { dataNames, ElementInside, type ElementData, type ElementPart } from './ElementInside.tsx';
import { Guard } from './Guard.tsx';
import { keepTyped } from './keepTyped.ts';

export type { ElementData, ElementPart } from './ElementInside.tsx';

// On a server there are no elements: importing this must not fail there.
const Base = typeof HTMLElement === 'undefined' ? (class {} as typeof HTMLElement) : HTMLElement;
/** The elements on the page, by name and prefix: no two of one part may share ids. */
const prefixes = new Set<string>();

/**
 * A part as a light-DOM custom element. Data comes in by properties (`project`, `actor`, `help`, `today`,
 * `framework`, `text`, `words`, `fewest`, `states`, `autosave`, `errors`, `texts`, `options`) or as JSON in a child
 * `<script type="application/json">`; settings by attributes (`theme`, `scheme`, `heading-level`, `id-prefix`,
 * `read-only`, `time-zone`, `explain`); each new entry goes out as a `coprod-add` event with `detail.entry`. Cancel
 * the event to refuse it; `detail.why` may say why. Where a server's HTML stands inside, it stays until there is a
 * project to show; then the part takes its place, with what was typed and with the focus.
 */
export abstract class PartElement<Words = unknown> extends Base {
  static readonly observedAttributes = [
    'theme',
    'scheme',
    'heading-level',
    'id-prefix',
    'read-only',
    'time-zone',
    'explain',
  ];
  /** The words that are used until the host gives others: for all parts, and for this part's own area. */
  static words: Text | null = null;
  static partWords: unknown;
  /** Explains special words, where the attribute `explain` asks for it. */
  static explain: CoprodSettings['explain'];
  /** It shows something before there is a project. */
  protected readonly needsProject: boolean = true;

  private data_: ElementData<Words> = {};
  private root_: Root | null = null;
  private place_: Element | null = null;
  private prefix_ = '';
  private asked_: string | null = null;
  /** What was typed when the project went away: whoever typed it gets it back with the next. */
  private typed_: { by: string | undefined; putBack: () => void } | null = null;

  protected abstract draw(part: ElementPart<Words>): ReactNode;

  constructor() {
    super();
    for (const name of dataNames) {
      const early = Object.getOwnPropertyDescriptor(this, name)?.value as unknown;
      Reflect.deleteProperty(this, name);
      Object.defineProperty(this, name, {
        get: () => this.data_[name],
        set: (value: unknown) => {
          const { project, actor } = this.data_;
          if (name === 'project' && project && !value)
            this.typed_ = { by: actor?.id, putBack: keepTyped(this) };
          this.data_ = { ...this.data_, [name]: value };
          if (document.readyState !== 'loading') this.start_();
        },
      });
      if (early !== undefined) this.data_ = { ...this.data_, [name]: early };
    }
  }

  connectedCallback(): void {
    // Before the document is read to its end, the child with our data may not be there yet.
    if (document.readyState === 'loading') {
      document.addEventListener(
        'DOMContentLoaded',
        () => {
          this.start_();
        },
        { once: true },
      );
    } else this.start_();
  }

  disconnectedCallback(): void {
    // It keeps all its state, and may come back. Another may have its ids, unless it is only moved.
    queueMicrotask(() => {
      if (this.isConnected) return;
      prefixes.delete(this.prefix_);
      this.prefix_ = '';
    });
  }

  attributeChangedCallback(): void {
    if (this.isConnected) this.render_();
  }

  private start_(): void {
    if (!this.isConnected) return;
    if (this.root_ && this.place_?.parentNode === this) {
      this.render_();
      const { project, actor } = this.data_;
      if (!project) return;
      if (this.typed_?.by === actor?.id) this.typed_?.putBack();
      this.typed_ = null;
      return;
    }
    this.root_?.unmount(); // a host put other HTML in its place
    this.root_ = null;
    this.data_ = { ...this.embedded_(), ...this.data_ };
    // A form that works is worth more than to say that the JSON beside it is broken.
    const isReady = (this.data_.project ?? undefined) !== undefined || !this.needsProject;
    if (!isReady && this.querySelector(':scope > :not(script)')) return;
    const { errors } = this.data_;
    const isPosted = Boolean((errors?.faults as readonly unknown[] | undefined)?.length);
    const hadFocus = this.contains(document.activeElement);
    const restore = keepTyped(this, isPosted);
    for (const child of [...this.childNodes])
      if (!(child instanceof HTMLScriptElement)) child.remove(); // also bare words, such as "Loading…"

    this.place_ = this.appendChild(document.createElement('div'));
    this.root_ = createRoot(this.place_);
    const draw = (now: typeof errors) => {
      this.data_ = { ...this.data_, ...(now !== undefined && { errors: now }) };
      flushSync(() => {
        this.render_();
      });
    };
    // What is put back is heard like typing, and typing mends: what a server found wrong comes after it.
    draw(null);
    restore();
    if (!isPosted) return;
    draw(errors);
    if (hadFocus && document.activeElement === document.body)
      this.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }

  /** The JSON child. Where it is broken the part says that it could not be read. */
  private embedded_(): ElementData<Words> {
    const script = this.querySelector(':scope > script[type="application/json"]');
    if (!script) return {};
    try {
      const data: unknown = JSON.parse(script.textContent);
      return typeof data === 'object' && data !== null && !Array.isArray(data)
        ? data
        : { project: null };
    } catch {
      return { project: null };
    }
  }

  private render_(): void {
    if (!this.root_) return;
    const { words, partWords, explain } = this.constructor as typeof PartElement;
    const text = this.data_.text ?? words;
    if (!words || !text) throw new Error(`<${this.localName}> has no words. Import "define".`);
    const timeZone = this.getAttribute('time-zone') ?? 'Europe/London';
    const asked = this.getAttribute('id-prefix');
    if (!this.prefix_ || asked !== this.asked_) {
      prefixes.delete(this.prefix_);
      this.asked_ = asked;
      const wanted = (asked || this.id).replace(/[^\w-]/g, '_') || 'coprod';
      this.prefix_ = freePrefix(`${this.localName} ${wanted}`);
    }
    const settings: CoprodSettings = {
      text,
      timeZone,
      fewest: this.data_.fewest,
      actor: this.data_.actor ?? null,
      today: this.data_.today ?? todayIn(timeZone),
      idPrefix: this.prefix_.slice(this.localName.length + 1),
      help: this.data_.help,
      explain: this.hasAttribute('explain') ? explain : undefined,
      theme: this.getAttribute('theme') === 'table' ? 'table' : 'host',
      scheme: (['dark', 'auto'] as const).find((scheme) => scheme === this.getAttribute('scheme')),
    };
    this.root_.render(
      <Coprod {...settings}>
        <Guard
          data={this.data_}
          instead={
            <p role="alert">
              {words.common.unreadable} {words.common.unreadableNext}
            </p>
          }
        >
          <ElementInside
            key={settings.actor?.id} // who comes after sees nothing that was added before
            element={this}
            data={this.data_}
            words={this.data_.words ?? (partWords as Words)}
            draw={(part) => this.draw(part)}
          />
        </Guard>
      </Coprod>,
    );
  }
}

/** A part and its prefix, or with a number behind it where another element has that. */
function freePrefix(wanted: string): string {
  let prefix = wanted;
  for (let count = 2; prefixes.has(prefix); count += 1) prefix = `${wanted}-${String(count)}`;
  prefixes.add(prefix);
  return prefix;
}

/** The day that it is; where the time zone is not known, the part says that it cannot be shown. */
function todayIn(timeZone: string): string {
  try {
    return new Intl.DateTimeFormat('en-CA', { timeZone }).format(new Date());
  } catch {
    return '';
  }
}
