import { resultParts } from '../browser/result-parts.ts';
import { definePage } from '../define-page.ts';

/** Every answer of an assessment that applies, with its note and what files say of it. */
export const showAnswers = definePage({
  id: 'show-answers',
  path: '/departments/{departmentId}/assessments/{assessmentId}/review/answers',
  access: 'read',
  get: (request) => resultParts(request, 'answers', ['answers']),
});
