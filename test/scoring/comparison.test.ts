import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Answers } from '../../questionnaire/answers.ts';
import { findQuestionnaire } from '../../questionnaire/index.ts';
import type { Questionnaire } from '../../questionnaire/question.ts';
import { type Comparison, comparisonOf, type ScoredAnswers } from '../../scoring/comparison.ts';
import { scoreAnswers } from '../../scoring/score-answers.ts';
import { someAnswers } from '../support/answers.ts';

const published = (id: string, version: string): Questionnaire => {
  const found = findQuestionnaire(id, version);
  if (!found) throw new Error(`${id} ${version} is not published.`);
  return found;
};
const older = published('application-readiness', '1.0');
const newer = published('application-readiness', '1.1');
const hardening = published('platform-hardening', '1.0');

const scored = (questionnaire: Questionnaire, answers: Answers): ScoredAnswers => ({
  questionnaire,
  answers,
  result: scoreAnswers(questionnaire, answers),
});

const anyColumn = fc
  .constantFrom(older, newer, hardening)
  .chain((questionnaire) => someAnswers(questionnaire).map((answers) => scored(questionnaire, answers)));
const anyColumns = fc.array(anyColumn, { minLength: 2, maxLength: 4 });

const rowsOf = (comparison: Comparison) => [
  ...comparison.categories,
  ...comparison.findings,
  ...comparison.paths,
  ...comparison.answers,
  ...comparison.advice,
];

test('of the same assessment twice nothing differs', () => {
  fc.assert(
    fc.property(anyColumn, (column) => {
      const comparison = comparisonOf([column, column]);
      expect(comparison.questionnaires).toBe('same-version');
      expect(comparison.mostTelling).toEqual([]);
      for (const row of rowsOf(comparison)) {
        expect(row.columns[1]).toEqual(row.columns[0]);
        expect('differs' in row && row.differs).toBe(false);
        expect('spread' in row ? row.spread : 0).toBe(0);
      }
    }),
    { numRuns: 30 },
  );
});

test('columns in another order say the same in that order', () => {
  /** Rows by what they are of, with their columns turned round. */
  const turned = (comparison: Comparison) =>
    new Set(rowsOf(comparison).map((row) => JSON.stringify({ ...row, columns: row.columns.toReversed() })));
  fc.assert(
    fc.property(anyColumns, (columns) => {
      const [one, other] = [comparisonOf(columns), comparisonOf(columns.toReversed())];
      expect(other.questionnaires).toBe(one.questionnaires);
      expect(other.headlines).toEqual(one.headlines.toReversed());
      expect(turned(other)).toEqual(new Set(rowsOf(one).map((row) => JSON.stringify(row))));
      expect(other.mostTelling.map(({ spread }) => spread)).toEqual(
        one.mostTelling.map(({ spread }) => spread),
      );
    }),
    { numRuns: 50 },
  );
});

test('every column holds its own result and answers, whatever stands beside it', () => {
  fc.assert(
    fc.property(anyColumns, (columns) => {
      const comparison = comparisonOf(columns);
      for (const [index, { answers, questionnaire, result }] of columns.entries()) {
        const points = comparison.findings.map(({ columns: cells }) => cells[index]?.contribution ?? 0);
        expect(points.reduce((sum, one) => sum + one, 0)).toBeCloseTo(result.score.proven, 6);
        const asked = comparison.answers.filter(({ columns: cells }) => cells[index]?.state !== 'not-asked');
        expect(asked).toHaveLength(questionnaire.sections.flatMap(({ questions }) => questions).length);
        for (const { questionId, columns: cells } of asked) {
          const cell = cells[index];
          if (cell?.state === 'answered') expect(cell.value).toEqual(answers[questionId]);
          if (cell?.state === 'unanswered') expect(answers).not.toHaveProperty(questionId);
        }
        expect(comparison.headlines[index]).toMatchObject({
          proven: result.score.proven,
          band: result.verdict.band,
          path: result.recommendation.path,
          blockers: result.blockers.length,
        });
      }
    }),
    { numRuns: 50 },
  );
});

test('the most telling differences are the claims that differ, the largest first', () => {
  fc.assert(
    fc.property(anyColumns, (columns) => {
      const { findings, mostTelling } = comparisonOf(columns);
      expect(mostTelling.map(({ criterionId }) => criterionId).sort()).toEqual(
        findings
          .filter(({ differs }) => differs)
          .map(({ criterionId }) => criterionId)
          .sort(),
      );
      for (const [index, { criterionId, spread }] of mostTelling.entries()) {
        expect(spread).toBeLessThanOrEqual(mostTelling[index - 1]?.spread ?? Number.POSITIVE_INFINITY);
        const cells = findings.find((one) => one.criterionId === criterionId)?.columns ?? [];
        const points = cells.flatMap((cell) => (cell ? [cell.contribution] : []));
        expect(spread).toBeCloseTo(Math.max(...points) - Math.min(...points), 6);
      }
    }),
    { numRuns: 50 },
  );
});

test('a claim differs where its outcome or its partial credit does, not where only its share of the score does', () => {
  fc.assert(
    fc.property(anyColumns, (columns) => {
      for (const { criterionId, differs, questionnaireId } of comparisonOf(columns).findings) {
        const judgements = columns
          .filter(({ questionnaire }) => questionnaire.id === questionnaireId)
          .flatMap(({ result }) => result.findings.filter((one) => one.criterionId === criterionId))
          .map(({ outcome, credit }) => `${outcome} ${credit}`);
        expect(differs).toBe(new Set(judgements).size > 1);
      }
    }),
    { numRuns: 50 },
  );
});

test('compares answers by what they say', () => {
  const gates = { 'container-status': 'not-containerised', 'service-count': 3 };
  const rows = comparisonOf([
    scored(newer, { ...gates, 'planned-life': null }),
    scored(newer, { ...gates, 'service-count': 1 }),
  ]).answers;
  const row = (id: string) => rows.find(({ questionId }) => questionId === id);
  expect(row('service-count')).toMatchObject({
    differs: true,
    columns: [
      { state: 'answered', value: 3 },
      { state: 'answered', value: 1 },
    ],
  });
  expect(row('container-status')?.differs).toBe(false);
  // It is only asked about an image that exists.
  expect(row('image-records')?.columns).toEqual([{ state: 'irrelevant' }, { state: 'irrelevant' }]);
  // "We do not know" is an answer, and differs from none.
  expect(row('planned-life')).toMatchObject({
    differs: true,
    columns: [{ state: 'answered', value: null }, { state: 'unanswered' }],
  });
});

test('the order of chosen options makes no difference', () => {
  const question = newer.sections
    .flatMap(({ questions }) => questions)
    .find((one) => one.kind === 'several-of' && !one.appliesWhen);
  if (question?.kind !== 'several-of') throw new Error('No such question is left to test with.');
  const ids = question.options.map(({ id }) => id).filter((id) => id !== question.none);
  const differs = (one: readonly string[], other: readonly string[]) =>
    comparisonOf([one, other].map((chosen) => scored(newer, { [question.id]: chosen }))).answers.find(
      ({ questionId }) => questionId === question.id,
    )?.differs;
  expect(differs(ids.slice(0, 2), ids.slice(0, 2).toReversed())).toBe(false);
  expect(differs(ids.slice(0, 2), ids.slice(0, 1))).toBe(true);
});

test('of two versions, what only one asks or judges is shown, and differs from nothing', () => {
  const { questionnaires, answers, findings, advice } = comparisonOf([
    scored(older, {}),
    scored(newer, { 'maintenance-contract': true }),
  ]);
  expect(questionnaires).toBe('other-versions');
  const added = answers.filter(({ columns: [first] }) => first?.state === 'not-asked');
  expect(added.map(({ questionId }) => questionId)).toContain('maintenance-contract');
  expect(added.some(({ differs }) => differs)).toBe(false);
  expect(answers.filter(({ columns: [, second] }) => second?.state === 'not-asked')).toEqual([]);
  const judged = findings.filter(({ columns: [first] }) => first === null);
  expect(judged.length).toBeGreaterThan(0);
  expect(judged.some(({ differs, spread }) => differs || spread > 0)).toBe(false);
  expect(advice.every(({ columns: [first], differs }) => first === null && !differs)).toBe(true);
});

test('of two questionnaires no row has both, so that nothing differs but the headlines', () => {
  const comparison = comparisonOf([scored(newer, {}), scored(hardening, {})]);
  expect(comparison.questionnaires).toBe('other-questionnaires');
  const isThere = (cell: (typeof comparison.answers)[number]['columns'][number] | null | unknown) =>
    cell !== null && (cell as { state?: string }).state !== 'not-asked';
  for (const row of rowsOf(comparison)) expect(row.columns.filter(isThere)).toHaveLength(1);
  expect(comparison.mostTelling).toEqual([]);
});
