import type { z } from 'zod';
import { cursorAfter } from '../request/page-of-list.ts';
import type { trailCheck } from '../schemas/trail-check.ts';
import type { TrailCheck } from './trail-check.ts';

/** What a check found, as it is answered: with the cursor of the next part where there is one. */
export async function shownCheck(
  request: Parameters<typeof cursorAfter>[0],
  filters: Parameters<typeof cursorAfter>[1],
  { next, ...found }: TrailCheck,
): Promise<z.input<typeof trailCheck>> {
  const shown = { intact: found.problems.length === 0, complete: next === undefined, ...found };
  return next === undefined ? shown : { ...shown, next: await cursorAfter(request, filters, next) };
}
