import { z } from 'zod';
import { defineRoute } from '../define-route.ts';
import { pageOfList, pageQuery, pageReply } from '../request/page-of-list.ts';
import { assessmentStatus } from '../schemas/assessment-status.ts';
import { assessmentSummary, shownSummary } from '../schemas/assessment-summary.ts';
import { exampleAssessment } from '../schemas/example-assessment.ts';
import { pageOf } from '../schemas/page-of.ts';

/** The department's assessments, page by page. */
export const listAssessments = defineRoute({
  id: 'list-assessments',
  method: 'get',
  path: '/v1/assessments',
  tag: 'Assessments',
  summary: 'List assessments',
  description:
    'The assessments of your department without their answers, oldest first; of one application and with one status, where asked for.',
  scope: 'read',
  query: z.object({
    ...pageQuery,
    applicationId: z
      .string()
      .min(1)
      .max(64)
      .optional()
      .meta({ description: 'Only assessments of this application.' }),
    status: assessmentStatus.optional(),
  }),
  reply: pageReply(pageOf('AssessmentPage', 'assessments', assessmentSummary), {
    items: [shownSummary(exampleAssessment)],
  }),
  refusals: ['invalid-cursor'],
  async handle(request) {
    const { applicationId, status } = request.query;
    const filters = {
      ...(applicationId === undefined ? {} : { applicationId }),
      ...(status === undefined ? {} : { status }),
    };
    const { departmentId } = request.principal;
    return pageOfList(
      request,
      (page) => request.parts.store.listAssessments(departmentId, filters, page),
      shownSummary,
      filters,
    );
  },
});
