import { z } from 'zod';
import { always, checkAnswers } from '../answers/check-answers.ts';
import { answers } from './answers.ts';
import { questionnaireChoice } from './questionnaire-choice.ts';

/** What `start-assessment` is sent. */
export const newAssessment = z
  .strictObject({ questionnaire: questionnaireChoice.optional(), answers: answers.optional() })
  .superRefine(checkAnswers, always)
  .meta({ id: 'NewAssessment', description: 'A draft to start, with the answers known so far.' });
