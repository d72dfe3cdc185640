import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applicationReadiness } from '../../questionnaire/application-readiness/index.ts';
import { standingsOf } from '../../questionnaire/relevance.ts';
import { isOpen, type Judged } from '../../scoring/judge.ts';
import { policyOf } from '../../scoring/policy.ts';
import { tally } from '../../scoring/score.ts';
import { scoreAnswers } from '../../scoring/score-answers.ts';
import { settle } from '../../scoring/settle.ts';
import { bandOf, verdictOf } from '../../scoring/verdict.ts';
import { completed, fullAnswers, someAnswers } from '../support/answers.ts';
import { judgedCriteria } from '../support/judged.ts';

/** Each open criterion waits for one of two questions, the last one for both. */
const withQuestions = (judged: readonly Judged[]): readonly Judged[] =>
  judged.map((one, index) =>
    isOpen(one) ? { ...one, open: index === judged.length - 1 ? ['q0', 'q1'] : [`q${index % 2}`] } : one,
  );

/** Every sum that open criteria can reach when each ends at any whole credit. */
function reachable(from: number, open: readonly Judged[]): ReadonlySet<number> {
  let sums = new Set([from]);
  for (const { criterion } of open) {
    const next = new Set<number>();
    for (const sum of sums)
      for (let credit = 0; credit <= 100; credit++) next.add(sum + criterion.weight * credit);
    sums = next;
  }
  return sums;
}

const settles = ({ decides }: { readonly decides: readonly string[] }): boolean =>
  decides.includes('verdict') || decides.includes('path');

const rank = (one: { readonly decides: readonly string[] }): number =>
  settles(one) ? 0 : one.decides.length > 0 ? 1 : 2;

test('names exactly the questions that can move the sum over a border, by trying every credit', () => {
  fc.assert(
    fc.property(judgedCriteria(5), (plain) => {
      const judged = withQuestions(plain);
      const sums = tally(judged);
      const verdict = verdictOf(judged, sums, []);
      fc.pre(verdict.band !== 'not-assessed' && sums.weight > 0);
      const open = judged.filter(isOpen);
      const asked = settle({
        judged,
        sums,
        verdict,
        paths: [],
        pathQuestions: [],
        adviceQuestions: [],
        toAsk: (ids) => [...new Set(ids)],
      });
      for (const question of ['q0', 'q1']) {
        const waiting = open.filter((one) => one.open.includes(question));
        if (waiting.length === 0) continue;
        const most = waiting.reduce((sum, one) => sum + one.criterion.weight * 100, 0);
        const others = open.filter((one) => !waiting.includes(one));
        const decides = [...reachable(sums.earned, others)].some(
          (sum) => bandOf(sum, sums.weight) !== bandOf(sum + most, sums.weight),
        );
        expect(asked.find(({ questionId }) => questionId === question)?.decides).toEqual(
          decides ? ['verdict'] : [],
        );
      }
    }),
    { numRuns: 300 },
  );
});

describe('on the whole questionnaire', () => {
  test('while no question decides anything, no completion changes the band or the path', () => {
    let stopped = 0;
    fc.assert(
      fc.property(
        someAnswers(applicationReadiness, 1),
        fullAnswers(applicationReadiness),
        (given, closing) => {
          const open = scoreAnswers(applicationReadiness, given);
          if (open.verdict.band === 'not-assessed' || open.nextQuestions.some(settles)) return;
          stopped++;
          const final = scoreAnswers(applicationReadiness, completed(given, closing));
          expect([final.verdict.band, final.recommendation.path]).toEqual([
            open.verdict.band,
            open.recommendation.path,
          ]);
        },
      ),
      { numRuns: 300 },
    );
    expect(stopped).toBeGreaterThan(5);
  });

  test('an open verdict or path has a question that decides it, and a settled one has none', () => {
    fc.assert(
      fc.property(someAnswers(applicationReadiness), (answers) => {
        const { verdict, recommendation, nextQuestions, findings } = scoreAnswers(
          applicationReadiness,
          answers,
        );
        fc.pre(!findings.some((one) => one.outcome === 'error'));
        const deciding = (what: 'verdict' | 'path') =>
          nextQuestions.some((one) => one.decides.includes(what));
        expect(deciding('verdict')).toBe(!verdict.settled);
        expect(deciding('path')).toBe(recommendation.openQuestions.length > 0);
      }),
      { numRuns: 300 },
    );
  });

  test('what decides something comes first, and then what is worth more', () => {
    fc.assert(
      fc.property(someAnswers(applicationReadiness), (answers) => {
        const { nextQuestions } = scoreAnswers(applicationReadiness, answers);
        for (const [index, one] of nextQuestions.entries()) {
          const next = nextQuestions[index + 1];
          if (!next) continue;
          expect(rank(one)).toBeLessThanOrEqual(rank(next));
          if (rank(one) === rank(next)) expect(one.worth).toBeGreaterThanOrEqual(next.worth);
        }
      }),
    );
  });

  test('every question that is offered is open', () => {
    fc.assert(
      fc.property(someAnswers(applicationReadiness), (answers) => {
        const standings = standingsOf(applicationReadiness, answers);
        for (const { questionId } of scoreAnswers(
          applicationReadiness,
          answers,
          policyOf(applicationReadiness),
        ).nextQuestions)
          expect(standings.get(questionId)?.state).toBe('open');
      }),
    );
  });
});
