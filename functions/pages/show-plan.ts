import { resultParts } from '../browser/result-parts.ts';
import { definePage } from '../define-page.ts';

/** What is advised for the move of an application, and the way there in phases. */
export const showPlan = definePage({
  id: 'show-plan',
  path: '/departments/{departmentId}/assessments/{assessmentId}/result/plan',
  access: 'read',
  get: (request) => resultParts(request, 'plan', ['advice', 'roadmap']),
});
