import type { Answer } from '../../questionnaire/answers.ts';
import type { Question } from '../../questionnaire/question.ts';
import { type Standing, standingsOf } from '../../questionnaire/relevance.ts';
import type { Block } from '../block.ts';
import { count } from '../figures.ts';
import type { ReportSection } from '../report.ts';

/** Every question that applies, with the answer that the result rests on. */
export const answers: ReportSection = {
  id: 'answers',
  title: 'Answers',
  startsPage: true,
  blocks({ questionnaire, answers: given }) {
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
            : [[question.text, said(question, standing, given[question.id])]];
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

function said(question: Question, standing: Standing, given: Answer | undefined): string {
  if (standing.state === 'not-applicable') return `Not applicable: ${standing.reason}`;
  if (standing.state === 'known') return labelled(question, standing.value);
  if (given === null) return 'We do not know';
  return given === undefined
    ? 'Not yet answered'
    : 'Not counted yet: an earlier answer decides whether it applies';
}

function labelled(question: Question, value: string | readonly string[] | number | boolean): string {
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  if (typeof value === 'number')
    return question.kind === 'whole-number'
      ? count(value, question.unit.replace(/s$/, ''), question.unit)
      : `${value}`;
  if (!('options' in question)) return String(value);
  const label = (id: string): string => question.options.find((option) => option.id === id)?.label ?? id;
  return typeof value === 'string' ? label(value) : value.map(label).join('; ');
}
