import { z } from 'zod';
import { always, checkAnswers } from '../answers/check-answers.ts';
import { answers } from './answers.ts';
import { plainLine } from './plain-line.ts';
import { plainText } from './plain-text.ts';
import { questionnaireChoice } from './questionnaire-choice.ts';

const describedApplication = z
  .strictObject({
    name: plainLine(200),
    description: plainText(2000).optional(),
  })
  .meta({ id: 'DescribedApplication', description: 'The application, as a report names it.' });

/** Answers that are scored and not stored. */
export const answersToScore = z
  .strictObject({
    questionnaire: questionnaireChoice.optional(),
    application: describedApplication.optional(),
    answers,
  })
  .superRefine(checkAnswers, always)
  .meta({ id: 'AnswersToScore', description: 'Answers that are scored and not stored.' });
