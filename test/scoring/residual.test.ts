import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applicationReadiness } from '../../questionnaire/application-readiness/index.ts';
import { policyOf } from '../../scoring/policy.ts';
import type { AcceptedRisks } from '../../scoring/residual.ts';
import { bands } from '../../scoring/result.ts';
import { scoreAnswers } from '../../scoring/score-answers.ts';
import { someAnswers } from '../support/answers.ts';

const policy = policyOf(applicationReadiness);
const on = '2026-11-25';
const rank = (band: string): number => bands.findIndex(({ id }) => id === band);
const accepting = (expiresOn: string, ...criterionIds: string[]): AcceptedRisks => ({
  on,
  risks: criterionIds.map((criterionId) => ({
    criterionId,
    reason: 'The supplier delivers it in spring.',
    owner: 'Head of Systems',
    expiresOn,
  })),
});
const scored = (answers: Parameters<typeof scoreAnswers>[1], accepted?: AcceptedRisks) =>
  scoreAnswers(applicationReadiness, answers, policy, accepted);

const someRisks = fc.subarray(
  policy.criteria.map(({ id }) => id),
  { minLength: 1 },
);

test('accepted risks lift the residual score by what they fall short of, and otherwise change the roadmap alone', () => {
  fc.assert(
    fc.property(someAnswers(applicationReadiness), someRisks, (answers, ids) => {
      const { residual, roadmap: _, ...rest } = scored(answers, accepting(on, ...ids));
      const { residual: none, roadmap: __, ...raw } = scored(answers);
      expect([none, rest]).toEqual([null, raw]);
      const short = raw.findings.filter((one) => one.outcome === 'partial' || one.outcome === 'fail');
      const counted = short.filter((one) => ids.includes(one.criterionId));
      expect(
        residual?.risks
          .filter((risk) => risk.state === 'counted')
          .map((risk) => risk.criterionId)
          .sort(),
      ).toEqual(counted.map((one) => one.criterionId).sort());
      const applicable = raw.findings.filter((one) => one.outcome !== 'not-applicable');
      const weight = applicable.reduce((sum, one) => sum + one.weight, 0);
      const earned = applicable.reduce(
        (sum, one) => sum + one.weight * (counted.includes(one) ? 100 : one.credit),
        0,
      );
      expect(residual?.score.proven).toBe(weight === 0 ? 0 : Math.floor((earned * 10) / weight) / 10);
      expect(residual?.score.completeness).toBe(raw.score.completeness);
    }),
    { numRuns: 200 },
  );
});

test('without an accepted risk there is no residual score', () => {
  expect(scored({}, { on, risks: [] }).residual).toBeNull();
});

test('a risk counts through its last day and not after it', () => {
  const answers = { 'container-status': 'not-containerised', 'planned-life': 'over-three-years' };
  const until = (day: string) => scored(answers, accepting(day, 'image-exists')).residual;
  expect(until('2026-11-25')).toMatchObject({ on, risks: [{ state: 'counted' }] });
  expect(until('2026-11-24')).toMatchObject({ risks: [{ state: 'expired' }] });
  expect(until('2026-11-24')?.score).toEqual(scored(answers).score);
});

test('a risk whose claim holds, is open or is unknown to the policy is not needed', () => {
  const { residual } = scored(
    { 'container-status': 'in-production' },
    accepting(on, 'image-exists', 'no-such-claim', 'runs-on-linux'),
  );
  expect(residual?.risks.map((risk) => risk.state)).toEqual(['not-needed', 'not-needed', 'not-needed']);
});

test('accepting a failed blocker never lifts the cap that it brings', () => {
  fc.assert(
    fc.property(someAnswers(applicationReadiness, 1), (answers) => {
      const raw = scored(answers);
      fc.pre(raw.verdict.cappedAt !== null);
      const { residual } = scored(answers, accepting(on, ...policy.criteria.map(({ id }) => id)));
      if (rank(residual?.band ?? '') >= 0)
        expect(rank(residual?.band as string)).toBeGreaterThanOrEqual(rank(raw.verdict.cappedAt as string));
    }),
    { numRuns: 200 },
  );
});
