/**
 * The five texts that the catalogue rests on. Names and facts are theirs; the sentences in this kit
 * are ours, and nobody has reviewed them with parents yet.
 *
 * @example
 * sources['abss-tips'].publisher //=> 'A Better Start Southend'
 */
export const sources = {
  'abss-non-negotiables': {
    title: '8 non-negotiables for co-production',
    publisher: 'A Better Start Southend, with SAVS and the Southend Parent Champions',
  },
  'abss-tips': {
    title: 'Working towards co-production',
    publisher: 'A Better Start Southend',
  },
  'abss-barriers': {
    title: 'Breaking down the barriers to co-production (2018)',
    publisher: 'A Better Start Southend',
    year: 2018,
  },
  'ncfh-module': {
    title: 'Co-production module',
    publisher: 'National Centre for Family Hubs (Anna Freud)',
  },
  'southend-framework': {
    title: 'Co-production framework',
    publisher:
      'Partners in Southend-on-Sea: Borough Council, SAVS, A Better Start Southend and others',
  },
} as const satisfies Record<string, { title: string; publisher: string; year?: number }>;

/** The short name of one of the five {@link sources}. */
export type SourceId = keyof typeof sources;

/**
 * Where a fact stands: which text, and where in it. A heading by its number or its name (some
 * shortened), then a dot and the paragraph, item or sentence under it: point 6, item 1 is `'6.1'`,
 * the fifth bullet on who should be involved is `'Who.5'`. Texts without headings count paragraphs.
 * `docs/sources.md` has a row for every paragraph.
 */
export interface SourceRef {
  readonly source: SourceId;
  readonly where: string;
}

/**
 * Works that the five texts rest on, and where they name them. Years stand where the text gives one;
 * Treseder's, and its publisher, are from the work itself.
 *
 * @example
 * works['treseder-1997'].year //=> 1997
 */
export const works = {
  'treseder-1997': {
    title: 'Empowering children and young people',
    by: 'Phil Treseder, Save the Children',
    year: 1997,
    namedIn: { source: 'ncfh-module', where: 'What.3' },
  },
  'commissioning-outcomes': {
    title: 'Commissioning outcomes and co-production',
    by: 'New Economics Foundation',
    namedIn: { source: 'ncfh-module', where: 'What.1' },
  },
  'understanding-integration': {
    title: 'Understanding integration',
    by: 'The King’s Fund',
    namedIn: { source: 'ncfh-module', where: 'Why families.1' },
  },
  'early-childhood-services-2020': {
    title: 'Planning early childhood services in 2020',
    by: 'Early Intervention Foundation',
    year: 2020,
    namedIn: { source: 'ncfh-module', where: 'Why family hubs.1' },
  },
  'national-voices': {
    title: 'A report on communities of practice in Greater Manchester',
    by: 'National Voices',
    namedIn: { source: 'ncfh-module', where: 'National Voices' },
  },
} as const satisfies Record<
  string,
  { title: string; by: string; year?: number; namedIn: SourceRef }
>;

/** The short name of one of the {@link works}. */
export type WorkId = keyof typeof works;
