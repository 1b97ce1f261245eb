import type { Text } from '@coprod/core';
import { en } from '@coprod/core/text/en';
import { pseudoText } from '@coprod/core/text/pseudo';
import type { HelpRoutes } from '@coprod/ui';

const texts: Readonly<Record<string, Text>> = {
  en,
  long: pseudoText(en, 'ltr'),
  rtl: pseudoText(en, 'rtl'),
};

/** The words that the toolbar chose, in the direction that it chose. */
export function textOf({ language, direction }: Readonly<Record<string, unknown>>): Text {
  const text = texts[String(language)] ?? en;
  return direction === 'ltr' || direction === 'rtl' ? { ...text, direction } : text;
}

/** Stand-ins: a real hub names its own. */
export const help: HelpRoutes = {
  safety: { label: 'what to do (an example: your hub names its own)', href: '#example-safety' },
  complaint: { label: 'how to (an example: your hub names its own)', href: '#example-complaint' },
};
