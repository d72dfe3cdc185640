import type { Answers } from '../questionnaire/answers.ts';
import type { Questionnaire } from '../questionnaire/question.ts';
import { questionsToAsk, standingsOf } from '../questionnaire/relevance.ts';
import { type CategoryId, categories } from './categories.ts';
import { criteria as allCriteria } from './criteria/index.ts';
import type { Criterion } from './criterion.ts';
import { improve } from './improve.ts';
import { isOpen, type Judged, judge } from './judge.ts';
import { decisionTable, migrationPaths } from './paths/index.ts';
import { pathState } from './paths/path-states.ts';
import { recommend } from './recommend.ts';
import { type BandId, bands, type Finding, type Result, type Verdict } from './result.ts';
import { contributions, scoreOf, type Tally, tally } from './score.ts';
import { nextQuestions } from './settle.ts';
import { verdictOf } from './verdict.ts';

/**
 * What a set of answers means: a pure function, the same answers give the same result to the byte. `answers` must have
 * been accepted by `readAnswers` for this questionnaire. Never throws.
 */
export function scoreAnswers(
  questionnaire: Questionnaire,
  answers: Answers,
  criteria: readonly Criterion[] = allCriteria,
): Result {
  const standings = standingsOf(questionnaire, answers);
  const toAsk = (ids: readonly string[]): string[] => questionsToAsk(questionnaire, ids, standings);
  const judged = judge(criteria, standings);
  const sums = tally(judged);
  const blockers = judged.filter((one) => one.criterion.blocks);
  const paths = migrationPaths.map((path) => pathState(path, blockers, standings));
  const verdict = verdictOf(judged, sums, paths);
  const byCategory = Map.groupBy(judged, (one) => one.criterion.category);
  const tallies = new Map<CategoryId, Tally>(
    categories.map(({ id }) => [id, tally(byCategory.get(id) ?? [])]),
  );
  const assessed = verdict.band !== 'not-assessed';
  const recommendation = recommend({
    table: decisionTable,
    paths,
    standings,
    judged,
    categories: tallies,
    assessed,
    toAsk,
  });
  return {
    questionnaire: { id: questionnaire.id, version: questionnaire.version },
    score: scoreOf(sums),
    verdict,
    blockers: blockers
      .filter((one) => one.outcome === 'fail')
      .map(({ criterion: { id, title, blocks = [] } }) => ({ criterionId: id, title, paths: blocks })),
    categories: categories.map(({ id, title }) => {
      const own = tallies.get(id) as Tally;
      return { id, title, weight: own.weight, ...scoreOf(own) };
    }),
    findings: findings(judged, toAsk),
    recommendation,
    nextQuestions: nextQuestions(judged, sums, recommendation.openQuestions, toAsk),
    improvement: assessed ? nextBandUp(judged, sums, verdict) : null,
  };
}

function findings(judged: readonly Judged[], toAsk: (ids: readonly string[]) => string[]): Finding[] {
  const points = contributions(judged);
  return judged.map((one, index) => {
    const { id, title, category, weight, why, fix, effort, owner, sources } = one.criterion;
    return {
      criterionId: id,
      title,
      category,
      outcome: one.outcome,
      weight,
      contribution: points[index] as number,
      why,
      fix,
      effort,
      owner,
      sources,
      openQuestions: isOpen(one) ? toAsk(one.open) : [],
      notApplicableBecause: one.notApplicableBecause,
    };
  });
}

/** The plan to the band above the one that is proven. */
function nextBandUp(judged: readonly Judged[], sums: Tally, { from }: Verdict): Result['improvement'] {
  const index = bands.findIndex((band) => band.id === from);
  const target: BandId | undefined = bands[index - 1]?.id;
  return target ? improve(judged, sums, target) : null;
}
