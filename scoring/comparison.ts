import type { Answers } from '../questionnaire/answers.ts';
import type { Questionnaire } from '../questionnaire/question.ts';
import { type ComparedQuestion, comparedAnswers } from './compared-answers.ts';
import { differ, type Row, rowsOf, type SideBySide } from './comparison-rows.ts';
import type { PathId } from './paths/path.ts';
import type { Advice, CategoryScore, Finding, PathState, Points, Result, Score, Verdict } from './result.ts';

/** What is compared: answers with their result, on the questionnaire that both are of. */
export interface ScoredAnswers {
  readonly questionnaire: Questionnaire;
  readonly answers: Answers;
  readonly result: Result;
}

/** The result of one column in short. */
export interface Headline extends Score {
  readonly questionnaire: Result['questionnaire'];
  readonly band: Verdict['band'];
  readonly settled: boolean;
  readonly path: PathId | null;
  /** How many blockers failed. */
  readonly blockers: number;
}

/** A category; `null` where the questionnaire has none such. `spread` is between the highest and the lowest proven points of those in which it weighs. */
export interface ComparedCategory extends SideBySide<(Score & Pick<CategoryScore, 'weight'>) | null> {
  readonly categoryId: string;
  readonly title: string;
  readonly spread: Points;
}

/** A claim; `null` where the questionnaire does not judge it. */
export interface ComparedFinding extends SideBySide<Pick<Finding, 'outcome' | 'contribution'> | null> {
  readonly criterionId: string;
  readonly title: string;
  /** Whether its outcome, or its partial credit, differs between those that judge it. */
  readonly differs: boolean;
  /** Points between its highest and its lowest contribution, two decimals. It can be more than 0 where nothing differs, since what else applies changes its share. */
  readonly spread: number;
}

/** A migration path; `null` where the questionnaire has no paths. */
export interface ComparedPath extends SideBySide<PathState | null> {
  readonly pathId: PathId;
  readonly title: string;
  readonly differs: boolean;
}

/** What an adviser chose; `null` where the questionnaire has no such adviser. */
export interface ComparedAdvice
  extends SideBySide<Pick<Advice, 'choice' | 'choiceTitle' | 'settled'> | null> {
  readonly adviserId: string;
  readonly title: string;
  readonly differs: boolean;
}

/** Results and answers side by side. Whatever only some columns have is shown, and compared between those alone. */
export interface Comparison {
  /** `same-version`: every row has all columns. `other-versions`, `other-questionnaires`: some cells are empty. */
  readonly questionnaires: 'same-version' | 'other-versions' | 'other-questionnaires';
  readonly headlines: readonly Headline[];
  readonly categories: readonly ComparedCategory[];
  readonly findings: readonly ComparedFinding[];
  readonly paths: readonly ComparedPath[];
  readonly answers: readonly ComparedQuestion[];
  readonly advice: readonly ComparedAdvice[];
  /** The claims that differ, the largest `spread` first, then in the order of `findings`. */
  readonly mostTelling: readonly Pick<ComparedFinding, 'questionnaireId' | 'criterionId' | 'spread'>[];
}

/**
 * Compares two or more scored sets of answers; a column each, in their order. Of columns in another order it says the same
 * in that order, save for the order of rows of different questionnaires.
 */
export function comparisonOf(columns: readonly ScoredAnswers[]): Comparison {
  const findings = rowsOf(columns, ({ result }) => keyed(result.findings, (one) => one.criterionId)).map(
    comparedFinding,
  );
  return {
    questionnaires: likeness(columns),
    headlines: columns.map(headlineOf),
    categories: rowsOf(columns, ({ result }) => keyed(result.categories, ({ id }) => id)).map(
      comparedCategory,
    ),
    findings,
    paths: rowsOf(columns, ({ result }) => keyed(result.recommendation.paths, ({ id }) => id)).map(
      ({ questionnaireId, newest: { id: pathId, title }, cells }) => {
        const states = cells.map((cell) => cell?.state ?? null);
        return { questionnaireId, pathId, title, columns: states, differs: differ(states) };
      },
    ),
    answers: comparedAnswers(columns),
    advice: rowsOf(columns, ({ result }) => keyed(result.advice, ({ id }) => id)).map(
      ({ questionnaireId, newest: { id: adviserId, title }, cells }) => ({
        questionnaireId,
        adviserId,
        title,
        columns: cells.map(
          (cell) => cell && { choice: cell.choice, choiceTitle: cell.choiceTitle, settled: cell.settled },
        ),
        differs: differ(cells.map((cell) => cell && [cell.choice])),
      }),
    ),
    mostTelling: findings
      .filter(({ differs }) => differs)
      .toSorted((one, other) => other.spread - one.spread)
      .map(({ questionnaireId, criterionId, spread }) => ({ questionnaireId, criterionId, spread })),
  };
}

const keyed = <T>(items: readonly T[], idOf: (item: T) => string) =>
  items.map((item) => [idOf(item), item] as const);

function likeness(columns: readonly ScoredAnswers[]): Comparison['questionnaires'] {
  const count = (part: (questionnaire: Questionnaire) => string) =>
    new Set(columns.map(({ questionnaire }) => part(questionnaire))).size;
  if (count(({ id }) => id) > 1) return 'other-questionnaires';
  return count(({ version }) => version) > 1 ? 'other-versions' : 'same-version';
}

const headlineOf = ({ result }: ScoredAnswers): Headline => ({
  questionnaire: result.questionnaire,
  ...result.score,
  band: result.verdict.band,
  settled: result.verdict.settled,
  path: result.recommendation.path,
  blockers: result.blockers.length,
});

const spreadOf = (values: readonly number[]): number =>
  values.length === 0 ? 0 : Math.round((Math.max(...values) - Math.min(...values)) * 100) / 100;

function comparedCategory({ questionnaireId, newest, cells }: Row<CategoryScore>): ComparedCategory {
  return {
    questionnaireId,
    categoryId: newest.id,
    title: newest.title,
    columns: cells.map(
      (cell) =>
        cell && {
          proven: cell.proven,
          potential: cell.potential,
          completeness: cell.completeness,
          weight: cell.weight,
        },
    ),
    spread: spreadOf(cells.flatMap((cell) => (cell && cell.weight > 0 ? [cell.proven] : []))),
  };
}

function comparedFinding({ questionnaireId, newest, cells }: Row<Finding>): ComparedFinding {
  return {
    questionnaireId,
    criterionId: newest.criterionId,
    title: newest.title,
    columns: cells.map((cell) => cell && { outcome: cell.outcome, contribution: cell.contribution }),
    differs: differ(cells.map((cell) => cell && [cell.outcome, cell.credit])),
    spread: spreadOf(cells.flatMap((cell) => (cell ? [cell.contribution] : []))),
  };
}
