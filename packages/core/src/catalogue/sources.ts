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
} as const satisfies Record<string, { title: string; publisher: string }>;

/** The short name of one of the five {@link sources}. */
export type SourceId = keyof typeof sources;

/** Where a fact stands: which text, and where in it (for example point 6, item 1: `'6.1'`). */
export interface SourceRef {
  readonly source: SourceId;
  readonly where: string;
}
