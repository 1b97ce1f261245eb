import type { ReactNode } from 'react';

const slug = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** A link from one page of Storybook to another, by the title that the sidebar shows. */
export function LinkTo({
  title,
  name,
  children,
}: {
  title: string;
  name?: string;
  children: ReactNode;
}) {
  const [kind, story] =
    name === 'docs' ? ['docs', 'docs'] : ['story', name ?? firstStory[title] ?? ''];
  return (
    <a href={`?path=/${kind}/${slug(title)}--${slug(story)}`} target="_top">
      {children}
    </a>
  );
}

const firstStory: Readonly<Record<string, string>> = {
  'Working page': 'Pip',
  'Catalogue/The 8 non-negotiables': 'All eight',
  'Catalogue/The whole catalogue': 'Everything',
};
