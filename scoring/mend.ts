import type { Answers } from '../questionnaire/answers.ts';
import type { Questionnaire } from '../questionnaire/question.ts';
import { standingsOf } from '../questionnaire/relevance.ts';
import { fallsShort, judge, mended } from './judge.ts';
import { pathState } from './paths/path-state.ts';
import type { Policy } from './policy.ts';
import type { Score, Verdict } from './result.ts';
import { scoreOf, tally } from './score.ts';
import { verdictOf } from './verdict.ts';

/** What is left to say once some claims are mended. */
export interface Mended {
  readonly score: Score;
  readonly verdict: Verdict;
  /** The claims that were taken as mended: those of the ones named that fall short, save what needs another one that fails. */
  readonly criterionIds: readonly string[];
}

/** The score and the verdict if these claims held in full, everything else as answered; blockers among them are cleared. Never throws. */
export function mend(
  questionnaire: Questionnaire,
  answers: Answers,
  policy: Policy,
  criterionIds: ReadonlySet<string>,
): Mended {
  const standings = standingsOf(questionnaire, answers);
  const judged = judge(policy.criteria, standings);
  const failed = new Set(
    judged.filter(({ outcome }) => outcome === 'fail').map(({ criterion }) => criterion.id),
  );
  const ids = judged
    .filter(fallsShort)
    .map(({ criterion }) => criterion)
    .filter(
      ({ id, requires = '' }) =>
        criterionIds.has(id) && (!failed.has(requires) || criterionIds.has(requires)),
    )
    .map(({ id }) => id);
  const after = mended(judged, new Set(ids));
  const sums = tally(after);
  const blockers = after.filter((one) => one.criterion.blocks);
  const paths = policy.paths.map((path) => pathState(path, blockers, standings));
  return { score: scoreOf(sums), verdict: verdictOf(after, sums, paths), criterionIds: ids };
}
