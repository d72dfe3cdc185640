import type { Answers } from './answers.ts';
import { applicabilityOf } from './applicability.ts';
import type { Questionnaire } from './question.ts';

/** How far a section is answered. Only questions that are asked for certain are counted; `waiting` ones are not yet. */
export interface SectionProgress {
  readonly id: string;
  readonly title: string;
  readonly asked: number;
  /** Those with an answer, "not applicable" and "we do not know" among them. */
  readonly answered: number;
  /** Those answered with "we do not know", which stay open. */
  readonly notKnown: number;
  /** Questions that earlier answers can still bring up. */
  readonly waiting: number;
  /** Those of the waiting ones that have an answer already, as from a file. */
  readonly answeredAhead: number;
}

/** The progress of every section, in the questionnaire's order. `answers` must have been read by `readAnswers`. */
export function progressOf(questionnaire: Questionnaire, answers: Answers): readonly SectionProgress[] {
  const applicability = applicabilityOf(questionnaire, answers);
  return questionnaire.sections.map(({ id, title, questions }) => {
    const asked = questions.filter((question) => applicability.get(question.id) === 'true');
    const waiting = questions.filter((question) => applicability.get(question.id) === 'open');
    return {
      id,
      title,
      asked: asked.length,
      answered: asked.filter((question) => answers[question.id] !== undefined).length,
      notKnown: asked.filter((question) => answers[question.id] === null).length,
      waiting: waiting.length,
      answeredAhead: waiting.filter((question) => answers[question.id] !== undefined).length,
    };
  });
}
