import { z } from 'zod';
import { answers } from './answers.ts';
import { always, checkAnswers } from './check-answers.ts';
import { questionnaireChoice } from './questionnaire-choice.ts';

/** What `start-assessment` is sent. */
export const newAssessment = z
  .strictObject({ questionnaire: questionnaireChoice.optional(), answers: answers.optional() })
  .superRefine(checkAnswers, always)
  .meta({ id: 'NewAssessment', description: 'A draft to start, with the answers known so far.' });
