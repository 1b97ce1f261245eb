import type { Framework } from './framework.ts';
import { nonNegotiables } from './nonNegotiables.ts';
import { principles } from './principles.ts';

/** The frameworks that the kit brings. */
export const ourFrameworks: readonly Framework[] = [nonNegotiables, principles];
