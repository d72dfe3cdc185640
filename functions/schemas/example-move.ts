import { differenceOf } from '../../scoring/difference.ts';
import { exampleResult } from './example-result.ts';

/** A move that adds one question, for the examples of the OpenAPI document. */
export const exampleMove = {
  from: { id: 'application-readiness', version: '1.0' },
  to: { id: 'application-readiness', version: '1.1' },
  added: [{ questionId: 'pipeline-tool', text: 'Which tool runs the pipeline today?', asked: true }],
  retired: [],
  renamed: [],
  reopened: [],
  difference: differenceOf(exampleResult, exampleResult),
};
