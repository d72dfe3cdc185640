import type { Answers } from '../questionnaire/answers.ts';
import type { Questionnaire } from '../questionnaire/question.ts';
import { questionsToAsk, type Standings, standingsOf } from '../questionnaire/relevance.ts';
import { type CategoryId, categories } from './categories.ts';
import { criteria as allCriteria } from './criteria/index.ts';
import type { Criterion } from './criterion.ts';
import { improve } from './improve.ts';
import { isOpen, type Judged, judge } from './judge.ts';
import { nextQuestions } from './next-questions.ts';
import { decisionTable, migrationPaths } from './paths/index.ts';
import type { PathId } from './paths/path.ts';
import { pathState, type StandingOfPath } from './paths/path-state.ts';
import { recommend } from './recommend.ts';
import { bands, type Finding, type Result, type Verdict } from './result.ts';
import { contributions, scoreOf, type Tally, tally } from './score.ts';
import { provenBand, verdictOf, worse } from './verdict.ts';

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
  const paths = pathStates(judged, standings);
  const verdict = verdictOf(judged, sums, paths);
  const byCategory = Map.groupBy(judged, (one) => one.criterion.category);
  const tallies = new Map<CategoryId, Tally>(
    categories.map(({ id }) => [id, tally(byCategory.get(id) ?? [])]),
  );
  const assessed = verdict.band !== 'not-assessed';
  const { recommendation, stays } = recommend({
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
    blockers: judged
      .filter((one) => one.outcome === 'fail' && one.criterion.blocks)
      .map(({ criterion: { id, title, blocks = [] } }) => ({ criterionId: id, title, paths: blocks })),
    categories: categories.map(({ id, title }) => {
      const own = tallies.get(id) as Tally;
      return { id, title, weight: own.weight, ...scoreOf(own) };
    }),
    findings: findings(judged, toAsk),
    recommendation,
    nextQuestions: nextQuestions(judged, sums, recommendation.openQuestions, toAsk),
    improvement:
      assessed && !stays ? nextBandUp(judged, sums, verdict, standings, recommendation.path) : null,
  };
}

const pathStates = (judged: readonly Judged[], standings: Standings): StandingOfPath[] => {
  const blockers = judged.filter((one) => one.criterion.blocks);
  return migrationPaths.map((path) => pathState(path, blockers, standings));
};

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
      reads: one.criterion.reads,
      openQuestions: isOpen(one) ? toAsk(one.open) : [],
      waitsFor: one.waitsFor,
      blocks: one.criterion.blocks ?? [],
      notApplicableBecause: one.notApplicableBecause,
    };
  });
}

/** The plan to the band above the one that is proven; `null` when open questions would still keep the band down. */
function nextBandUp(
  judged: readonly Judged[],
  sums: Tally,
  { from }: Verdict,
  standings: Standings,
  path: PathId | null,
): Result['improvement'] {
  const target = bands[bands.findIndex((band) => band.id === from) - 1]?.id;
  const mends = migrationPaths.find((one) => one.id === path)?.mends ?? [];
  const plan = target ? improve(judged, sums, target, ({ category }) => mends.includes(category)) : null;
  if (!target || !plan) return null;
  const fixed = new Set(plan.fixes.map((fix) => fix.criterionId));
  const after = judged.map(
    (one): Judged => (fixed.has(one.criterion.id) ? { ...one, outcome: 'pass', credit: 100 } : one),
  );
  return worse(provenBand(tally(after), pathStates(after, standings)), target) === target ? plan : null;
}
