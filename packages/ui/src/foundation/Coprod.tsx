'use client';
import type { Actor, Text } from '@coprod/core';
import { createContext, useContext, useMemo, type ReactNode } from 'react';
import { randomId } from './randomId.ts';

/** Where to go if someone is not safe, and how to complain: named by the host. */
export interface HelpRoutes {
  readonly safety: HelpRoute;
  readonly complaint: HelpRoute;
}

/** One such route. `href` may be a page, `tel:` or `mailto:`. */
export interface HelpRoute {
  readonly label: string;
  readonly href: string;
}

/** What every part below it needs to know. */
export interface CoprodSettings {
  /** The words, in one language: `en` from `@coprod/core/text/en`. */
  readonly text: Text;
  /** Who is looking, under which hat; null for somebody who only reads. */
  readonly actor: Actor | null;
  /** The calendar day, `YYYY-MM-DD`. */
  readonly today: string;
  /** Where days begin; default `Europe/London`. */
  readonly timeZone?: string | undefined;
  /** Fewer answers than this are hidden (rule SM2): what you give `viewFor` too. 2 or more, default 3. */
  readonly fewest?: number | undefined;
  /**
   * Begins every id and control name: letters, digits, `-`. One of each part may stand inside one `Coprod`; two of the
   * same part need one each, with prefixes of their own.
   */
  readonly idPrefix: string;
  /** Stands before every box for words (rule HELP1). */
  readonly help?: HelpRoutes | undefined;
  /**
   * Explains special words where they stand: what to show below these texts, `WordsExplained` or the
   * host's own. Make it outside your component: a new function draws every row anew.
   */
  readonly explain?: ((texts: readonly string[]) => ReactNode) | undefined;
  /**
   * On the page that answers a post: what stands in the controls again, by their names, from `stillTyped`. Draw the
   * parts anew for it, with a `key`.
   */
  readonly posted?: ReadonlyMap<string, string> | undefined;
  /** `host` (default) takes the page's font and colours; `table` brings our own. */
  readonly theme?: 'host' | 'table' | undefined;
  /** Dark only where asked for: `auto` follows the device. Default `light`. */
  readonly scheme?: 'light' | 'dark' | 'auto' | undefined;
  /** The instant of a new entry; default the clock, read when something is saved. */
  readonly now?: (() => string) | undefined;
  /** A new random id; default 128 random bits. */
  readonly newId?: (() => string) | undefined;
}

/** With its defaults filled in. */
type Filled = {
  [Key in 'fewest' | 'theme' | 'scheme' | 'now' | 'newId']: NonNullable<CoprodSettings[Key]>;
} & Omit<CoprodSettings, 'posted'> & { posted: Map<string, string> | undefined };

const Settings = createContext<Filled | null>(null);
const clock = () => new Date().toISOString();

/**
 * Tells the parts inside it who is looking, on which day, in which words. Renders nothing of its own.
 *
 * @example
 * <Coprod text={en} actor={me} today="2026-05-03" idPrefix="hub" help={routes}>…</Coprod>
 */
export function Coprod({
  children,
  text,
  actor,
  today,
  timeZone,
  fewest = 3,
  idPrefix,
  help,
  explain,
  theme = 'host',
  scheme = 'light',
  now = clock,
  newId = randomId,
  posted: came,
}: CoprodSettings & { children: ReactNode }) {
  // A part takes out of it what it saved: that was posted in vain no more.
  const posted = useMemo(() => came && new Map(came), [came]);
  // The very same settings where none of them changed, so that no part is drawn again for them.
  const same = useMemo(
    () => ({
      text,
      actor,
      today,
      timeZone,
      fewest,
      idPrefix,
      help,
      explain,
      theme,
      scheme,
      now,
      newId,
      posted,
    }),
    [
      text,
      actor,
      today,
      timeZone,
      fewest,
      idPrefix,
      help,
      explain,
      theme,
      scheme,
      now,
      newId,
      posted,
    ],
  );
  return <Settings.Provider value={same}>{children}</Settings.Provider>;
}

/** The settings of the nearest {@link Coprod}, with its defaults filled in. */
export function useCoprod() {
  const settings = useContext(Settings);
  if (!settings) {
    throw new Error('Put <Coprod text actor today idPrefix> around this part of @coprod/ui.');
  }
  return settings;
}
