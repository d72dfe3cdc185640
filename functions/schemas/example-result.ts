import { applicationReadiness } from '../../questionnaire/application-readiness/index.ts';
import { policyOf } from '../../scoring/policy.ts';
import { scoreAnswers } from '../../scoring/score-answers.ts';
import { exampleAssessment } from './example-assessment.ts';

const policy = policyOf(applicationReadiness);

/** A real result, kept short by scoring two criteria only, for the examples of the OpenAPI document. */
export const exampleResult = scoreAnswers(applicationReadiness, exampleAssessment.answers, {
  ...policy,
  criteria: policy.criteria.filter(({ id }) => id === 'image-exists' || id === 'session-state-is-external'),
});
