import { standingsOf } from '../../questionnaire/relevance.ts';
import { answerLine } from '../answer-line.ts';
import type { Block } from '../block.ts';
import { count } from '../figures.ts';
import type { ReportedSuggestion, ReportSection } from '../report.ts';

/** Every question that applies, with the answer that the result rests on. */
export const answers: ReportSection = {
  id: 'answers',
  title: 'Answers',
  blocks({ questionnaire, answers: given, notes = {}, suggestions = [], language }) {
    const spoken = new Map(suggestions.map((one) => [one.question, one]));
    const standings = standingsOf(questionnaire, given);
    const left = [...standings.values()].filter((one) => one.state === 'irrelevant').length;
    return [
      {
        kind: 'paragraph',
        text: `What was answered, in the order of the questionnaire.${left > 0 ? ` ${count(left, 'question')} ${left === 1 ? 'is' : 'are'} left out, because other answers show that ${left === 1 ? 'it has' : 'they have'} no meaning here.` : ''}${spoken.size > 0 ? ' Where attached files speak of a question, the surest place stands below its answer.' : ''}`,
      },
      ...questionnaire.sections.flatMap((section): Block[] => {
        const rows = section.questions.flatMap((question) => {
          const standing = standings.get(question.id);
          return !standing || standing.state === 'irrelevant'
            ? []
            : [
                [
                  question.text,
                  [
                    withNote(
                      answerLine(question, standing, given[question.id], language),
                      notes[question.id],
                    ),
                    ...placeIn(spoken.get(question.id)),
                  ].join('\n'),
                ],
              ];
        });
        if (rows.length === 0) return [];
        return [
          { kind: 'heading', level: 2, text: section.title },
          {
            kind: 'table',
            caption: `Answers on ${section.title}`,
            columns: [
              { title: 'Question', share: 52 },
              { title: 'Answer', share: 48 },
            ],
            rows,
            empty: 'No question applies.',
          },
        ];
      }),
    ];
  },
};

const withNote = (answer: string, note: string | undefined): string =>
  note === undefined ? answer : `${answer} (note: ${note})`;

/** Where a file speaks of the question, and whether for or against the answer. */
function placeIn(suggestion: ReportedSuggestion | undefined): readonly string[] {
  if (!suggestion) return [];
  const { standing, isCertain, file, line } = suggestion;
  return [`${standingWords[standing === 'agrees' && isCertain ? 'shown' : standing]}: ${file}, line ${line}`];
}

const standingWords: Readonly<Record<ReportedSuggestion['standing'] | 'shown', string>> = {
  shown: 'Read from a file',
  agrees: 'A file hints at it',
  unanswered: 'A file speaks of it',
  contradicts: 'Stands against a file, without a reason',
  overridden: 'Stands against a file, for the reason under “Evidence”',
  'differs-from-hint': 'A file hints at another answer',
};
