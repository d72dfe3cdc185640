import { questionsOf } from '../../questionnaire/answers.ts';
import { count, points } from '../figures.ts';
import { decided, decidesLine, openLine, settles } from '../open-line.ts';
import type { ReportInput, ReportSection } from '../report.ts';

const MOST_SHOWN = 15;

/** The questions to answer next, in the order of the result, and where one can stop; left out when none is open. */
export const openQuestions: ReportSection = {
  id: 'open-questions',
  title: 'What to answer next',
  blocks(input) {
    const open = input.result.nextQuestions;
    if (open.length === 0) return [];
    const questions = questionsOf(input.questionnaire);
    const more = open.length - MOST_SHOWN;
    return [
      { kind: 'paragraph', text: `${openLine(input)}. ${whereToStop(input)}` },
      {
        kind: 'table',
        caption: 'Open questions: those that decide something first, then by worth',
        columns: [
          { title: 'Question', share: 66 },
          { title: 'Decides', share: 20 },
          { title: 'Worth', share: 14, align: 'right' },
        ],
        rows: open
          .slice(0, MOST_SHOWN)
          .map((one) => [
            questions.get(one.questionId)?.text ?? one.questionId,
            decidesLine(one, input.language),
            points(one.worth),
          ]),
        empty: 'No question is open.',
      },
      ...(more > 0
        ? [
            {
              kind: 'paragraph',
              muted: true,
              text: `And ${more} more; the list of all answers shows each.`,
            } as const,
          ]
        : []),
    ];
  },
};

function whereToStop(input: ReportInput): string {
  const open = input.result.nextQuestions;
  const deciding = open.filter(settles).length;
  const rest = open.some(({ decides }) => decides.includes('advice')) ? 'advice and figures' : 'figures';
  if (deciding === 0) return `You can stop here: what is open can change ${rest}, and no more.`;
  if (deciding === open.length)
    return `You can stop as soon as none is left that can change ${decided(input)}; each answer can take others off the list.`;
  const first = deciding === 1 ? 'the first question' : `the first ${count(deciding, 'question')}`;
  return `Answer ${first}; after that you can stop: what is left can then change ${rest}, and no more.`;
}
