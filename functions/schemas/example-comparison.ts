import { applicationReadiness } from '../../questionnaire/application-readiness/index.ts';
import { comparedAssessments } from '../answers/compared-assessments.ts';
import { exampleApplication } from './example-application.ts';
import { exampleAssessment } from './example-assessment.ts';
import { exampleResult } from './example-result.ts';

const first = {
  application: exampleApplication,
  assessment: exampleAssessment,
  scored: { questionnaire: applicationReadiness, answers: exampleAssessment.answers, result: exampleResult },
};

const second = {
  ...first,
  assessment: { ...exampleAssessment, id: '01JD9Z3M5Q8R7T6V5W4X3Y2Z1B', revision: 2 },
};

const whole = comparedAssessments([first, second]);

/** A comparison with a few of its rows, for the examples of the OpenAPI document. */
export const exampleComparison = {
  ...whole,
  categories: whole.categories.slice(0, 2),
  paths: whole.paths.slice(0, 2),
  answers: whole.answers.slice(0, 2),
  advice: whole.advice.slice(0, 1),
};
