import { refuse } from './problem.ts';

/** The refusal for an assessment that is not there, or is another department's. */
export const assessmentNotFound = refuse(
  'assessment-not-found',
  'Your department has no assessment with this id. GET /v1/assessments lists them.',
);
