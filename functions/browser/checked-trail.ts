import type { z } from 'zod';
import type { TrailResult } from '../../templates/components/trail-result.tsx';
import type { Refusal } from '../problem.ts';
import type { trailCheck } from '../schemas/trail-check.ts';

type Check = z.output<typeof trailCheck>;

/**
 * Asks for the parts of a check of a trail, one after another, `most` at once. `subjectsBy` says in words what ids are the ids of;
 * `goOn` makes the address where the check goes on.
 */
export async function checkedTrail(
  ask: (cursor: string | undefined) => Promise<{ readonly body: Check } | Refusal>,
  {
    cursor,
    most,
    subjectsBy,
    goOn,
  }: {
    readonly cursor: string | undefined;
    readonly most: number;
    readonly subjectsBy: (subjectIds: readonly string[]) => Promise<(subjectId: string) => string>;
    readonly goOn: (cursor: string) => string;
  },
): Promise<TrailResult | Refusal> {
  let next = cursor;
  let checked = 0;
  let beforeTheChain = 0;
  const found: Check['problems'][number][] = [];
  for (let part = 0; part < most; part++) {
    const answer = await ask(next);
    if ('refused' in answer) return answer;
    const { body } = answer;
    checked += body.checked;
    beforeTheChain += body.beforeTheChain;
    found.push(...body.problems);
    next = body.next;
    if (next === undefined) break;
  }
  const subject = await subjectsBy(found.map(({ subjectId }) => subjectId));
  const problems = found.map(({ subjectId, subjectVersion, problem }) => ({
    subject: subject(subjectId),
    version: subjectVersion,
    problem,
  }));
  return { checked, beforeTheChain, problems, goOn: next === undefined ? undefined : goOn(next) };
}
