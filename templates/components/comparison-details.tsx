import { questionsOf } from '../../questionnaire/answers.ts';
import type { Language } from '../../questionnaire/language.ts';
import type { ComparedAnswer, ComparedQuestion } from '../../scoring/compared-answers.ts';
import type { ComparedFinding, Comparison } from '../../scoring/comparison.ts';
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
  comparison,
  onlyDifferences,
}: {
  readonly language: Language;
  readonly columns: readonly ComparedColumn[];
  readonly comparison: Comparison;
  readonly onlyDifferences: boolean;
}) {
  const texts = comparisonTexts[language];
  const words = wordsIn(language);
  // Where all that is shown differs, a mark on every row would say nothing.
  const wanted = (rows: readonly ComparisonRow[]) =>
    onlyDifferences ? rows.filter(({ differs }) => differs).map((row) => ({ ...row, differs: false })) : rows;
  const claim = ({ title, columns: cells, differs }: ComparedFinding): ComparisonRow => ({
    name: title,
    differs,
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
  const shared = { language, columns };
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
          comparison.categories.map(({ title, columns: cells, spread }) => ({
            name: title,
            differs: spread > 0,
            ...(spread > 0 ? { remark: texts.spread(points(spread)) } : {}),
            cells: cells.map((cell) =>
              cell && cell.weight > 0 ? scoreLine(cell, language) : words.outcome['not-applicable'],
            ),
          })),
        )}
      />
      {comparison.paths.length > 0 && (
        <ComparisonTable
          {...shared}
          id="paths"
          title={texts.paths}
          rows={wanted(
            comparison.paths.map(({ pathId, columns: cells, differs }) => ({
              name: words.path[pathId],
              differs,
              cells: cells.map((cell) => (cell ? words.pathState[cell] : texts.notJudged)),
            })),
          )}
        />
      )}
      {comparison.advice.length > 0 && (
        <ComparisonTable
          {...shared}
          id="advice"
          title={texts.advice}
          rows={wanted(
            comparison.advice.map(({ title, columns: cells, differs }) => ({
              name: title,
              differs,
              cells: cells.map((cell) => (cell ? (cell.choiceTitle ?? texts.noChoice) : texts.notJudged)),
            })),
          )}
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
        rows={wanted(
          comparison.answers.map((question) => ({
            name: textOf(question, columns),
            differs: question.differs,
            cells: question.columns.map((cell, index) => (
              <TypedText text={answerText(question, cell, columns, index, language)} />
            )),
          })),
        )}
      />
    </>
  );
}

/** The question as the questionnaires of the columns ask it; the first that has it. */
const questionIn = ({ questionnaireId, questionId }: ComparedQuestion, columns: readonly ComparedColumn[]) =>
  columns
    .filter(({ questionnaire }) => questionnaire.id === questionnaireId)
    .flatMap(({ questionnaire }) => questionsOf(questionnaire).get(questionId) ?? [])[0];

const textOf = (question: ComparedQuestion, columns: readonly ComparedColumn[]): string =>
  questionIn(question, columns)?.text ?? question.text;

function answerText(
  compared: ComparedQuestion,
  cell: ComparedAnswer,
  columns: readonly ComparedColumn[],
  index: number,
  language: Language,
): string {
  const texts = comparisonTexts[language];
  if (cell.state === 'not-asked') return texts.notAsked;
  if (cell.state === 'irrelevant') return texts.irrelevant;
  if (cell.state !== 'answered') return wordsIn(language).answer.unanswered;
  // The column's own version first: a renamed question is found under its new id in the newest one.
  const question = questionIn(compared, columns.slice(index)) ?? questionIn(compared, columns);
  return question ? answerInWords(question, cell.value, language) : wordsIn(language).answer.unanswered;
}
