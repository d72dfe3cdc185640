import { questionsOf } from '../../questionnaire/answers.ts';
import { count, points } from '../figures.ts';
import type { ReportSection } from '../report.ts';
import { subjectOf } from '../subject.ts';

const MOST_SHOWN = 15;

/** The questions that are worth most to answer next; left out when none is open. */
export const openQuestions: ReportSection = {
  id: 'open-questions',
  title: 'What to answer next',
  blocks({ result, questionnaire }) {
    const open = result.nextQuestions;
    if (open.length === 0) return [];
    const questions = questionsOf(questionnaire);
    const more = open.length - MOST_SHOWN;
    return [
      {
        kind: 'paragraph',
        text: `${count(open.length, 'question')} ${open.length === 1 ? 'is' : 'are'} open. ${open.length === 1 ? 'It is' : 'Each is'} worth the points between proven and potential that wait for it. ${result.verdict.settled ? (open.length === 1 ? 'It cannot change the verdict any more.' : 'None of them can change the verdict any more.') : open.length === 1 ? `Its answer decides the verdict${subjectOf(result) === 'move' ? ' or the path' : ''}.` : 'Those at the top narrow the verdict fastest.'}`,
      },
      {
        kind: 'table',
        caption: 'Open questions, most worth first',
        columns: [
          { title: 'Question', share: 84 },
          { title: 'Worth', share: 16, align: 'right' },
        ],
        rows: open
          .slice(0, MOST_SHOWN)
          .map(({ questionId, worth }) => [questions.get(questionId)?.text ?? questionId, points(worth)]),
        empty: 'No question is open.',
      },
      ...(more > 0
        ? [
            {
              kind: 'paragraph',
              muted: true,
              text: `And ${more} more; the answers at the end of this report show each.`,
            } as const,
          ]
        : []),
    ];
  },
};
