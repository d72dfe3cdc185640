import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applicationReadiness } from '../../questionnaire/application-readiness/index.ts';
import { differenceOf } from '../../scoring/difference.ts';
import { policyOf } from '../../scoring/policy.ts';
import { scoreAnswers } from '../../scoring/score-answers.ts';
import { someAnswers } from '../support/answers.ts';

const policy = policyOf(applicationReadiness);
const score = (answers: Parameters<typeof scoreAnswers>[1]) =>
  scoreAnswers(applicationReadiness, answers, policy);

test('names every claim whose outcome differs and no other', () => {
  fc.assert(
    fc.property(someAnswers(applicationReadiness), someAnswers(applicationReadiness), (before, after) => {
      const [was, is] = [score(before), score(after)];
      const difference = differenceOf(was, is);
      expect(difference.proven).toEqual({ before: was.score.proven, after: is.score.proven });
      const judgement = (one: { outcome: string; credit: number } | undefined) =>
        `${one?.outcome} ${one?.credit}`;
      const differing = is.findings.filter(
        (one) =>
          judgement(one) !== judgement(was.findings.find((other) => other.criterionId === one.criterionId)),
      );
      expect(difference.findings.map((one) => one.criterionId)).toEqual(
        differing.map((one) => one.criterionId),
      );
      const back = differenceOf(is, was);
      expect(back.blockers).toEqual({
        cleared: difference.blockers.added,
        added: difference.blockers.cleared,
      });
    }),
    { numRuns: 100 },
  );
});

test('of a result and itself nothing differs', () => {
  fc.assert(
    fc.property(someAnswers(applicationReadiness), (answers) => {
      const result = score(answers);
      const difference = differenceOf(result, result);
      expect(difference.findings).toEqual([]);
      expect(difference.blockers).toEqual({ cleared: [], added: [] });
      for (const side of ['proven', 'potential', 'completeness', 'band', 'path'] as const)
        expect(difference[side].after).toBe(difference[side].before);
    }),
    { numRuns: 50 },
  );
});
