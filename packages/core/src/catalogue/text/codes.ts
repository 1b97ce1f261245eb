/**
 * The rules that can be a reason for a status, by their id in SPEC.md.
 *
 * @example
 * reasonRules.includes('SM2') //=> true
 */
export const reasonRules = [
  'NN3',
  'NN4',
  'NN5',
  'NN6',
  'NN7',
  'NN8',
  'NN9',
  'NN11',
  'NN15',
  'BY3',
  'SIG2',
  'SIG3',
  'SIG4',
  'SIG5',
  'SM2',
  'SM3',
] as const;

/** The id of one of the {@link reasonRules}. */
export type ReasonRule = (typeof reasonRules)[number];

/**
 * The rules that can be a reason in the stage tracker, by their id in SPEC.md.
 *
 * @example
 * stageRules.includes('ST2') //=> true
 */
export const stageRules = ['KEY2', 'ST2', 'ST5', 'ST6', 'ST7', 'ST8'] as const;

/** The id of one of the {@link stageRules}. */
export type StageRule = (typeof stageRules)[number];

/**
 * What leads can be told that they could do (rule SIG6).
 *
 * @example
 * hintNames.includes('few') //=> true
 */
export const hintNames = ['few', 'silent', 'typed', 'no-round', 'open-seat'] as const;

/** One of the {@link hintNames}. */
export type HintName = (typeof hintNames)[number];

/**
 * The kinds of fault that data from outside can have.
 *
 * @example
 * faultCodes.includes('bad-link') //=> true
 */
export const faultCodes = [
  'missing',
  'wrong-type',
  'bad-value',
  'bad-format',
  'bad-text',
  'bad-link',
  'unknown-key',
  'too-long',
  'too-many',
  'too-deep',
  'too-few',
  'clash',
  'doubled',
  'newer',
  'not-json',
  'unreadable',
] as const;

/** One of {@link faultCodes}. */
export type FaultCode = (typeof faultCodes)[number];

/**
 * The faults that can stand beside a question on screen; `unreadable` stands for all others.
 *
 * @example
 * shownFaults.includes('bad-link') //=> true
 */
export const shownFaults = [
  'bad-value',
  'bad-link',
  'unknown-key',
  'too-long',
  'too-few',
  'doubled',
  'unreadable',
] as const satisfies readonly FaultCode[];

/** One of {@link shownFaults}. */
export type ShownFault = (typeof shownFaults)[number];

/**
 * The kinds of entry that this version knows, by name; each has words in `RecordText`.
 *
 * @example
 * kindNames.includes('rating') //=> true
 */
export const kindNames = [
  'person',
  'consent',
  'erasure',
  'proposal',
  'agreement',
  'framework',
  'round',
  'rating',
  'heard-from',
  'note',
  'evidence',
  'access-needs',
  'stage',
  'gate',
  'not-used',
  'fixed',
  'feedback',
  'claim',
  'feedback-heard',
  'passed-on',
  'decision',
  'done',
  'told',
  'answer',
  'apology',
  'senior-reply',
  'duplicate',
] as const;

/** One of {@link kindNames}. */
export type KindName = (typeof kindNames)[number];

/**
 * The rules for which `mayAdd` can say no, by their id in SPEC.md.
 *
 * @example
 * refusalRules.includes('BY1') //=> true
 */
export const refusalRules = [
  'RE1',
  'RE3',
  'RE4',
  'RE5',
  'AD1',
  'AD2',
  'AD3',
  'BY1',
  'BY2',
  'BY3',
  'DA4',
  'ER3',
  'PE1',
  'PE2',
  'KEY1',
  'KEY2',
  'KEY3',
  'FB1',
  'FB4',
  'SM3',
  'SM6',
  'ST4',
] as const;

/** One of {@link refusalRules}. */
export type RefusalRule = (typeof refusalRules)[number];
