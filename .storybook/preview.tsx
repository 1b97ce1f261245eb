import { Coprod } from '@coprod/ui';
import type { Actor } from '@coprod/core';
import type { Preview } from '@storybook/react-vite';
import { useEffect } from 'react';
import { hostSheets } from './hostSheets.ts';
import { help, textOf } from './texts.ts';
import './preview.css';

const items = (names: Readonly<Record<string, string>>) =>
  Object.entries(names).map(([value, title]) => ({ value, title }));

interface Settings {
  readonly actor?: Actor | null;
  readonly today?: string;
  readonly noHelp?: boolean;
  readonly page?: boolean;
}

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    a11y: { test: 'error' },
    layout: 'fullscreen',
    controls: { expanded: true },
    options: { storySort: { order: ['Welcome', 'Working page', 'Catalogue', 'Parts'] } },
  },
  globalTypes: {
    theme: {
      description: 'Theme',
      toolbar: {
        title: 'Theme',
        icon: 'paintbrush',
        dynamicTitle: true,
        items: items({ table: 'Theme: table', host: 'Theme: host' }),
      },
    },
    scheme: {
      description: 'Light or dark',
      toolbar: {
        title: 'Scheme',
        icon: 'moon',
        dynamicTitle: true,
        items: items({ light: 'Light', dark: 'Dark', auto: 'As the device' }),
      },
    },
    language: {
      description: 'Language',
      toolbar: {
        title: 'Language',
        icon: 'globe',
        dynamicTitle: true,
        items: items({ en: 'English', long: 'Made-up, longer', rtl: 'Made-up, right to left' }),
      },
    },
    direction: {
      description: 'Direction',
      toolbar: {
        title: 'Direction',
        icon: 'transfer',
        dynamicTitle: true,
        items: items({
          auto: 'Direction of the language',
          ltr: 'Left to right',
          rtl: 'Right to left',
        }),
      },
    },
    width: {
      description: 'Width',
      toolbar: {
        title: 'Width',
        icon: 'grow',
        dynamicTitle: true,
        items: items({
          full: 'Full width',
          '320px': '320 px',
          '640px': '640 px',
          '1280px': '1280 px',
        }),
      },
    },
    hostSheet: {
      description: 'Host stylesheet',
      toolbar: {
        title: 'Host sheet',
        icon: 'document',
        dynamicTitle: true,
        items: items({
          none: 'No host sheet',
          smallRem: '62.5% root',
          prose: 'A CMS prose sheet',
          dark: 'A dark page',
        }),
      },
    },
  },
  initialGlobals: {
    theme: 'table',
    scheme: 'light',
    language: 'en',
    direction: 'auto',
    width: 'full',
    hostSheet: 'none',
  },
  decorators: [
    (Story, { globals, parameters }) => {
      const settings = (parameters['coprod'] ?? {}) as Settings;
      const sheet = hostSheets[globals['hostSheet'] as keyof typeof hostSheets];
      const width = String(globals['width']);
      useEffect(() => {
        document.documentElement.lang = 'en';
        const style = document.head.appendChild(document.createElement('style'));
        style.textContent = sheet;
        return () => {
          style.remove();
        };
      }, [sheet]);
      if (settings.page) return <Story />;
      return (
        <div style={width === 'full' ? {} : { inlineSize: width }}>
          <Coprod
            text={textOf(globals)}
            actor={
              settings.actor === undefined
                ? { id: 'amina', perspective: 'lived-experience' }
                : settings.actor
            }
            today={settings.today ?? '2026-04-01'}
            idPrefix="story"
            theme={globals['theme'] === 'host' ? 'host' : 'table'}
            scheme={
              globals['scheme'] === 'dark'
                ? 'dark'
                : globals['scheme'] === 'auto'
                  ? 'auto'
                  : 'light'
            }
            {...(settings.noHelp ? {} : { help })}
          >
            <Story />
          </Coprod>
        </div>
      );
    },
  ],
};

export default preview;
