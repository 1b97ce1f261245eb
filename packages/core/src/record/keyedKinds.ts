/**
 * The kinds that take effect when the other lead agrees to them (rule KEY1). A list of its own: who asks for it
 * does not load the schemas of all kinds.
 */
export const keyedKinds = ['proposal', 'framework', 'gate', 'not-used'] as const;
