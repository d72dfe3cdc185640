import { refuse } from './problem.ts';

/** The refusal of a change to an assessment that was submitted. */
export const notADraft = refuse(
  'not-a-draft',
  'This assessment was submitted and is read-only. Start a new assessment of the application to change answers.',
);
