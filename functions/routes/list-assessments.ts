import { z } from 'zod';
import { defineRoute } from '../define-route.ts';
import { pageQuery, pageReply, readPage } from '../page-of-list.ts';
import { assessmentPage } from '../schemas/assessment-page.ts';
import { assessmentStatus } from '../schemas/assessment-status.ts';
import { exampleAssessment } from '../schemas/example-assessment.ts';
import { shownSummary } from '../shown-assessment.ts';

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
  reply: {
    status: 200,
    description: 'One page.',
    schema: assessmentPage,
    example: { items: [shownSummary(exampleAssessment)] },
    headers: { Link: 'The next page, `rel="next"`; absent on the last one.' },
  },
  refusals: ['invalid-cursor'],
  async handle(request) {
    const { applicationId, status } = request.query;
    const filters = {
      ...(applicationId === undefined ? {} : { applicationId }),
      ...(status === undefined ? {} : { status }),
    };
    const asked = await readPage(request, filters);
    if ('refused' in asked) return asked;
    const { departmentId } = request.principal;
    const page = await request.parts.store.listAssessments(departmentId, filters, asked.page);
    return pageReply(request, page, shownSummary, filters);
  },
});
