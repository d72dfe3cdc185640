import type { PathId } from '../scoring/paths/path.ts';
import type { Result } from '../scoring/result.ts';
import type { Text } from './block.ts';
import { count } from './figures.ts';

/** The title of a path as the result gives it. */
export const pathTitle = ({ recommendation }: Result, id: PathId): string =>
  recommendation.paths.find((path) => path.id === id)?.title ?? id;

/** Whether the recommended path leaves the application where it is, or ends it, so that fixes serve no move. */
export const movesNothing = ({ recommendation: { path } }: Result): boolean =>
  path === 'retire' || path === 'repurchase' || path === 'retain';

/** The recommended path in one line, with how far it is settled. */
export function pathStatement(result: Result): Text {
  const { path, settled, openQuestions } = result.recommendation;
  if (path === null)
    return openQuestions.length > 0 && result.verdict.band !== 'not-assessed'
      ? `None can be named yet; ${count(openQuestions.length, 'open question')} ${openQuestions.length === 1 ? 'decides' : 'decide'}`
      : 'None can be named yet';
  const title = pathTitle(result, path);
  return settled
    ? title
    : `${title}, for now; ${count(openQuestions.length, 'open question')} can still change it`;
}
