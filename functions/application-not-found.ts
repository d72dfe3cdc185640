import { refuse } from './problem.ts';

/** The refusal for an application that is not there, or is another department's. */
export const applicationNotFound = refuse(
  'application-not-found',
  'Your department has no application with this id. GET /v1/applications lists them.',
);
