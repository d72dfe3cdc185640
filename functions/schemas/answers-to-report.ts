import { z } from 'zod';
import { always, checkAnswers } from '../answers/check-answers.ts';
import { answersToScore } from './answers-to-score.ts';
import { reportEdition } from './report-edition.ts';

/** Answers that a report is made of and that are not stored. */
export const answersToReport = z
  .strictObject({
    ...answersToScore.shape,
    edition: reportEdition,
    date: z.iso.date().optional().meta({
      description:
        'The day of the report; today in Hong Kong by default. The same body with a date gives the same bytes.',
    }),
  })
  .superRefine(checkAnswers, always)
  .meta({ id: 'AnswersToReport', description: 'Answers that a report is made of and that are not stored.' });
