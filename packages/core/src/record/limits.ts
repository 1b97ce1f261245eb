/**
 * The most that the kit takes in, so that a hostile or broken document costs little. Lengths are
 * in characters (code points), that of a whole document in UTF-16 units, depth in levels. Ours.
 *
 * @example
 * limits.text //=> 10000
 */
export const limits = {
  /** Characters of a project given as JSON text. */
  document: 50_000_000,
  /** Entries of one project. */
  entries: 100_000,
  /** Characters of one person's words. */
  text: 10_000,
  /** Characters of a name or a title. */
  name: 200,
  /** Characters of a link. */
  link: 2_000,
  /** People who said something together. */
  people: 10_000,
  /** Ids that one entry replaces, and other short lists. */
  list: 100,
  /** Levels, and values, in the data of an entry of an unknown kind. */
  depth: 20,
  values: 20_000,
  /** Faults that an error describes one by one. */
  faults: 100,
} as const;
