import type { Actor, Entry, Framework, Text } from '@coprod/core';
import { useState, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { Coprod, useCoprod, type CoprodSettings, type HelpRoutes } from './Coprod.tsx';
import { Guard } from './Guard.tsx';
import { keepTyped } from './keepTyped.ts';
import { useProject, type SaveStates } from './useProject.ts';

/** What a host gives an element, by property or in a child `<script type="application/json">`. */
export interface ElementData<Words = unknown> {
  /** As it was saved; checked here. */
  project?: unknown;
  actor?: Actor | null;
  framework?: Framework;
  help?: HelpRoutes;
  today?: string;
  text?: Text;
  /** The words of a part's own area. */
  words?: Words;
  fewest?: number;
  states?: SaveStates;
}

const dataNames = [
  'project',
  'actor',
  'framework',
  'help',
  'today',
  'text',
  'words',
  'fewest',
  'states',
] as const;

/** What an element passes to the part inside it. */
export interface ElementPart<Words = unknown> {
  readonly data: ElementData<Words>;
  readonly headingLevel: number;
  readonly readOnly: boolean;
  readonly add: (entry: Entry) => void;
  readonly states: SaveStates;
  readonly used: ReturnType<typeof useProject>;
}

// On a server there are no elements: importing this must not fail there.
const Base = typeof HTMLElement === 'undefined' ? (class {} as typeof HTMLElement) : HTMLElement;
let count = 0;

/**
 * A part as a light-DOM custom element. Data comes in by properties (`project`, `actor`, `help`, `today`,
 * `framework`, `text`, `fewest`, `states`) or as JSON in a child `<script type="application/json">`; settings by
 * attributes (`theme`, `scheme`, `heading-level`, `id-prefix`, `read-only`, `time-zone`); each new entry goes
 * out as a `coprod-add` event with `detail.entry`. Cancel the event to refuse it; `detail.why` may say why.
 */
export abstract class PartElement<Words = unknown> extends Base {
  static readonly observedAttributes = [
    'theme',
    'scheme',
    'heading-level',
    'id-prefix',
    'read-only',
    'time-zone',
  ];
  /** The words that are used until the host gives others. */
  static words: Text | null = null;

  private data_: ElementData<Words> = {};
  private root_: Root | null = null;
  private place_: HTMLElement | null = null;
  private prefix_ = '';

  protected abstract draw(part: ElementPart<Words>): ReactNode;

  constructor() {
    super();
    for (const name of dataNames) {
      const early = Object.getOwnPropertyDescriptor(this, name)?.value as unknown;
      Reflect.deleteProperty(this, name);
      Object.defineProperty(this, name, {
        get: () => this.data_[name],
        set: (value: never) => {
          this.data_ = { ...this.data_, [name]: value };
          this.render_();
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
    // A node that is only moved is connected again at once: it keeps its state.
    queueMicrotask(() => {
      if (this.isConnected) return;
      this.root_?.unmount();
      this.root_ = null;
      this.place_?.remove();
      this.place_ = null;
    });
  }

  attributeChangedCallback(): void {
    this.render_();
  }

  private start_(): void {
    if (!this.isConnected || this.root_) return;
    this.data_ = { ...this.embedded_(), ...this.data_ };
    this.prefix_ = this.id.replace(/[^\w-]/g, '_') || `coprod-${String((count += 1))}`;
    const restore = keepTyped(this);
    for (const child of [...this.children]) if (!child.matches('script')) child.remove();
    this.place_ = this.appendChild(document.createElement('div'));
    this.root_ = createRoot(this.place_);
    flushSync(() => {
      this.render_();
    });
    restore();
  }

  /** The JSON child. Where it is broken the part says that it could not be read. */
  private embedded_(): ElementData<Words> {
    const script = this.querySelector(':scope > script[type="application/json"]');
    if (!script) return {};
    try {
      const data: unknown = JSON.parse(script.textContent);
      return typeof data === 'object' && data !== null ? data : { project: null };
    } catch {
      return { project: null };
    }
  }

  private render_(): void {
    if (!this.root_) return;
    const { words } = this.constructor as typeof PartElement;
    const text = this.data_.text ?? words;
    if (!words || !text) throw new Error(`<${this.localName}> has no words. Import "define".`);
    const timeZone = this.getAttribute('time-zone') ?? 'Europe/London';
    const settings: CoprodSettings = {
      text,
      timeZone,
      fewest: this.data_.fewest,
      actor: this.data_.actor ?? null,
      today: this.data_.today ?? todayIn(timeZone),
      idPrefix: this.getAttribute('id-prefix')?.replace(/[^\w-]/g, '_') || this.prefix_,
      help: this.data_.help,
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
          <Inside element={this} data={this.data_} draw={(part) => this.draw(part)} />
        </Guard>
      </Coprod>,
    );
  }
}

/** The day that it is; where the time zone is not known, the part says that it cannot be shown. */
function todayIn(timeZone: string): string {
  try {
    return new Intl.DateTimeFormat('en-CA', { timeZone }).format(new Date());
  } catch {
    return '';
  }
}

function Inside<Words>({
  element,
  data,
  draw,
}: {
  element: HTMLElement;
  data: ElementData<Words>;
  draw: (part: ElementPart<Words>) => ReactNode;
}) {
  const { common } = useCoprod().text;
  const [refused, setRefused] = useState<SaveStates>({});
  const used = useProject(data.project);
  const states: SaveStates = { ...refused, ...data.states };
  const project = used.project && {
    ...used.project,
    entries: used.project.entries.filter(({ id }) => states[id]?.status !== 'refused'),
  };
  const add = (entry: Entry) => {
    const detail: { entry: Entry; why?: string } = { entry };
    const event = new CustomEvent('coprod-add', { detail, bubbles: true, cancelable: true });
    used.add(entry);
    if (!element.dispatchEvent(event)) {
      const why = detail.why ?? common.unreadableNext;
      setRefused((old) => ({ ...old, [entry.id]: { status: 'refused', why } }));
    }
  };
  const level = Number(element.getAttribute('heading-level'));
  return draw({
    data,
    used: { ...used, project },
    states,
    add,
    headingLevel: level >= 1 && level <= 5 ? level : 2,
    readOnly: element.hasAttribute('read-only'),
  });
}
