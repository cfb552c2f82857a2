import * as z from 'zod/mini';
import { instant, uuid } from '@/lib/mutation/text';

/** A thousand years: further off than two instants can be. */
const FARTHEST_MS = 1000 * 366 * 86_400_000;

/**
 * What one change was recorded by: a clock that was off. `id` is the mutation's, `occurredAt` its time by that clock,
 * `offsetMs` how many milliseconds the clock was behind the server's, negative when it was ahead.
 */
export const clockReadingRow = z.strictObject({
  id: uuid(),
  occurredAt: instant(),
  offsetMs: z.int().check(z.gte(-FARTHEST_MS), z.lte(FARTHEST_MS)),
});
