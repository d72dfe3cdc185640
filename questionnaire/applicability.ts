import type { Answers } from './answers.ts';
import type { Questionnaire } from './question.ts';
import { holds, standingsOf, type Truth } from './relevance.ts';

/**
 * Whether each question is asked, by id and in the questionnaire's order: `true` once its condition holds, `open` while earlier
 * answers can still decide it, `false` when it has no meaning for this application. `answers` must have been read by `readAnswers`.
 */
export function applicabilityOf(questionnaire: Questionnaire, answers: Answers): ReadonlyMap<string, Truth> {
  const standings = standingsOf(questionnaire, answers);
  return new Map(
    questionnaire.sections.flatMap(({ questions }) =>
      questions.map(({ id, appliesWhen }) => [id, appliesWhen ? holds(appliesWhen, standings) : 'true']),
    ),
  );
}
