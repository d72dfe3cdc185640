import { questionsOf } from '../answers.ts';
import type { Questionnaire } from '../question.ts';
import type { Condition } from '../relevance.ts';

/** A condition as a clause for a person: “question” is answered “label” or “label”. */
export function conditionInWords(questionnaire: Questionnaire, condition: Condition): string {
  if ('not' in condition) return `not (${conditionInWords(questionnaire, condition.not)})`;
  if ('question' in condition) {
    const question = questionsOf(questionnaire).get(condition.question);
    const text = `“${question?.text ?? condition.question}”`;
    if ('atLeast' in condition) return `${text} is answered with ${condition.atLeast} or more`;
    const labels = condition.is.map((value) => {
      if (typeof value === 'boolean') return value ? '“Yes”' : '“No”';
      const options = question && 'options' in question ? question.options : [];
      return `“${options.find(({ id }) => id === value)?.label ?? value}”`;
    });
    return `${text} is answered ${labels.join(' or ')}`;
  }
  const parts = 'all' in condition ? condition.all : condition.any;
  return parts
    .map((part) =>
      'all' in part || 'any' in part
        ? `(${conditionInWords(questionnaire, part)})`
        : conditionInWords(questionnaire, part),
    )
    .join('all' in condition ? ' and ' : ' or ');
}
