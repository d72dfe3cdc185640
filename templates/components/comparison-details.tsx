import { currentId, questionsOf } from '../../questionnaire/answers.ts';
import type { Language } from '../../questionnaire/language.ts';
import type { Question } from '../../questionnaire/question.ts';
import type { ComparedAnswer, ComparedQuestion } from '../../scoring/compared-answers.ts';
import type {
  ComparedAdvice,
  ComparedCategory,
  ComparedFinding,
  Comparison,
} from '../../scoring/comparison.ts';
import { answerInWords } from '../answer-in-words.ts';
import type { ComparedColumn } from '../compared-column.ts';
import { points, scoreLine } from '../figures.ts';
import { comparisonTexts } from '../texts/comparison.ts';
import { tones } from '../tones.ts';
import { wordsIn } from '../words.ts';
import { type ComparisonRow, ComparisonTable } from './comparison-table.tsx';
import { Tag } from './tag.tsx';
import { TypedText } from './typed-text.tsx';

/** The most claims that are named as the most telling ones. */
const MOST_TELLING = 8;

/** Everything below the results in short: the claims that differ most, categories, paths, advice, claims and answers. */
export function ComparisonDetails({
  language,
  columns,
  labels,
  comparison,
  onlyDifferences,
}: {
  readonly language: Language;
  readonly columns: readonly ComparedColumn[];
  readonly labels: readonly string[];
  readonly comparison: Comparison;
  readonly onlyDifferences: boolean;
}) {
  const texts = comparisonTexts[language];
  const words = wordsIn(language);
  // Where only what differs is shown, no row has to say that it does.
  const wanted = <Row extends { readonly differs: boolean }>(rows: readonly Row[]): readonly Row[] =>
    onlyDifferences ? rows.filter(({ differs }) => differs).map((row) => ({ ...row, differs: false })) : rows;
  // Claims that hold in part can differ in how far: the words are then the same, and only the points tell them apart.
  const claim = ({ title, columns: cells, differs, spread }: ComparedFinding): ComparisonRow => ({
    name: title,
    differs,
    ...(differs && spread > 0 && new Set(cells.flatMap((cell) => cell?.outcome ?? [])).size === 1
      ? { remark: texts.spread(points(spread)) }
      : {}),
    cells: cells.map((cell) =>
      cell ? <Tag tone={tones.outcome[cell.outcome]}>{words.outcome[cell.outcome]}</Tag> : texts.notJudged,
    ),
  });
  const telling = comparison.mostTelling
    .slice(0, MOST_TELLING)
    .flatMap(({ questionnaireId, criterionId }) => {
      const found = comparison.findings.find(
        (one) => one.questionnaireId === questionnaireId && one.criterionId === criterionId,
      );
      return found ? [{ ...claim(found), differs: false, remark: texts.spread(points(found.spread)) }] : [];
    });
  const shared = { language, labels };
  return (
    <>
      <ComparisonTable
        {...shared}
        id="telling"
        title={texts.telling}
        hint={telling.length > 0 ? texts.tellingHint : undefined}
        rows={telling}
      />
      <ComparisonTable
        {...shared}
        id="categories"
        title={texts.categories}
        rows={wanted(
          comparison.categories.map(({ title, columns: cells, spread }) => {
            const lines = cells.map((cell) => cell && categoryLine(cell, language));
            return {
              name: title,
              differs: new Set(lines.filter((line) => line !== null)).size > 1,
              ...(spread > 0 ? { remark: texts.spread(points(spread)) } : {}),
              cells: lines.map((line) => line ?? texts.notJudged),
            };
          }),
        )}
      />
      {comparison.paths.length > 0 && (
        <ComparisonTable
          {...shared}
          id="paths"
          title={texts.paths}
          rows={wanted(comparison.paths).map(({ pathId, columns: cells, differs }) => ({
            name: words.path[pathId],
            differs,
            cells: cells.map((cell) => (cell ? words.pathState[cell] : texts.notJudged)),
          }))}
        />
      )}
      {comparison.advice.length > 0 && (
        <ComparisonTable
          {...shared}
          id="advice"
          title={texts.advice}
          rows={wanted(comparison.advice).map(({ title, columns: cells, differs }) => ({
            name: title,
            differs,
            cells: cells.map((cell) => (cell ? adviceLine(cell, language) : texts.notJudged)),
          }))}
        />
      )}
      <ComparisonTable
        {...shared}
        id="claims"
        title={texts.claims}
        rows={wanted(comparison.findings.map(claim))}
      />
      <ComparisonTable
        {...shared}
        id="answers"
        title={texts.answers}
        rows={wanted(comparison.answers).map((question) => ({
          name: question.text,
          differs: question.differs,
          cells: columns.map((column, index) => (
            <TypedText
              text={answerText(
                question.columns[index] ?? { state: 'not-asked' },
                questionOf(question, column, columns),
                language,
              )}
            />
          )),
        }))}
      />
    </>
  );
}

function categoryLine(score: NonNullable<ComparedCategory['columns'][number]>, language: Language): string {
  return score.weight > 0 ? scoreLine(score, language) : wordsIn(language).outcome['not-applicable'];
}

function adviceLine(
  { choiceTitle, settled }: NonNullable<ComparedAdvice['columns'][number]>,
  language: Language,
): string {
  const texts = comparisonTexts[language];
  if (choiceTitle === null) return texts.noChoice;
  return settled ? choiceTitle : texts.forNow(choiceTitle);
}

/** The question of a row as the column's own version asks it, whose options the answer chose from. */
function questionOf(
  { questionnaireId, questionId }: ComparedQuestion,
  { questionnaire: own }: ComparedColumn,
  columns: readonly ComparedColumn[],
): Question | undefined {
  const newest = columns.find(
    ({ questionnaire }) => questionnaire.id === questionnaireId && questionsOf(questionnaire).has(questionId),
  )?.questionnaire;
  return newest && [...questionsOf(own).values()].find(({ id }) => currentId(newest, id) === questionId);
}

function answerText(cell: ComparedAnswer, question: Question | undefined, language: Language): string {
  const texts = comparisonTexts[language];
  if (!question || cell.state === 'not-asked') return texts.notAsked;
  if (cell.state === 'irrelevant') return texts.irrelevant;
  return answerInWords(question, cell.state === 'answered' ? cell.value : undefined, language);
}
