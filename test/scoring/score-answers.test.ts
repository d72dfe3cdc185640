import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { personas } from '../../infra/demonstration/index.ts';
import { type Answer, type Answers, questionsOf, readAnswers } from '../../questionnaire/answers.ts';
import { applicationReadiness } from '../../questionnaire/application-readiness/index.ts';
import type { Question } from '../../questionnaire/question.ts';
import { questionsIn, standingsOf } from '../../questionnaire/relevance.ts';
import { pass } from '../../scoring/criterion.ts';
import { counts, judge } from '../../scoring/judge.ts';
import { policyOf } from '../../scoring/policy.ts';
import { bands } from '../../scoring/result.ts';
import { tally } from '../../scoring/score.ts';
import { scoreAnswers } from '../../scoring/score-answers.ts';
import { completed, fullAnswers, knownAnswer, someAnswers } from '../support/answers.ts';

const policy = policyOf(applicationReadiness);
const { criteria } = policy;
const score = (answers: Answers) => scoreAnswers(applicationReadiness, answers);
const judgedOf = (answers: Answers) => {
  const standings = standingsOf(applicationReadiness, answers);
  return judge(criteria, standings);
};
const sums = (answers: Answers) => tally(judgedOf(answers));
const partialAnswers = someAnswers(applicationReadiness);
const rank = (band: string) => bands.findIndex((one) => one.id === band);

describe('the interval', () => {
  test('every way to answer the open questions ends between proven and potential, in all and in each category', () => {
    fc.assert(
      fc.property(partialAnswers, fullAnswers(applicationReadiness), (before, closing) => {
        const open = score(before);
        const final = score(completed(before, closing));
        expect(final.score.completeness).toBe(100);
        expect(final.score.proven).toBe(final.score.potential);
        expect(final.score.proven).toBeGreaterThanOrEqual(open.score.proven);
        expect(final.score.proven).toBeLessThanOrEqual(open.score.potential);
        for (const [index, category] of final.categories.entries()) {
          if (category.weight === 0) continue;
          expect(category.proven).toBeGreaterThanOrEqual(open.categories[index]?.proven ?? Number.NaN);
          expect(category.proven).toBeLessThanOrEqual(open.categories[index]?.potential ?? Number.NaN);
        }
      }),
    );
  });

  test('answering one open question never widens it, and "we do not know" never beats an answer', () => {
    fc.assert(
      fc.property(partialAnswers, fullAnswers(applicationReadiness), fc.nat(), (before, closing, pick) => {
        const open = [...questionsOf(applicationReadiness).keys()].filter(
          (id) => (before[id] ?? null) === null,
        );
        fc.pre(open.length > 0);
        const id = open[pick % open.length] as string;
        const after = { ...before, [id]: closing[id] as Answers[string] };
        const [wide, narrow] = [sums(before), sums(after)];
        expect(narrow.open * wide.weight).toBeLessThanOrEqual(wide.open * narrow.weight);
        expect(narrow.earned * wide.weight).toBeGreaterThanOrEqual(wide.earned * narrow.weight);
        expect((narrow.earned + narrow.open) * wide.weight).toBeLessThanOrEqual(
          (wide.earned + wide.open) * narrow.weight,
        );
      }),
    );
  });

  test('with what applies unchanged, an answer that no criterion judges worse lowers neither end', () => {
    fc.assert(
      fc.property(partialAnswers, fullAnswers(applicationReadiness), fc.nat(), (before, other, pick) => {
        const ids = Object.keys(before);
        fc.pre(ids.length > 0);
        const id = ids[pick % ids.length] as string;
        const after = { ...before, [id]: other[id] as Answers[string] };
        const [old, young] = [judgedOf(before), judgedOf(after)];
        const better = old.every((one, index) => {
          const now = young[index] as typeof one;
          return (
            counts(one) === counts(now) && one.open.length === now.open.length && now.credit >= one.credit
          );
        });
        fc.pre(better);
        expect(score(after).score.proven).toBeGreaterThanOrEqual(score(before).score.proven);
        expect(score(after).score.potential).toBeGreaterThanOrEqual(score(before).score.potential);
      }),
    );
  });
});

describe('the ends of the scale', () => {
  const questions: readonly Question[] = [...questionsOf(applicationReadiness).values()];
  const valuesOf = (question: Question, seed: number): readonly Answer[] => [
    ...new Map(
      fc.sample(knownAnswer(question), { numRuns: 40, seed }).map((value) => [JSON.stringify(value), value]),
    ).values(),
  ];

  const changed =
    (answers: Answers, id: string) =>
    (value: Answer): Answers => ({ ...answers, [id]: value });

  /**
   * Answers reached by changing one answer at a time, with those of the questions that hang on it, as long as the
   * proven points move in the direction wanted.
   */
  function climb(direction: 1 | -1): Answers {
    const height = (candidate: Answers) => {
      const { earned, weight } = sums(candidate);
      return (direction * earned) / weight;
    };
    const highest = (candidates: readonly Answers[]): Answers =>
      candidates.reduce((best, candidate) => (height(candidate) > height(best) ? candidate : best));
    let [answers = {}] = fc.sample(fullAnswers(applicationReadiness), { numRuns: 1, seed: 1 });
    for (let round = 0; round < 4; round++)
      for (const question of questions) {
        const hanging = questions.filter(
          ({ appliesWhen }) => appliesWhen && questionsIn(appliesWhen).includes(question.id),
        );
        const candidates = valuesOf(question, round).map((value) => {
          let candidate = changed(answers, question.id)(value);
          for (const one of hanging)
            candidate = highest([candidate, ...valuesOf(one, round).map(changed(candidate, one.id))]);
          return candidate;
        });
        answers = highest([answers, ...candidates]);
      }
    return answers;
  }

  test('all best is 100 and ready; all worst is 0 and not ready', () => {
    const [best, worst] = [score(climb(1)), score(climb(-1))];
    expect([best.score.proven, best.verdict.band, best.blockers.length]).toEqual([100, 'ready', 0]);
    expect([worst.score.potential, worst.verdict.band]).toEqual([0, 'not-ready']);
    expect(worst.findings.every((finding) => ['fail', 'not-applicable'].includes(finding.outcome))).toBe(
      true,
    );
  });
});

describe('what it rests on', () => {
  test('contributions add up to the proven score, to the last digit, and more earned never shows less', () => {
    fc.assert(
      fc.property(partialAnswers, (answers) => {
        const result = score(answers);
        const hundredths = result.findings.reduce(
          (sum, finding) => sum + Math.round(finding.contribution * 100),
          0,
        );
        expect(hundredths).toBe(Math.round(result.score.proven * 100));
        const judged = judgedOf(answers);
        const earned = judged.map((one) => one.criterion.weight * one.credit);
        for (const [i, a] of earned.entries())
          for (const [j, b] of earned.entries())
            if (a > b)
              expect(result.findings[i]?.contribution).toBeGreaterThanOrEqual(
                result.findings[j]?.contribution as number,
              );
      }),
      { numRuns: 50 },
    );
  });

  test('marking a question not applicable keeps the order of the other contributions', () => {
    fc.assert(
      fc.property(partialAnswers, fc.nat(), (before, pick) => {
        const ids = [...questionsOf(applicationReadiness).values()]
          .filter((q) => !q.alwaysApplies)
          .map((q) => q.id);
        const id = ids[pick % ids.length] as string;
        const after = { ...before, [id]: { notApplicable: 'There is none.' } };
        const [old, young] = [judgedOf(before), judgedOf(after)];
        const same = old.flatMap((one, index) =>
          one.credit === young[index]?.credit && one.outcome === young[index]?.outcome ? [index] : [],
        );
        const [was, is] = [score(before).findings, score(after).findings];
        for (const i of same)
          for (const j of same)
            if (
              (old[i]?.criterion.weight ?? 0) * (old[i]?.credit ?? 0) >
              (old[j]?.criterion.weight ?? 0) * (old[j]?.credit ?? 0)
            ) {
              expect(was[i]?.contribution).toBeGreaterThanOrEqual(was[j]?.contribution as number);
              expect(is[i]?.contribution).toBeGreaterThanOrEqual(is[j]?.contribution as number);
            }
      }),
      { numRuns: 40 },
    );
  });

  test('the order of the answers does not matter, and the same input gives the same bytes', () => {
    fc.assert(
      fc.property(partialAnswers, (answers) => {
        const reversed = Object.fromEntries(Object.entries(answers).reverse());
        expect(JSON.stringify(score(reversed))).toBe(JSON.stringify(score(answers)));
      }),
    );
  });

  test('every failed blocker shows and rules out its paths', () => {
    fc.assert(
      fc.property(partialAnswers, (answers) => {
        const result = score(answers);
        for (const one of judgedOf(answers).filter(
          (each) => each.outcome === 'fail' && each.criterion.blocks,
        )) {
          expect(result.blockers.map((blocker) => blocker.criterionId)).toContain(one.criterion.id);
          for (const path of one.criterion.blocks ?? [])
            expect(result.recommendation.paths.find((candidate) => candidate.id === path)?.state).toBe(
              'ruled-out',
            );
          expect(one.criterion.blocks).not.toContain(result.recommendation.path);
        }
      }),
    );
  });
});

describe('the verdict and the path', () => {
  test('nothing answered is not assessed: nothing proven, no path', () => {
    const result = score({});
    expect(result.score).toEqual({ proven: 0, potential: 100, completeness: 0 });
    expect(result.verdict).toMatchObject({
      band: 'not-assessed',
      settled: false,
      from: 'not-ready',
      to: 'ready',
    });
    expect(result.recommendation).toMatchObject({ path: null, settled: false, runnerUp: null });
    expect(result.recommendation.openQuestions.length).toBeGreaterThan(0);
    expect(result.improvement).toBeNull();
  });

  test('no completion leaves the two ends of the verdict, and what is settled stays', () => {
    fc.assert(
      fc.property(
        someAnswers(applicationReadiness, 1),
        fullAnswers(applicationReadiness),
        (before, closing) => {
          const open = score(before);
          const final = score(completed(before, closing));
          expect(final.verdict.settled).toBe(true);
          expect(rank(final.verdict.band)).toBeLessThanOrEqual(rank(open.verdict.from));
          expect(rank(final.verdict.band)).toBeGreaterThanOrEqual(rank(open.verdict.to));
          if (open.verdict.settled) expect(final.verdict.band).toBe(open.verdict.band);
        },
      ),
      { numRuns: 300 },
    );
  });

  test('every completion leads to one of the candidate paths; a settled path stays', () => {
    fc.assert(
      fc.property(
        someAnswers(applicationReadiness, 1),
        fullAnswers(applicationReadiness),
        (before, closing) => {
          const open = score(before).recommendation;
          const final = score(completed(before, closing)).recommendation;
          expect(final.settled).toBe(true);
          expect(open.candidates).toContain(final.path);
          if (open.settled) expect(final.path).toBe(open.path);
          else expect(open.openQuestions.length).toBeGreaterThan(0);
          for (const [index, path] of open.paths.entries())
            if (path.state !== 'open') expect(final.paths[index]?.state).toBe(path.state);
        },
      ),
      { numRuns: 300 },
    );
  });

  test('doing every fix of the plan reaches the band that it names, whatever the open questions turn out to be', () => {
    fc.assert(
      fc.property(someAnswers(applicationReadiness, 1), (answers) => {
        const { improvement } = score(answers);
        fc.pre(improvement !== null);
        const fixed = new Set(improvement?.fixes.map((fix) => fix.criterionId));
        const mended = criteria.map((criterion) => {
          if (!fixed.has(criterion.id)) return criterion;
          const { requires: _, ...own } = criterion;
          return { ...own, reads: [], assess: () => pass };
        });
        const after = scoreAnswers(applicationReadiness, answers, { ...policy, criteria: mended });
        expect(rank(after.verdict.from)).toBeLessThanOrEqual(rank(improvement?.targetBand as string));
      }),
      { numRuns: 200 },
    );
  });

  test('no plan proposes what no work can bring about', () => {
    const given = criteria.filter((criterion) => criterion.given).map((criterion) => criterion.id);
    fc.assert(
      fc.property(fullAnswers(applicationReadiness), (answers) => {
        const shortLived = { ...answers, 'planned-life': 'one-to-three-years' };
        for (const { criterionId } of score(shortLived).improvement?.fixes ?? [])
          expect(given).not.toContain(criterionId);
      }),
      { numRuns: 300 },
    );
  });

  test('the runner-up is what the table chooses without the path', () => {
    const replatform = personas.find((persona) => persona.id === 'public-web-site')?.answers as Answers;
    const product = {
      ...replatform,
      origin: 'packaged-product',
      'supplier-container-support': 'supported-in-containers',
      'market-alternative': 'meets-needs',
    };
    expect(score(product).recommendation).toMatchObject({ path: 'replatform', runnerUp: 'repurchase' });
  });

  test('every path but the chosen one says why, and an open question is one that can be asked', () => {
    fc.assert(
      fc.property(partialAnswers, (answers) => {
        const result = score(answers);
        const standings = standingsOf(applicationReadiness, answers);
        for (const path of result.recommendation.paths)
          expect(path.because.length, path.id).toBeGreaterThan(0);
        for (const { questionId } of result.nextQuestions)
          expect(standings.get(questionId)?.state).toBe('open');
      }),
    );
  });
});

test('a criterion that throws becomes an error, counts as open, and the others are judged', () => {
  const [first, ...others] = criteria;
  const broken = {
    ...(first as (typeof criteria)[number]),
    reads: [],
    assess: () => {
      throw new Error('private words');
    },
  };
  const result = scoreAnswers(applicationReadiness, {}, { ...policy, criteria: [broken, ...others] });
  expect(result.findings[0]).toMatchObject({ outcome: 'error', contribution: 0, openQuestions: [] });
  expect(JSON.stringify(result)).not.toContain('private words');
});

test('every generated set of answers is one that readAnswers accepts', () => {
  fc.assert(
    fc.property(partialAnswers, (answers) => {
      expect(readAnswers(applicationReadiness, answers)).toEqual({ ok: true, answers });
    }),
  );
});
