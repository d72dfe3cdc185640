import fc from 'fast-check';
import { expect, test } from 'vitest';
import { questionsOf } from '../../questionnaire/answers.ts';
import { applicationReadiness } from '../../questionnaire/application-readiness/index.ts';
import type { Basis } from '../../questionnaire/evidence/basis-of.ts';
import { scoreAnswers } from '../../scoring/score-answers.ts';
import { someAnswers } from '../support/answers.ts';

const ids = [...questionsOf(applicationReadiness).keys()];
const basis = fc.constantFrom<Basis>('read-from-file', 'documented', 'asserted');
const someBases = fc.array(fc.tuple(fc.constantFrom(...ids), basis)).map((entries) => new Map(entries));
const scored = (answers: Parameters<typeof scoreAnswers>[1], bases?: ReadonlyMap<string, Basis>) =>
  scoreAnswers(applicationReadiness, answers, undefined, undefined, bases);

test('what the score rests on adds up to the proven score exactly, and changes nothing else', () => {
  fc.assert(
    fc.property(someAnswers(applicationReadiness), someBases, (answers, bases) => {
      const { provenBy, findings, ...rest } = scored(answers, bases);
      const { provenBy: _, findings: plain, ...without } = scored(answers);
      const hundredths = Object.values(provenBy).map((points) => Math.round(points * 100));
      expect(hundredths.reduce((sum, each) => sum + each, 0)).toBe(Math.round(rest.score.proven * 100));
      expect(rest).toEqual(without);
      expect(findings.map((one) => ({ ...one, basis: null }))).toEqual(
        plain.map((one) => ({ ...one, basis: null })),
      );
    }),
    { numRuns: 30 },
  );
});

test('a judgement rests on the weakest of its answers, and one that is not made on nothing', () => {
  fc.assert(
    fc.property(someAnswers(applicationReadiness), someBases, (answers, bases) => {
      const weakestFirst: readonly Basis[] = ['asserted', 'documented', 'read-from-file'];
      for (const { basis: own, outcome, reads } of scored(answers, bases).findings) {
        const judged = ['pass', 'partial', 'fail'].includes(outcome);
        const ranks = reads.map((id) => weakestFirst.indexOf(bases.get(id) ?? 'asserted'));
        expect(own).toBe(judged ? weakestFirst[Math.min(...ranks)] : null);
      }
    }),
    { numRuns: 30 },
  );
});
