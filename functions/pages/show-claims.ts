import { resultParts } from '../browser/result-parts.ts';
import { definePage } from '../define-page.ts';

/** Every claim of an assessment with its reasons and sources, what files say, and how the numbers come about. */
export const showClaims = definePage({
  id: 'show-claims',
  path: '/departments/{departmentId}/assessments/{assessmentId}/result/claims',
  access: 'read',
  get: (request) => resultParts(request, 'claims', ['findings', 'evidence', 'how-to-read-the-numbers']),
});
