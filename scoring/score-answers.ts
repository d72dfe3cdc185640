import type { Answers } from '../questionnaire/answers.ts';
import { autoAnswered } from '../questionnaire/konveyor/auto-answered.ts';
import type { Questionnaire } from '../questionnaire/question.ts';
import { questionsToAsk, type Standings, standingsOf } from '../questionnaire/relevance.ts';
import { advise } from './advice/advise.ts';
import { improve } from './improve.ts';
import { isFailedBlocker, isOpen, type Judged, judge, mended } from './judge.ts';
import { konveyorResult } from './konveyor/konveyor-result.ts';
import type { MigrationPath, PathId } from './paths/path.ts';
import { pathState, type StandingOfPath } from './paths/path-state.ts';
import { policyOf } from './policy.ts';
import { type Bases, basisOfJudgement, provenBy } from './proven-by.ts';
import { type Named, recommend } from './recommend.ts';
import { type AcceptedRisks, residualOf } from './residual.ts';
import { bands, type Finding, type Result, type Verdict } from './result.ts';
import { roadmap } from './roadmap/roadmap.ts';
import { contributions, scoreOf, type Tally, tally } from './score.ts';
import { settle } from './settle.ts';
import { provenBand, verdictOf, worse } from './verdict.ts';

/**
 * What a set of answers means: a pure function, the same answers give the same result to the byte. `answers` must have
 * been accepted by `readAnswers` for this questionnaire. `accepted` risks are shown in the residual score and, in the
 * roadmap, share one task in place of their fixes, save those of blockers and of the plan; they change nothing else.
 * `bases` says what answers rest on; it changes `basis` and `provenBy` only. Never throws.
 */
export function scoreAnswers(
  questionnaire: Questionnaire,
  answers: Answers,
  policy = policyOf(questionnaire),
  accepted?: AcceptedRisks,
  bases: Bases = new Map(),
): Result {
  const { konveyor } = policy;
  const standings = standingsOf(questionnaire, konveyor ? autoAnswered(konveyor, answers) : answers);
  const toAsk = (ids: readonly string[]): string[] => questionsToAsk(questionnaire, ids, standings);
  const judged = judge(policy.criteria, standings);
  const sums = tally(judged);
  const paths = pathStates(policy.paths, judged, standings);
  const verdict = verdictOf(judged, sums, paths);
  const byCategory = Map.groupBy(judged, (one) => one.criterion.category);
  const tallies = new Map<string, Named>(
    policy.categories.map(({ id, title }) => [id, { title, ...tally(byCategory.get(id) ?? []) }]),
  );
  const assessed = verdict.band !== 'not-assessed';
  const { recommendation, stays, lastResort } = recommend({
    table: policy.decisionTable,
    paths,
    standings,
    judged,
    categories: tallies,
    assessed,
    toAsk,
  });
  const advice = policy.advisers.map((adviser) => advise(adviser, { standings, recommendation, toAsk }));
  const nextQuestions = settle({
    judged,
    sums,
    verdict,
    paths,
    pathQuestions: recommendation.openQuestions,
    adviceQuestions: advice.flatMap((one) => one.openQuestions),
    toAsk,
  });
  const improvement =
    assessed && !stays
      ? nextBandUp({ judged, sums, verdict, standings, path: recommendation.path, paths: policy.paths })
      : null;
  const residual = accepted ? residualOf(judged, paths, accepted) : null;
  const judgements = findings(judged, toAsk, bases);
  // A path that is named only because nothing else is proven yet is no aim to plan for.
  const isAim = recommendation.settled || !lastResort;
  const path = isAim ? policy.paths.find(({ id }) => id === recommendation.path) : undefined;
  return {
    questionnaire: { id: questionnaire.id, version: questionnaire.version },
    score: scoreOf(sums),
    provenBy: provenBy(judgements),
    verdict,
    blockers: judged
      .filter(isFailedBlocker)
      .map(({ criterion: { id, title, blocks = [] } }) => ({ criterionId: id, title, paths: blocks })),
    categories: [...tallies].map(([id, own]) => ({
      id,
      title: own.title,
      weight: own.weight,
      ...scoreOf(own),
    })),
    findings: judgements,
    recommendation,
    nextQuestions,
    improvement,
    advice,
    roadmap: path
      ? roadmap({
          path,
          recommendation,
          stays,
          judged,
          standings,
          nextQuestions,
          improvement,
          landingZone: policy.landingZone,
          advice,
          accepted: residual?.risks.filter(({ state }) => state === 'counted') ?? [],
        })
      : [],
    residual,
    konveyor: konveyor && konveyorResult(konveyor, answers),
  };
}

const pathStates = (
  paths: readonly MigrationPath[],
  judged: readonly Judged[],
  standings: Standings,
): StandingOfPath[] => {
  const blockers = judged.filter((one) => one.criterion.blocks);
  return paths.map((path) => pathState(path, blockers, standings));
};

function findings(
  judged: readonly Judged[],
  toAsk: (ids: readonly string[]) => string[],
  bases: Bases,
): Finding[] {
  const points = contributions(judged);
  return judged.map((one, index) => {
    const { id, title, category, weight, why, fix, effort, owner, sources } = one.criterion;
    return {
      criterionId: id,
      title,
      category,
      outcome: one.outcome,
      credit: one.credit,
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
      basis: basisOfJudgement(one, bases),
    };
  });
}

interface Standing {
  readonly judged: readonly Judged[];
  readonly sums: Tally;
  readonly verdict: Verdict;
  readonly standings: Standings;
  readonly path: PathId | null;
  readonly paths: readonly MigrationPath[];
}

/** The plan to the band above the one that is proven; `null` when open questions would still keep the band down. */
function nextBandUp({
  judged,
  sums,
  verdict: { from },
  standings,
  path,
  paths,
}: Standing): Result['improvement'] {
  const target = bands[bands.findIndex((band) => band.id === from) - 1]?.id;
  const mends = paths.find((one) => one.id === path)?.mends ?? [];
  const plan = target ? improve(judged, sums, target, ({ category }) => mends.includes(category)) : null;
  if (!target || !plan) return null;
  const fixed = new Set(plan.fixes.map((fix) => fix.criterionId));
  const after = mended(judged, fixed);
  return worse(provenBand(tally(after), pathStates(paths, after, standings)), target) === target
    ? plan
    : null;
}
