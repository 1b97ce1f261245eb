import * as z from 'zod/mini';
import { perspectives } from '../../catalogue/perspectives.ts';
import { ratings } from '../../catalogue/ratings.ts';
import { kindAbout } from '../kind.ts';

/**
 * One person's answer to one question (`about`: `framework@version/question`). It keeps the hat
 * under which it was given (rule PE2).
 */
export const rating = kindAbout(
  'rating',
  z.strictObject({ rating: z.enum(ratings), perspective: z.enum(perspectives) }),
);
