import type { PathId } from '../scoring/paths/path.ts';
import type { Score, Verdict } from '../scoring/result.ts';

/** The result of an assessment as lists show it; `path` is `null` where none is recommended. */
export interface ShortOutcome extends Score, Pick<Verdict, 'band'> {
  readonly path: PathId | null;
}
