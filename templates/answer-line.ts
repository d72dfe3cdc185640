import type { Answer } from '../questionnaire/answers.ts';
import type { Language } from '../questionnaire/language.ts';
import type { Question } from '../questionnaire/question.ts';
import type { Standing } from '../questionnaire/relevance.ts';
import { count } from './figures.ts';
import { wordsIn } from './words.ts';

/** An answer as a reader says it; for an open question, why it is open. */
export function answerLine(
  question: Question,
  standing: Standing,
  given: Answer | undefined,
  language?: Language,
): string {
  const words = wordsIn(language).answer;
  if (standing.state === 'not-applicable') return words.notApplicable(standing.reason);
  if (standing.state === 'known') return labelled(question, standing.value, language);
  if (given === null) return words.unknown;
  return given === undefined ? words.unanswered : words.waiting;
}

/** A known answer as a reader says it: the labels of options, a number with its unit. */
export function labelled(
  question: Question,
  value: string | readonly string[] | number | boolean,
  language?: Language,
): string {
  if (typeof value === 'boolean') return wordsIn(language).answer[value ? 'yes' : 'no'];
  if (typeof value === 'number')
    return question.kind === 'whole-number'
      ? count(value, question.unit.replace(/s$/, ''), question.unit)
      : `${value}`;
  if (!('options' in question)) return String(value);
  const label = (id: string): string => question.options.find((option) => option.id === id)?.label ?? id;
  return typeof value === 'string' ? label(value) : value.map(label).join('; ');
}
