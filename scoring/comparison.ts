import { type Answer, type Answers, currentId, questionsOf } from '../questionnaire/answers.ts';
import { compareVersions } from '../questionnaire/edition.ts';
import type { Question, Questionnaire } from '../questionnaire/question.ts';
import { standingsOf } from '../questionnaire/relevance.ts';
import { type Row, rowsOf } from './comparison-rows.ts';
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

/**
 * One thing side by side: a cell for each column, in the columns' order. Only things of one questionnaire stand in one row,
 * in any of its versions, since ids of different questionnaires may be alike by chance.
 */
interface SideBySide<Cell> {
  readonly questionnaireId: string;
  readonly columns: readonly Cell[];
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

/**
 * An answer in one column. `answered` includes "we do not know" and "does not apply". `irrelevant`: other answers make the
 * question pointless, so that none is read. `not-asked`: its questionnaire has no such question.
 */
export type ComparedAnswer =
  | { readonly state: 'answered'; readonly value: Answer }
  | { readonly state: 'unanswered' | 'irrelevant' | 'not-asked' };

/** A question with its answers; under the id and text of the newest version among the columns. */
export interface ComparedQuestion extends SideBySide<ComparedAnswer> {
  readonly questionId: string;
  readonly text: string;
  /** Whether the answers differ between those that are asked; the order of chosen options makes no difference. */
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
    answers: rowsOf(columns, questionsIn).map(comparedQuestion),
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

/** Whether cells that are there are not all the same. */
const differ = (cells: readonly unknown[]): boolean =>
  new Set(cells.filter((cell) => cell !== null).map((cell) => JSON.stringify(cell))).size > 1;

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

interface Asked {
  readonly question: Question;
  readonly answer: ComparedAnswer;
}

/** Every question of a column with its answer, under the id that the newest version among the columns has for it. */
function questionsIn(
  { questionnaire, answers }: ScoredAnswers,
  _: number,
  columns: readonly ScoredAnswers[],
) {
  const newest = columns
    .map((column) => column.questionnaire)
    .filter(({ id }) => id === questionnaire.id)
    .reduce((one, other) => (compareVersions(other.version, one.version) > 0 ? other : one), questionnaire);
  const standings = standingsOf(questionnaire, answers);
  return [...questionsOf(questionnaire).values()].map((question): readonly [string, Asked] => {
    const value = answers[question.id];
    const answer: ComparedAnswer =
      standings.get(question.id)?.state === 'irrelevant'
        ? { state: 'irrelevant' }
        : value === undefined
          ? { state: 'unanswered' }
          : { state: 'answered', value };
    return [currentId(newest, question.id), { question, answer }];
  });
}

function comparedQuestion({ questionnaireId, id, newest, cells }: Row<Asked>): ComparedQuestion {
  return {
    questionnaireId,
    questionId: id,
    text: newest.question.text,
    columns: cells.map((cell) => cell?.answer ?? { state: 'not-asked' }),
    differs: differ(cells.map((cell) => cell && inAnyOrder(cell.answer))),
  };
}

const inAnyOrder = (answer: ComparedAnswer): ComparedAnswer =>
  answer.state === 'answered' && Array.isArray(answer.value)
    ? { ...answer, value: answer.value.toSorted() }
    : answer;
