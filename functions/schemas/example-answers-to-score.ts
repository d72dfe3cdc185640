import type { z } from 'zod';
import type { answersToScore } from './answers-to-score.ts';
import { exampleAssessment } from './example-assessment.ts';

/** Answers as a client sends them, for the examples of the OpenAPI document. */
export const exampleAnswersToScore: z.input<typeof answersToScore> = {
  questionnaire: { id: 'application-readiness' },
  application: { name: 'Licence renewal', description: 'Takes renewals online and prints the licence.' },
  answers: exampleAssessment.answers,
};
