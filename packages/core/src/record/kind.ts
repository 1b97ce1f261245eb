import * as z from 'zod/mini';
import type { Perspective } from '../catalogue/perspectives.ts';
import { aboutField, idField, instantField, personField } from './fields.ts';
import { limits } from './limits.ts';

const envelope = {
  id: idField,
  at: instantField,
  by: personField,
  enteredBy: z.optional(personField),
  replaces: z.optional(z.array(idField).check(z.maxLength(limits.list))),
};

/** The envelope of an entry whose kind this version of the kit does not know. */
export const otherEntrySchema = z.strictObject({
  ...envelope,
  kind: idField,
  about: z.optional(aboutField),
  data: z.unknown(),
});

// The name is an enum of one: zod's literal would be one more thing for a phone to load.

/** A kind of entry that is about something. */
export const kindAbout = <Kind extends string, Data extends z.ZodMiniType>(
  kind: Kind,
  data: Data,
) =>
  z.strictObject({ ...envelope, kind: z.enum([kind]), about: aboutField, data: z.nullable(data) });

/** A kind of entry that stands for itself. */
export const kindAlone = <Kind extends string, Data extends z.ZodMiniType>(
  kind: Kind,
  data: Data,
) => z.strictObject({ ...envelope, kind: z.enum([kind]), data: z.nullable(data) });

/** What an entry of a kind holds. */
export type DataOf<Schema extends z.ZodMiniType<{ data: unknown }>> = NonNullable<
  z.infer<Schema>['data']
>;

/** What people can be in a project that they take part in; `anyone` need not take part at all. */
export const roles = ['lead', 'parent-champion', 'senior'] as const;
/** A role that two keys give. */
export type Role = (typeof roles)[number];
/** Who may do something. */
export type Who = 'anyone' | 'member' | Perspective | Role;

/** What somebody can say yes to, and take back. */
export const consentUses = ['name', 'words-in-public', 'sharing'] as const;
/** One of the {@link consentUses}. */
export type ConsentUse = (typeof consentUses)[number];

/** What must hold between an entry and those that are there already; each is a rule in SPEC.md. */
export type Condition =
  | 'own-hat'
  | 'agreed'
  | 'not-dated-back'
  | 'hat-kept'
  | 'newcomer'
  | 'own-yes'
  | 'open-role'
  | 'own-seats'
  | 'second-key'
  | 'sayer'
  | 'second-no'
  | 'not-sooner'
  | 'says-why';

/** Who may add a kind of entry, and who may see what of it. */
export interface KindRules {
  /** Any of these may add it. */
  readonly add: readonly Who[];
  /** May it be typed in for somebody else, say from paper or a phone call? */
  readonly typedFor: boolean;
  /** The kinds of entry that it can be about, where it is about an entry. */
  readonly aboutKinds?: readonly string[];
  readonly conditions?: readonly Condition[];
  /**
   * Who sees it besides its writer: `all` (the public too), `members`, `leads`; `counts`: nobody, it is
   * only counted; `words`: nobody, its words show without a name where enough people answered; `own`: nobody.
   */
  readonly see: 'all' | 'members' | 'leads' | 'counts' | 'words' | 'own';
  /** The public sees it only where the writer said yes to this use. */
  readonly publicWith?: ConsentUse;
  /** Fields that the public sees only where the writer said yes to a use. */
  readonly hideInPublic?: Readonly<Record<string, ConsentUse>>;
  /** Fields that others see only where the writer said yes to a use. */
  readonly hide?: Readonly<Record<string, ConsentUse>>;
}
