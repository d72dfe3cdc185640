import type { z } from 'zod';
import { cursorAfter } from '../request/page-of-list.ts';
import type { trailCheck } from '../schemas/trail-check.ts';
import type { TrailCheck, TrailProblem } from './trail-check.ts';

/** What a check found, as it is answered: with the cursor of the next part where there is one. */
export async function shownCheck(
  request: Parameters<typeof cursorAfter>[0],
  filters: Parameters<typeof cursorAfter>[1],
  { next, problems, ...found }: TrailCheck,
): Promise<z.input<typeof trailCheck>> {
  const shown = {
    intact: problems.length === 0,
    complete: next === undefined,
    ...found,
    problems: distinct(problems),
  };
  return next === undefined ? shown : { ...shown, next: await cursorAfter(request, filters, next) };
}

/** A place is looked at from its neighbours too; each of its problems is told once, in the words that were found first. */
function distinct(problems: readonly TrailProblem[]): readonly TrailProblem[] {
  const byName = new Map<string, TrailProblem>();
  for (const problem of problems) {
    const name = `${problem.subjectId} ${problem.subjectVersion} ${problem.problem}`;
    if (!byName.has(name)) byName.set(name, problem);
  }
  return [...byName.values()];
}
