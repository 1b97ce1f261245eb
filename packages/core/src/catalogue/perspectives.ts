/**
 * The hats that people wear in a project. Each person chooses one and counts once.
 * `lived-experience` and `profession` decide, each group counting the same whatever its head count;
 * `young-people` is for children and young people; `community` is for volunteers who want to be
 * neither. Rules PE1 to PE4 in SPEC.md.
 *
 * Source: `southend-framework` (it names experts of both kinds); `young-people` after `ncfh-module`;
 * `community` is ours.
 *
 * @example
 * perspectives[0] //=> 'lived-experience'
 */
export const perspectives = [
  'lived-experience',
  'profession',
  'young-people',
  'community',
] as const;

/** One of {@link perspectives}. */
export type Perspective = (typeof perspectives)[number];

/**
 * The perspectives that decide a status unless a check asks fewer (rule PE3).
 *
 * @example
 * decidingPerspectives //=> ['lived-experience', 'profession']
 */
export const decidingPerspectives = [
  'lived-experience',
  'profession',
] as const satisfies readonly Perspective[];
