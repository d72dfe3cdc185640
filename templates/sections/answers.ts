import { standingsOf } from '../../questionnaire/relevance.ts';
import { answerLine } from '../answer-line.ts';
import type { Block } from '../block.ts';
import { count } from '../figures.ts';
import type { ReportSection } from '../report.ts';

/** Every question that applies, with the answer that the result rests on. */
export const answers: ReportSection = {
  id: 'answers',
  title: 'Answers',
  blocks({ questionnaire, answers: given, notes = {} }) {
    const standings = standingsOf(questionnaire, given);
    const left = [...standings.values()].filter((one) => one.state === 'irrelevant').length;
    return [
      {
        kind: 'paragraph',
        text: `What was answered, in the order of the questionnaire.${left > 0 ? ` ${count(left, 'question')} ${left === 1 ? 'is' : 'are'} left out, because other answers show that ${left === 1 ? 'it has' : 'they have'} no meaning here.` : ''}`,
      },
      ...questionnaire.sections.flatMap((section): Block[] => {
        const rows = section.questions.flatMap((question) => {
          const standing = standings.get(question.id);
          return !standing || standing.state === 'irrelevant'
            ? []
            : [
                [
                  question.text,
                  withNote(answerLine(question, standing, given[question.id]), notes[question.id]),
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
