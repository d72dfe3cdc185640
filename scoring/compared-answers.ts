import { type Answer, type Answers, currentId, questionsOf } from '../questionnaire/answers.ts';
import { compareVersions } from '../questionnaire/edition.ts';
import type { Question, Questionnaire } from '../questionnaire/question.ts';
import { standingsOf } from '../questionnaire/relevance.ts';
import { differ, type Row, rowsOf, type SideBySide } from './comparison-rows.ts';

/**
 * An answer in one column. `answered` includes "we do not know" and "does not apply". `irrelevant`: other answers make the
 * question pointless, so that none is read. `not-asked`: its questionnaire has no such question.
 */
export type ComparedAnswer =
  | { readonly state: 'answered'; readonly value: Answer }
  | { readonly state: 'unanswered' | 'irrelevant' | 'not-asked' };

/** A question with its answers; under the id and text of the newest version among the columns that asks it. */
export interface ComparedQuestion extends SideBySide<ComparedAnswer> {
  readonly questionId: string;
  readonly text: string;
  /** Whether the answers differ between those that are asked; the order of chosen options makes no difference. */
  readonly differs: boolean;
}

interface Answered {
  readonly questionnaire: Questionnaire;
  readonly answers: Answers;
}

/** Every question that any column asks, with the answer of each column. */
export function comparedAnswers(columns: readonly Answered[]): ComparedQuestion[] {
  const questionnaires = columns.map(({ questionnaire }) => questionnaire);
  return rowsOf(columns, (column) => questionsIn(column, questionnaires)).map(comparedQuestion);
}

interface Asked {
  readonly question: Question;
  readonly answer: ComparedAnswer;
}

/** Every question of a column with its answer, under the id that the newest version among the columns has for it. */
function questionsIn({ questionnaire, answers }: Answered, questionnaires: readonly Questionnaire[]) {
  const newest = questionnaires
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
