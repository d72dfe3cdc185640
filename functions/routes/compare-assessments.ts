import { z } from 'zod';
import { comparedAssessments } from '../answers/compared-assessments.ts';
import { loadToCompare } from '../answers/load-to-compare.ts';
import { defineRoute } from '../define-route.ts';
import { assessmentNotFound, refuse } from '../problem.ts';
import { assessmentId } from '../schemas/assessment-id.ts';
import { comparison } from '../schemas/comparison.ts';
import { exampleComparison } from '../schemas/example-comparison.ts';

/** Up to four assessments side by side. */
export const compareAssessments = defineRoute({
  id: 'compare-assessments',
  method: 'get',
  path: '/v1/comparisons',
  tag: 'Assessments',
  summary: 'Compare assessments',
  description:
    'Two to four assessments of your department side by side, of several applications or revisions of one: score, verdict, path, categories, claims, paths, answers and advice, with what differs. Assessments on other versions or other questionnaires are compared in what they have in common, and `questionnaires` says so. The example is shortened.',
  scope: 'read',
  query: z.object({
    assessment: z
      .array(assessmentId)
      .min(2, 'Name two to four assessments, each as a parameter of its own.')
      .max(4, 'Name two to four assessments, each as a parameter of its own.')
      .refine((ids) => new Set(ids).size === ids.length, {
        message: 'Name each assessment once.',
        params: { code: 'repeated-assessment' },
      })
      .meta({
        uniqueItems: true,
        description: 'Ids of two to four assessments: the parameter is repeated.',
        example: ['01JD9Z3M5Q8R7T6V5W4X3Y2Z1A', '01JD9Z3M5Q8R7T6V5W4X3Y2Z1B'],
        param: { style: 'form', explode: true },
      }),
  }),
  reply: {
    status: 200,
    description: 'The comparison.',
    schema: comparison,
    example: exampleComparison,
  },
  refusals: ['assessment-not-found'],
  async handle({ findQuestionnaire, now, parts, principal, query }) {
    const sources = { departmentId: principal.departmentId, now, findQuestionnaire, store: parts.store };
    const found = await loadToCompare(query.assessment, sources);
    const loaded = found.filter((one) => one !== undefined);
    return loaded.length < found.length
      ? refuse('assessment-not-found', assessmentNotFound.detail, { errors: issuesOf(found) })
      : { body: comparedAssessments(loaded) };
  },
});

const issuesOf = (found: readonly unknown[]) =>
  found.flatMap((one, index) =>
    one === undefined
      ? [
          {
            in: 'query' as const,
            pointer: `/assessment/${index}`,
            code: 'assessment-not-found',
            detail: assessmentNotFound.detail,
          },
        ]
      : [],
  );
