import type { Answer } from '../questionnaire/answers.ts';
import type { Question } from '../questionnaire/question.ts';
import type { Standing } from '../questionnaire/relevance.ts';
import { count } from './figures.ts';

/** An answer as a reader says it; for an open question, why it is open. */
export function answerLine(question: Question, standing: Standing, given: Answer | undefined): string {
  if (standing.state === 'not-applicable') return `Not applicable: ${standing.reason}`;
  if (standing.state === 'known') return labelled(question, standing.value);
  if (given === null) return 'We do not know';
  return given === undefined
    ? 'Not yet answered'
    : 'Not counted yet: an earlier answer decides whether it applies';
}

/** A known answer as a reader says it: the labels of options, a number with its unit. */
export function labelled(question: Question, value: string | readonly string[] | number | boolean): string {
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  if (typeof value === 'number')
    return question.kind === 'whole-number'
      ? count(value, question.unit.replace(/s$/, ''), question.unit)
      : `${value}`;
  if (!('options' in question)) return String(value);
  const label = (id: string): string => question.options.find((option) => option.id === id)?.label ?? id;
  return typeof value === 'string' ? label(value) : value.map(label).join('; ');
}
